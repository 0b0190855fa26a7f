import type { Language } from '../../languages/language.ts';
import { type Pole, poleAt } from '../../languages/opposites.ts';
import { type Senses, sensesOf } from '../../languages/pairs/meanings.ts';
import { keyAt, type Token, tokenise } from '../../text/words.ts';
import type { Passage } from '../comparison.ts';
import { figuresAlong } from '../figuresAlong.ts';
import { passageIn } from '../passages.ts';
import type { Reading, Sentence } from '../reading.ts';

/** A word, or a figure, of a sentence with what it may mean. Meanings are the lexicon's numbers. */
export interface Said {
  /** What stands in both languages where the two are one: a name, a figure's value. */
  key: string;
  token: Token;
  sentence: Sentence;
  end: number;
  /** It is part of a figure. */
  inFigure: boolean;
  /** It is no function word. */
  hasContent: boolean;
  meanings: readonly number[];
  /** What words at the same end of a pair of opposites may mean. */
  akin: readonly number[];
  /** What those at the other end may mean. */
  opposite: readonly number[];
  /** It denies what is said. */
  denies: boolean;
  /** It has an opposite that says how what follows stands to the rest: before. */
  leads: boolean;
  /** It has an opposite and bounds an amount: at least. */
  bounds: boolean;
}

/** Reads what the sentences of one side say. */
export type Listener = (sentences: readonly Sentence[]) => Said[];

const NONE: readonly number[] = [];
/** Longer stretches of text are no sentences, and take too long to compare word by word. */
const MOST_WORDS = 160;

interface Ends {
  akin: readonly number[];
  opposite: readonly number[];
}

const NO_ENDS = { akin: NONE, opposite: NONE, leads: false, bounds: false };

/** What an expression means that its words don't mean by themselves. */
function together(meant: readonly (readonly number[])[]): readonly number[] {
  const [first = NONE, ...others] = meant;
  return first.filter((number) => others.every((numbers) => numbers.includes(number)));
}

/** By whom they were looked up, each once for all comparisons: the list of opposites has an end. */
const knownEnds = new WeakMap<Senses, WeakMap<Pole, Ends>>();

/** What the words at both ends of a pair of opposites may mean. */
function endsBy(senses: Senses, { functionWords, clitics }: Language['sentences']): (pole: Pole) => Ends {
  const known = knownEnds.get(senses) ?? new WeakMap<Pole, Ends>();
  knownEnds.set(senses, known);
  const expression = (words: string): readonly number[] => {
    const tokens = tokenise(words, 0, clitics);
    const meant = senses(tokens);
    const shared = together(meant);
    return shared.length > 0
      ? shared
      : meant.flatMap((numbers, at) => (functionWords.has(keyAt(tokens, at)) ? [] : numbers));
  };
  const meant = (words: readonly string[]): number[] => [...new Set(words.flatMap(expression))];
  return (pole) => {
    const there = known.get(pole);
    if (there) return there;
    const akin = meant(pole.akin);
    // What words at both ends may mean tells them apart in no sentence: a lexicon has unclear and not clear in a line.
    const ends = { akin, opposite: meant(pole.opposing).filter((number) => !akin.includes(number)) };
    known.set(pole, ends);
    return ends;
  };
}

function listenerOf(reading: Reading, senses: Senses): Listener {
  const { language } = reading;
  const { functionWords } = language.sentences;
  const { denies } = language.checks.negation;
  const endsOf = endsBy(senses, language.sentences);
  const listen = (sentence: Sentence): Said[] => {
    const figureAt = figuresAlong(sentence.figures);
    const { tokens } = sentence;
    const meant = senses(tokens);
    const said: Said[] = [];
    let behind = 0;
    for (const [at, token] of tokens.entries()) {
      const figure = figureAt(token);
      const pole = at >= behind ? poleAt(tokens, at, language) : null;
      const common = {
        token,
        sentence,
        inFigure: figure !== undefined,
        denies: denies(token),
      };
      if (pole) {
        behind = at + pole.words.length;
        const end = tokens[behind - 1]?.end ?? token.end;
        const shared = together(meant.slice(at, behind));
        const hasContent = !functionWords.has(token.key) || pole.words.length > 1;
        const meanings = shared.length > 0 ? shared : meant.slice(at, behind).flat();
        said.push({
          ...common,
          key: pole.words.join(' '),
          end,
          hasContent,
          meanings,
          ...endsOf(pole),
          leads: pole.leads,
          bounds: pole.bounds,
        });
      } else if (figure && token.start <= figure.start) {
        // What a figure says is compared elsewhere: it stands here once.
        said.push({
          ...common,
          key: `#${figure.value}`,
          end: figure.end,
          hasContent: true,
          meanings: NONE,
          ...NO_ENDS,
        });
      } else if (!figure && at >= behind)
        said.push({
          ...common,
          key: token.key,
          end: token.end,
          hasContent: !functionWords.has(token.key),
          meanings: meant[at] ?? NONE,
          ...NO_ENDS,
        });
    }
    return said;
  };
  return (sentences) => {
    const words = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
    return words > MOST_WORDS ? [] : sentences.flatMap(listen);
  };
}

/** Those who read the two sides of a comparison. */
export function listenersTo(original: Reading, translation: Reading): [ours: Listener, theirs: Listener] {
  const [ours, theirs] = sensesOf(original.language, translation.language);
  return [listenerOf(original, ours), listenerOf(translation, theirs)];
}

export const passageOfSaid = ({ sentence, token, end }: Said): Passage => passageIn(sentence, token.start, end);

const meet = (some: readonly number[], others: readonly number[]): boolean =>
  some.some((number) => others.includes(number));

/** Whether each of two words has an opposite that may mean the other: no sense that they share weighs against that. */
export const contradict = (one: Said, other: Said): boolean =>
  meet(one.opposite, other.meanings) && meet(one.meanings, other.opposite);

const areEqual = (one: Said, other: Said): boolean =>
  (one.hasContent && one.key === other.key) ||
  meet(one.meanings, other.meanings) ||
  meet(one.akin, other.meanings) ||
  meet(one.meanings, other.akin);

/** Whether two words of the two sides may mean the same. */
export const agree = (one: Said, other: Said): boolean => areEqual(one, other) && !contradict(one, other);
/** Words that stand for each other, of both sides: each with one at most, the nearest in place first. */
export function couple(ours: readonly Said[], theirs: readonly Said[]): Map<Said, Said> {
  const apart = (i: number, j: number): number => Math.abs(i / ours.length - j / theirs.length);
  const possible = ours.flatMap((one, i) =>
    theirs.flatMap((other, j) => (agree(one, other) ? { one, other, apart: apart(i, j) } : [])),
  );
  const couples = new Map<Said, Said>();
  for (const { one, other } of possible.toSorted((x, y) => x.apart - y.apart)) {
    if (couples.has(one) || couples.has(other)) continue;
    couples.set(one, other);
    couples.set(other, one);
  }
  return couples;
}

/** So many words with content before a word, and behind it, stand around it, if they are no further from it. */
const NEAR = 2;
const REACH = 5;

/** The words with content around one in its sentence: before it and behind it, the nearest first. */
export function around(one: Said, all: readonly Said[]): { before: Said[]; behind: Said[] } {
  const at = all.indexOf(one);
  const near = ({ sentence, hasContent }: Said): boolean => hasContent && sentence === one.sentence;
  const before = all.slice(Math.max(0, at - REACH), at).filter(near);
  const behind = all.slice(at + 1, at + 1 + REACH).filter(near);
  return { before: before.toReversed().slice(0, NEAR), behind: behind.slice(0, NEAR) };
}

/** So much of what one side says must stand on the other. */
const LITERAL = 0.6;

/** Whether one side, but for a word, is nearly word for word what the other says. */
export function isLiteral(said: readonly Said[], couples: ReadonlyMap<Said, Said>, but: Said): boolean {
  const content = said.filter((one) => one.hasContent && one !== but);
  return content.filter((one) => couples.has(one)).length >= LITERAL * content.length;
}
