import type { Language } from '../languages/language.ts';
import { cognateKey } from '../languages/pairs/cognateKey.ts';
import { pairOf } from '../languages/pairs/index.ts';
import { type Meanings, meaningsOf } from '../languages/pairs/meanings.ts';
import type { Pair } from '../languages/pairs/pair.ts';
import type { Steps } from '../text/steps.ts';
import type { Token } from '../text/words.ts';

/** What a sentence offers to be recognised by: features by number, each with how often it stands there. */
export interface Profile {
  features: Map<number, number>;
  /** Letters and digits: the length that two translations share. */
  length: number;
  /** Sum of the features' weights. */
  weight: number;
}

/** The sentences of both sides in features of one numbering, with the weight of each feature. */
export interface Evidence {
  original: Profile[];
  translation: Profile[];
  weights: number[];
}

/** Kinds of feature and how much a shared one says, before its rarity counts. */
const WEIGHT = { number: 1.4, name: 1.2, word: 0.8, meaning: 0.6, cognate: 0.9, mark: 0.4 } as const;

const MIN_COGNATE = 5;
const MIN_NAME = 2;

type Kind = keyof typeof WEIGHT;

/** Numbers features as they come, with the kind each is of. */
class Numbering {
  private readonly ids = new Map<string, number>();
  readonly kinds: Kind[] = [];

  id(kind: Kind, name: string): number {
    const known = this.ids.get(name);
    if (known !== undefined) return known;
    this.ids.set(name, this.kinds.length);
    this.kinds.push(kind);
    return this.kinds.length - 1;
  }
}

function wordFeatures(token: Token, { language, pair, meanings }: Side, numbering: Numbering): number[] {
  const { key } = token;
  if (token.digit) return [numbering.id('number', `#${key.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.')}`)];
  if (language.sentences.functionWords.has(key)) return [];
  const found: number[] = [];
  if (key.length >= (token.capital ? MIN_NAME : 4)) found.push(numbering.id(token.capital ? 'name' : 'word', key));
  for (const meaning of meanings(key)) found.push(numbering.id('meaning', `=${meaning}`));
  if (key.length >= MIN_COGNATE) found.push(numbering.id('cognate', `~${cognateKey(key, pair)}`));
  return found;
}

/** Features of a side's words read before, by their key, apart for words with a capital. */
interface Words {
  capital: Map<string, readonly number[]>;
  small: Map<string, readonly number[]>;
}

const noWords = (): Words => ({ capital: new Map(), small: new Map() });

/** What is known of the words of an original and its translation, in features of one numbering. */
class Memory {
  readonly numbering = new Numbering();
  readonly original = noWords();
  readonly translation = noWords();

  get size(): number {
    return [this.original, this.translation].reduce((sum, { capital, small }) => sum + capital.size + small.size, 0);
  }
}

/** By the languages of original and translation, so that a reader's next article starts warm; emptied before it grows large. */
const memories = new Map<string, Memory>();
/** A short article has some 200 different words a side. Few enough that a long session costs no more memory than a short one (`npm run soak`). */
const MOST_REMEMBERED = 2_000;

function memoryOf(languages: string): Memory {
  const known = memories.get(languages);
  if (known && known.size < MOST_REMEMBERED) return known;
  const fresh = new Memory();
  memories.set(languages, fresh);
  return fresh;
}

/** A sentence as the aligner takes it. */
export interface AlignedSentence {
  text: string;
  tokens: readonly Token[];
}

const QUOTE = /["“”„‘]|(?:^|\s)'/u;

interface Side {
  sentences: readonly AlignedSentence[];
  language: Language;
  pair: Pair;
  meanings: Meanings;
  known: Words;
}

/** So many words are read in one step. */
const WORDS_A_STEP = 1_000;

function* profiles(side: Side, numbering: Numbering): Steps<Profile[]> {
  const found: Profile[] = [];
  let words = 0;
  for (const sentence of side.sentences) {
    const profile = profileOf(sentence, numbering);
    for (const token of sentence.tokens) {
      addWord(profile, token, featuresOf(token, side, numbering));
      words += 1;
      if (words % WORDS_A_STEP === 0) yield;
    }
    found.push(profile);
  }
  return found;
}

function featuresOf(token: Token, side: Side, numbering: Numbering): readonly number[] {
  const known = token.capital ? side.known.capital : side.known.small;
  const there = known.get(token.key);
  if (there) return there;
  const found = wordFeatures(token, side, numbering);
  known.set(token.key, found);
  return found;
}

function addWord(profile: Profile, { text }: Token, features: readonly number[]): void {
  profile.length += text.length;
  for (const id of features) profile.features.set(id, (profile.features.get(id) ?? 0) + 1);
}

/** A sentence by its marks alone. */
function profileOf({ text }: AlignedSentence, numbering: Numbering): Profile {
  const features = new Map<number, number>();
  if (text.includes('?')) features.set(numbering.id('mark', '?'), 1);
  if (QUOTE.test(text)) features.set(numbering.id('mark', '"'), 1);
  return { features, length: 0, weight: 0 };
}

/** How many profiles have each feature. */
function countIn(profiles: readonly Profile[], features: number): Uint32Array {
  const counts = new Uint32Array(features);
  for (const profile of profiles) for (const id of profile.features.keys()) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}

/**
 * Rare features say more: the logarithm of how many sentences there are to each that has it. A meaning that only one
 * side has is one of several that a word may have there, and says nothing.
 */
function weigh(first: Profile[], second: Profile[], kinds: readonly Kind[]): number[] {
  const ours = countIn(first, kinds.length);
  const theirs = countIn(second, kinds.length);
  const all = first.length + second.length;
  const weights = kinds.map((kind, id) => {
    const [here = 0, there = 0] = [ours[id], theirs[id]];
    if (here + there === 0 || (kind === 'meaning' && (here === 0 || there === 0))) return 0;
    return WEIGHT[kind] * Math.log(1 + (all + 20) / (here + there));
  });
  for (const profile of [...first, ...second]) {
    for (const [id, times] of profile.features) profile.weight += times * (weights[id] ?? 0);
  }
  return weights;
}

/** Reads, in steps, what the sentences of both sides can be recognised by. */
export function* gatherEvidence(
  original: readonly AlignedSentence[],
  translation: readonly AlignedSentence[],
  languages: { original: Language; translation: Language },
): Steps<Evidence> {
  const [ours, theirs] = meaningsOf(languages.original, languages.translation);
  const [here, there] = [languages.original, languages.translation];
  const pair = pairOf(here.tag, there.tag);
  const memory = memoryOf(`${here.tag}-${there.tag}`);
  const { numbering } = memory;
  const before = { sentences: original, language: here, pair, meanings: ours, known: memory.original };
  const first = yield* profiles(before, numbering);
  yield;
  const after = { sentences: translation, language: there, pair, meanings: theirs, known: memory.translation };
  const second = yield* profiles(after, numbering);
  yield;
  return { original: first, translation: second, weights: weigh(first, second, numbering.kinds) };
}
