import type { RelativeTime } from '../../languages/checkWords.ts';
import type { Language } from '../../languages/language.ts';
import type { Steps } from '../../text/steps.ts';
import { keyAt } from '../../text/words.ts';
import type { Finding } from '../comparison.ts';
import { passageIn } from '../passages.ts';
import type { Reading, Sentence } from '../reading.ts';
import { reason } from '../reasons.ts';
import { type Check, type CheckContext, findInEach } from './check.ts';

/** A day, week, month or year that is counted from the day of publication, or how often something is, where it stands. */
interface Time extends Pick<RelativeTime, 'unit' | 'offsets' | 'isHint'> {
  sentence: Sentence;
  start: number;
  end: number;
}

/** An expression in its words. */
interface Expression {
  words: readonly string[];
  time: RelativeTime;
}

const made = new WeakMap<Language, ReadonlyMap<string, readonly Expression[]>>();

/** The expressions of a language by their first word, the longest first; put together once a language. */
function expressionsOf(language: Language): ReadonlyMap<string, readonly Expression[]> {
  const there = made.get(language);
  if (there) return there;
  const all = language.checks.relativeTime.flatMap((time) =>
    [...time.words].map((words) => ({ words: words.split(' '), time })),
  );
  const byFirst = new Map<string, Expression[]>();
  for (const one of all.toSorted((a, b) => b.words.length - a.words.length)) {
    const [first = ''] = one.words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), one]);
  }
  made.set(language, byFirst);
  return byFirst;
}

/** The longest expression that begins at a token. */
const timeAt = ({ tokens }: Sentence, at: number, { language }: Reading): Expression | undefined =>
  expressionsOf(language)
    .get(keyAt(tokens, at))
    ?.find(({ words }) => words.every((word, i) => tokens[at + i]?.key === word));

function timesIn(sentences: readonly Sentence[], reading: Reading): Time[] {
  const times: Time[] = [];
  for (const sentence of sentences) {
    let next = 0;
    for (const [at, { start }] of sentence.tokens.entries()) {
      const found = at >= next ? timeAt(sentence, at, reading) : undefined;
      if (!found) continue;
      const { words, ...time } = found.time;
      next = at + found.words.length;
      const end = sentence.tokens[next - 1]?.end ?? start;
      if (time.offsets.length > 0) times.push({ ...time, sentence, start, end });
    }
  }
  return times;
}

/** Those of one side that name for certain a time which the other side does not. */
const unshared = (times: readonly Time[], others: readonly Time[]): Time[] =>
  times.filter(
    ({ unit, offsets, isHint }) =>
      !isHint &&
      !others.some((other) => other.unit === unit && other.offsets.some((offset) => offsets.includes(offset))),
  );

const passage = ({ sentence, start, end }: Time) => passageIn(sentence, start, end);

function tell(one: Time, other: Time): Finding {
  const [original, translation] = [passage(one), passage(other)];
  const why = reason('reason.relative-time.changed', { original: original.text, translation: translation.text });
  return { kind: 'relative-time', certainty: 'certain', side: 'translation', original, translation, reason: why };
}

function* run({ original, translation, beads }: CheckContext): Steps<Finding[]> {
  return yield* findInEach(beads, (bead) => {
    const [ours, theirs] = [timesIn(bead.original, original), timesIn(bead.translation, translation)];
    const added = unshared(theirs, ours);
    return unshared(ours, theirs).flatMap((one) => {
      const other = added.find(({ unit }) => unit === one.unit);
      if (other) added.splice(added.indexOf(other), 1);
      return other ? [tell(one, other)] : [];
    });
  });
}

/** A time that is counted from the day of publication became another: yesterday became tomorrow. */
export const relativeTime: Check = { kind: 'relative-time', run };
