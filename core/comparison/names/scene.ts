import { pairOf } from '../../languages/pairs/index.ts';
import { type Meanings, meaningsOf, type Senses, sensesOf } from '../../languages/pairs/meanings.ts';
import { once } from '../../text/once.ts';
import type { Token } from '../../text/words.ts';
import type { CheckContext } from '../checks/check.ts';
import { figuresAlong } from '../figuresAlong.ts';
import type { Reading, Sentence } from '../reading.ts';
import { beginningAlike } from './derived.ts';
import { type Exonyms, exonymsBetween } from './exonyms.ts';
import { type Kin, kinOf } from './kin.ts';
import { type NameToken, nameTokens } from './nameTokens.ts';

/** What is known of the names of a whole comparison. */
export interface Knowledge {
  original: Reading;
  translation: Reading;
  meanings: [Meanings, Meanings];
  /** What words of the original may mean, compounds included. */
  senses: Senses;
  exonyms: Exonyms;
  /** The same, the other way round. */
  ownNames: Exonyms;
  kin: Kin;
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
    senses: sensesOf(original.language, translation.language)[0],
    exonyms: exonymsBetween(original.language, translation.language),
    ownNames: exonymsBetween(translation.language, original.language),
    kin: kinOf(pairOf(original.language.tag, translation.language.tag)),
  };
}

function namesIn(sentences: readonly Sentence[], { language, plain }: Reading): NameToken[] {
  return sentences.flatMap((sentence) => {
    const figureAt = figuresAlong(sentence.figures);
    return nameTokens(sentence, language).filter(
      (name) => !figureAt(name.token) && !(name.weak && plain.has(name.token.key)),
    );
  });
}

/** More words on a side of a bead are no sentences, and more names a list: nothing is said of them, since each is held against each. */
const MOST_WORDS = 300;
const MOST_NAMES = 60;

/** Whether one side of a bead is endless. */
export const isEndless = (words: readonly Token[]): boolean => words.length > MOST_WORDS;

/** The names and words of a bead; null where one side is endless. */
export function sceneAt({ beads, original, translation }: CheckContext, at: number): Scene | null {
  const bead = beads[at];
  if (!bead) return null;
  const ourWords = bead.original.flatMap(({ tokens }) => tokens);
  const theirWords = bead.translation.flatMap(({ tokens }) => tokens);
  if (isEndless(ourWords) || isEndless(theirWords)) return null;
  const scene = {
    original: namesIn(bead.original, original),
    translation: namesIn(bead.translation, translation),
    ourWords,
    theirWords,
  };
  return Math.max(scene.original.length, scene.translation.length) > MOST_NAMES ? null : scene;
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
  const word = text.replace(/['’]s$/u, '');
  return word.length > 1 && word === word.toUpperCase();
}

export const isTitle = ({ token }: NameToken, { language }: Reading): boolean =>
  language.checks.names.titles.has(token.key);

/** Whether it is put together of words that mean something: Ostküstenzeit. */
export function isCompound({ token }: NameToken, { senses }: Knowledge): boolean {
  // By its capital it would be taken for a name.
  return (senses([{ ...token, capital: false }])[0] ?? []).length > 0;
}

/**
 * Whether it is a name here, whatever it means, as the translation has it with a capital wherever it stands. One that
 * begins a sentence of the original must be no word of its language.
 */
export const isNamed = ({ token, weak }: NameToken, { translation, original, meanings }: Knowledge): boolean =>
  (!weak || (!original.plain.has(token.key) && meanings[0](token.key).length === 0)) &&
  translation.words.has(token.key) &&
  !translation.plain.has(token.key);

/** Whether it is a name and nothing else, as far as can be told: no word of the language, no abbreviation, no nationality. */
export function isProper(name: NameToken, knowledge: Knowledge): boolean {
  const { original, meanings, exonyms } = knowledge;
  const { key } = name.token;
  if (isAcronym(name) || original.plain.has(key) || exonyms.of(key).some((other) => other !== key)) return false;
  if (isNamed(name, knowledge)) return true;
  // Where each noun has a capital, one that no lexicon holds may be put together of others.
  const isNoun = original.language.sentences.capitalNouns && isCompound(name, knowledge);
  return meanings[0](key).length === 0 && !isNoun;
}

const keysOf = (words: readonly Token[]): Set<string> => new Set(words.map(({ key }) => key));

/** Tells of a name whether these words of the translation say it: as it is, in its own spelling, as a word, or in another form. */
export function sayers(words: readonly Token[], knowledge: Knowledge): (key: string) => boolean {
  const { exonyms, meanings, kin } = knowledge;
  const keys = once(() => keysOf(words));
  const alike = once(() => beginningAlike(keys()));
  const meant = once(() => new Set([...keys()].flatMap((word) => meanings[1](word))));
  const isCognate = once(() => kin.cognatesAmong(keys()));
  return (key) => {
    if (keys().has(key) || exonyms.of(key).some((name) => keys().has(name))) return true;
    if (alike()(key).some((word) => kin.isDerived(key, word))) return true;
    if (isKept(key, knowledge)) return false;
    return meanings[0](key).some((meaning) => meant().has(meaning)) || isCognate()(key);
  };
}

/** Tells of a name of the translation whether these words of the original account for it. */
export function explainers(words: readonly Token[], knowledge: Knowledge): (key: string) => boolean {
  const { exonyms, meanings, kin } = knowledge;
  const keys = once(() => keysOf(words));
  const foreign = once(() => new Set([...keys()].flatMap((word) => exonyms.of(word))));
  const alike = once(() => beginningAlike(keys()));
  const foreignAlike = once(() => beginningAlike(foreign()));
  const meant = once(() => new Set([...keys()].flatMap((word) => meanings[0](word))));
  const isCognate = once(() => kin.cognatesAmong(new Set([...keys()].filter((word) => !isKept(word, knowledge)))));
  return (key) => {
    if (keys().has(key) || meanings[1](key).some((meaning) => meant().has(meaning))) return true;
    const isMade = (name: string): boolean => kin.isDerived(name, key);
    if (alike()(key).some(isMade)) return true;
    return foreign().has(key) || foreignAlike()(key).some(isMade) || isCognate()(key);
  };
}
