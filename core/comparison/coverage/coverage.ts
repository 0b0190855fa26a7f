import { pairOf } from '../../languages/pairs/index.ts';
import { type Senses, sensesOf } from '../../languages/pairs/meanings.ts';
import { once } from '../../text/once.ts';
import type { Token } from '../../text/words.ts';
import { figuresAlong } from '../figuresAlong.ts';
import { type Exonyms, exonymsBetween } from '../names/exonyms.ts';
import { type Kin, kinOf } from '../names/kin.ts';
import type { Reading, Sentence } from '../reading.ts';

/** A content word, whether the other side has it, and whether the lexicon knows what it may mean. */
export interface CoveredWord {
  token: Token;
  covered: boolean;
  known: boolean;
}

/** Tells which words of one side a bead's other side has, in whatever form. */
export interface Coverage {
  /** For each content word of the sentence whether the other side has it; words without content are left out. */
  of(sentence: Sentence, others: readonly Sentence[]): CoveredWord[];
}

/** What a bead's other side says. */
interface Words {
  keys: Set<string>;
  meanings: Set<number>;
  stems: Set<string>;
  /** The first letters of the words that are long enough to be known by them. */
  beginnings: Set<string>;
  isCognate(): (key: string) => boolean;
  /** What its figures are worth. */
  values: Set<string | undefined>;
}

const LONG = 5;
const PREFIX = 4;

function wordsOf(sentences: readonly Sentence[], { language }: Reading, senses: Senses, kin: Kin): Words {
  const keys = new Set(sentences.flatMap(({ tokens }) => tokens.map(({ key }) => key)));
  const long = new Set([...keys].filter((key) => key.length >= LONG));
  return {
    keys,
    meanings: new Set(sentences.flatMap(({ tokens }) => senses(tokens).flat())),
    stems: new Set([...keys].map((key) => language.sentences.stem(key))),
    beginnings: new Set([...long].map((key) => key.slice(0, PREFIX))),
    isCognate: once(() => kin.cognatesAmong(long)),
    values: new Set(sentences.flatMap(({ figures }) => figures.map(({ value }) => value))),
  };
}

function isCovered(key: string, words: Words, meant: readonly number[], exonyms: Exonyms, stem: string): boolean {
  if (words.keys.has(key) || words.stems.has(stem)) return true;
  if (meant.some((meaning) => words.meanings.has(meaning))) return true;
  if (exonyms.of(key).some((name) => words.keys.has(name))) return true;
  return key.length >= LONG && (words.beginnings.has(key.slice(0, PREFIX)) || words.isCognate()(key));
}

/** Coverage of the one side's words by the other's. */
export function coverageOf(from: Reading, by: Reading): Coverage {
  const [ours, theirs] = sensesOf(from.language, by.language);
  const exonyms = exonymsBetween(from.language, by.language);
  const kin = kinOf(pairOf(from.language.tag, by.language.tag));
  const { functionWords, stem } = from.language.sentences;
  return {
    of(sentence, others) {
      const words = wordsOf(others, by, theirs, kin);
      const figureAt = figuresAlong(sentence.figures);
      const meant = ours(sentence.tokens);
      return sentence.tokens.flatMap((token, at) => {
        if (functionWords.has(token.key)) return [];
        const figure = figureAt(token);
        const senses = meant[at] ?? [];
        const covered = figure
          ? words.values.has(figure.value)
          : isCovered(token.key, words, senses, exonyms, stem(token.key));
        return [{ token, covered, known: figure !== undefined || senses.length > 0 }];
      });
    },
  };
}
