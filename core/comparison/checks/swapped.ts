import { seek } from '../../text/seek.ts';
import type { Finding, Side } from '../comparison.ts';
import { passageIn } from '../passages.ts';
import type { Reading, Sentence } from '../reading.ts';
import { reason } from '../reasons.ts';
import type { CheckContext } from './check.ts';

/** Where the link between two figures of one change stands: from 2 to 3. */
function isLinked(sentence: Sentence, first: Side, second: Side, { language }: Reading): boolean {
  const from = seek(sentence.tokens, ({ start }) => start >= first.end);
  const between = sentence.tokens.slice(from, from + MOST_BETWEEN + 1).filter(({ end }) => end <= second.start);
  return between.length <= MOST_BETWEEN && between.some(({ key }) => language.checks.links.has(key));
}

const MOST_BETWEEN = 3;

/** The sentence that holds both figures. */
function sentenceOf({ sentences }: Reading, first: Side, second: Side): Sentence | undefined {
  const place = (paragraph: number | null): number => paragraph ?? -1;
  const isBehind = ({ paragraph, end }: Sentence): boolean =>
    place(paragraph) > place(first.paragraph) || (paragraph === first.paragraph && end >= first.end);
  const sentence = sentences[seek(sentences, isBehind)];
  const isIn = ({ paragraph, start, end }: Side, there: Sentence): boolean =>
    paragraph === there.paragraph && start >= there.start && end <= there.end;
  return sentence && isIn(first, sentence) && isIn(second, sentence) ? sentence : undefined;
}

/** The two ends of a change that changed places: from 2 to 3 became from 3 to 2. */
export function swapped({ original, translation, pairings }: CheckContext): Finding[] {
  const pairs = pairings.flatMap(({ status, original: a, translation: b }) =>
    status === 'same' && a && b ? [{ a, b }] : [],
  );
  return pairs.flatMap(({ a, b }, at): Finding[] => {
    const next = pairs[at + 1];
    if (!next || next.a.start >= a.start || a.kind !== next.a.kind || a.value === next.a.value) return [];
    const [ours, theirs] = [sentenceOf(original, next.a, a), sentenceOf(translation, b, next.b)];
    if (!ours || !theirs || !isLinked(ours, next.a, a, original) || !isLinked(theirs, b, next.b, translation))
      return [];
    const [from, to] = [passageIn(ours, next.a.start, a.end), passageIn(theirs, b.start, next.b.end)];
    const why = reason('reason.direction.swapped', { original: from.text, translation: to.text });
    return [
      { kind: 'direction', certainty: 'certain', side: 'translation', original: from, translation: to, reason: why },
    ];
  });
}
