import { type Meanings, meaningsOf } from '../../alignment/lexicon/index.ts';
import type { Token } from '../../text/words.ts';
import type { CheckContext } from '../checks/check.ts';
import type { Reading, Sentence } from '../reading.ts';
import { type Exonyms, exonymsBetween } from './exonyms.ts';
import { type NameToken, nameTokens } from './nameTokens.ts';
import { areCognates } from './spelling.ts';

/** What is known of the names of a whole comparison. */
export interface Knowledge {
  original: Reading;
  translation: Reading;
  meanings: [Meanings, Meanings];
  exonyms: Exonyms;
}

/** A bead in which names are held against each other. */
export interface Scene {
  original: NameToken[];
  translation: NameToken[];
  /** Words of the bead. */
  ourWords: Token[];
  theirWords: Token[];
}

export function knowledgeOf({ original, translation }: CheckContext): Knowledge {
  return {
    original,
    translation,
    meanings: meaningsOf(original.language, translation.language),
    exonyms: exonymsBetween(original.language, translation.language),
  };
}

const isFigure = ({ token, sentence }: NameToken): boolean =>
  sentence.figures.some(({ start, end }) => token.start < end && token.end > start);

function namesIn(sentences: readonly Sentence[], { language, plain }: Reading): NameToken[] {
  const all = sentences.flatMap((sentence) => nameTokens(sentence, language));
  return all.filter((name) => !isFigure(name) && !(name.weak && plain.has(name.token.key)));
}

/** A bead of more words on a side holds no sentences: nothing is said of its names, in which each is held against each. */
const MOST_WORDS = 1_000;

/** The names and words of a bead; null where one side is endless. */
export function sceneAt({ beads, original, translation }: CheckContext, at: number): Scene | null {
  const bead = beads[at];
  if (!bead) return null;
  const ourWords = bead.original.flatMap(({ tokens }) => tokens);
  const theirWords = bead.translation.flatMap(({ tokens }) => tokens);
  if (Math.max(ourWords.length, theirWords.length) > MOST_WORDS) return null;
  return {
    original: namesIn(bead.original, original),
    translation: namesIn(bead.translation, translation),
    ourWords,
    theirWords,
  };
}

/** Whether two words of the two languages may mean the same. */
export function mean(knowledge: Knowledge, ours: string, theirs: string): boolean {
  const meanings = knowledge.meanings[0](ours);
  return knowledge.meanings[1](theirs).some((meaning) => meanings.includes(meaning));
}

/** Whether the translation uses the name as it is, somewhere: then it should do so everywhere. */
export const isKept = (key: string, { translation }: Knowledge): boolean => translation.words.has(key);

/** Whether all its letters are capitals: abbreviations are translated or not as it pleases. */
export function isAcronym({ token: { text } }: NameToken): boolean {
  const word = text.replace(/['’]s?$/u, '');
  return word.length > 1 && word === word.toUpperCase();
}

/** Whether it is a name and nothing else, as far as can be told: no word of the language, no abbreviation, no nationality. */
export function isProper(name: NameToken, { original, meanings, exonyms }: Knowledge): boolean {
  const { key } = name.token;
  if (isAcronym(name)) return false;
  return !original.plain.has(key) && meanings[0](key).length === 0 && exonyms.of(key).every((other) => other === key);
}

/** Endings that a name takes when it becomes an adjective, a plural or a verb. */
const DERIVED =
  /^(?:e|n|s|es|en|ing|a|an|ian|ese|ish|ic|er|ers|ans|ians|i|ist|ists|ism|d|se|y|ie|ia|isch|ische|aans|aanse)?$/;

const MIN_STEM = 3;

/** Whether two words are made of one name, or one is short for the other: China and Chinese, Juventus and Juve. */
export function isDerived(name: string, word: string): boolean {
  if (word.length > MIN_STEM && name.startsWith(word)) return true;
  let shared = 0;
  while (shared < name.length && name[shared] === word[shared]) shared += 1;
  for (let stem = shared; stem >= Math.max(MIN_STEM, shared - 1); stem -= 1) {
    if (DERIVED.test(name.slice(stem)) && DERIVED.test(word.slice(stem))) return true;
  }
  return false;
}

/** Whether these words of the translation say the name: as it is, in its own spelling, as a word, or in another form. */
export function isSaid(key: string, words: readonly Token[], knowledge: Knowledge): boolean {
  const names = knowledge.exonyms.of(key);
  const strict = isKept(key, knowledge);
  return words.some((word) => {
    if (word.key === key || names.includes(word.key) || isDerived(key, word.key)) return true;
    return !strict && (mean(knowledge, key, word.key) || areCognates(key, word.key));
  });
}

/** Whether these words of the original account for a name of the translation. */
export function isExplained(key: string, words: readonly Token[], knowledge: Knowledge): boolean {
  return words.some((word) => {
    if (word.key === key || mean(knowledge, word.key, key) || isDerived(word.key, key)) return true;
    if (knowledge.exonyms.of(word.key).some((other) => other === key || isDerived(other, key))) return true;
    return areCognates(word.key, key) && !isKept(word.key, knowledge);
  });
}
