import { type Meanings, meaningsOf } from '../../alignment/lexicon/index.ts';
import type { Token } from '../../text/words.ts';
import { type Exonyms, exonymsBetween } from '../names/exonyms.ts';
import { areCognates } from '../names/spelling.ts';
import type { Reading, Sentence } from '../reading.ts';

/** Tells which words of one side a bead's other side has, in whatever form. */
export interface Coverage {
  /** For each content word of the sentence whether the other side has it; words without content are left out. */
  of(sentence: Sentence, others: readonly Sentence[]): { token: Token; covered: boolean }[];
}

interface Words {
  keys: Set<string>;
  meanings: Set<number>;
  stems: Set<string>;
  long: string[];
}

const LONG = 5;
const PREFIX = 4;

function wordsOf(sentences: readonly Sentence[], { language }: Reading, meanings: Meanings): Words {
  const words: Words = { keys: new Set(), meanings: new Set(), stems: new Set(), long: [] };
  for (const { tokens } of sentences) {
    for (const { key } of tokens) {
      words.keys.add(key);
      words.stems.add(language.sentences.stem(key));
      for (const meaning of meanings(key)) words.meanings.add(meaning);
      if (key.length >= LONG) words.long.push(key);
    }
  }
  return words;
}

function isCovered(key: string, words: Words, meanings: Meanings, exonyms: Exonyms, stem: string): boolean {
  if (words.keys.has(key) || words.stems.has(stem)) return true;
  if (meanings(key).some((meaning) => words.meanings.has(meaning))) return true;
  if (exonyms.of(key).some((name) => words.keys.has(name))) return true;
  if (key.length < LONG) return false;
  return words.long.some((other) => other.slice(0, PREFIX) === key.slice(0, PREFIX) || areCognates(key, other));
}

/** Coverage of the one side's words by the other's. */
export function coverageOf(from: Reading, by: Reading): Coverage {
  const [ours, theirs] = meaningsOf(from.language, by.language);
  const exonyms = exonymsBetween(from.language, by.language);
  const { functionWords, stem } = from.language.sentences;
  return {
    of(sentence, others) {
      const words = wordsOf(others, by, theirs);
      const figures = sentence.figures;
      return sentence.tokens
        .filter(({ key }) => !functionWords.has(key))
        .map((token) => {
          const figure = figures.find(({ start, end }) => token.start < end && token.end > start);
          if (figure)
            return {
              token,
              covered: others.some((other) => other.figures.some(({ value }) => value === figure.value)),
            };
          return { token, covered: isCovered(token.key, words, ours, exonyms, stem(token.key)) };
        });
    },
  };
}
