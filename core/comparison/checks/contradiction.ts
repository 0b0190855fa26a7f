import type { Steps } from '../../text/steps.ts';
import type { Finding, Side } from '../comparison.ts';
import { passageOf } from '../passages.ts';
import type { Reading, Sentence } from '../reading.ts';
import { reason } from '../reasons.ts';
import type { Check, CheckContext } from './check.ts';

/** A text that compares two of its own figures the wrong way round. */
interface Contradiction {
  sentence: Sentence;
  /** The comparing word. */
  word: string;
  first: Side;
  second: Side;
}

const COMPARED = new Set<Side['kind']>(['number', 'percent', 'money', 'quantity', 'temperature', 'duration']);

const sameMeasure = (a: Side, b: Side): boolean => a.kind === b.kind && a.unit === b.unit && !a.vague && !b.vague;

const amount = ({ value }: Side): number => Number(value);

const isAmount = (figure: Side): boolean => COMPARED.has(figure.kind) && figure.value !== undefined;

/**
 * The figure that the compared thing has: the one that stands after the same noun in the sentence before. Where only a
 * pronoun is compared ('That is longer'), it is the only figure of that measure there.
 */
function subjectFigure(
  sentence: Sentence,
  before: Sentence,
  upTo: number,
  second: Side,
  { language }: Reading,
): Side | null {
  const nouns = new Set(
    sentence.tokens
      .filter(({ start, key }) => start < upTo && !language.sentences.functionWords.has(key))
      .map(({ key }) => key),
  );
  const same = before.figures.filter((figure) => isAmount(figure) && sameMeasure(figure, second));
  if (nouns.size === 0) return same.length === 1 ? (same[0] ?? null) : null;
  const named = before.tokens.find(({ key }) => nouns.has(key));
  if (!named) return null;
  return (
    before.figures.find((figure) => figure.start >= named.end && isAmount(figure) && sameMeasure(figure, second)) ??
    null
  );
}

function findIn(sentence: Sentence, before: Sentence | undefined, reading: Reading): Contradiction | null {
  if (before?.paragraph !== sentence.paragraph) return null;
  const { than, greater, lesser } = reading.language.checks.comparing;
  for (const [i, { key }] of sentence.tokens.entries()) {
    const word = sentence.tokens[i - 1];
    if (!word || !than.has(key)) continue;
    const up = greater.has(word.key);
    const down = lesser.has(word.key);
    if (!up && !down) continue;
    const after = sentence.figures.filter((figure) => figure.start > word.start && isAmount(figure));
    const [second, ...more] = after.filter((figure) => figure.kind !== 'duration' || after.length === 1);
    const first = second && subjectFigure(sentence, before, word.start, second, reading);
    if (!first || more.length > 0) return null;
    const wrong = up ? amount(first) < amount(second) : amount(first) > amount(second);
    return wrong ? { sentence, word: word.text, first, second } : null;
  }
  return null;
}

function contradictions(reading: Reading): Contradiction[] {
  return reading.sentences.flatMap((sentence, at) => findIn(sentence, reading.sentences[at - 1], reading) ?? []);
}

function* run({ original, translation, beads }: CheckContext): Steps<Finding[]> {
  yield;
  const ours = new Map(contradictions(original).map((found) => [found.sentence, found]));
  const theirs = contradictions(translation);
  const counterparts = new Map(
    theirs.length > 0 ? beads.flatMap((bead) => bead.translation.map((sentence) => [sentence, bead.original])) : [],
  );
  return theirs.map((found): Finding => {
    const there = counterparts.get(found.sentence) ?? [];
    const [too] = there.flatMap((sentence) => ours.get(sentence) ?? []);
    const values = { word: found.word, first: found.first.text, second: found.second.text };
    const counterpart = too?.sentence ?? there[0];
    return {
      kind: 'contradiction',
      certainty: 'likely',
      side: too ? 'both' : 'translation',
      original: counterpart ? passageOf(counterpart) : null,
      translation: passageOf(found.sentence),
      reason: too ? reason('reason.contradiction.both', values) : reason('reason.contradiction.translation', values),
    };
  });
}

/** The text says higher and its own figures say lower. */
export const contradiction: Check = { kind: 'contradiction', run };
