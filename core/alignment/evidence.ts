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

interface Feature {
  kind: keyof typeof WEIGHT;
  name: string;
}

function wordFeatures(token: Token, { language, pair, meanings }: Side): Feature[] {
  const { key } = token;
  if (token.digit) return [{ kind: 'number', name: `#${key.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.')}` }];
  if (language.sentences.functionWords.has(key)) return [];
  const found: Feature[] = [];
  if (key.length >= (token.capital ? MIN_NAME : 4)) found.push({ kind: token.capital ? 'name' : 'word', name: key });
  for (const meaning of meanings(key)) found.push({ kind: 'meaning', name: `=${meaning}` });
  if (key.length >= MIN_COGNATE) found.push({ kind: 'cognate', name: `~${cognateKey(key, pair)}` });
  return found;
}

/** Features of words read before, by their key, apart for words with a capital. */
interface Memory {
  capital: Map<string, readonly Feature[]>;
  small: Map<string, readonly Feature[]>;
}

/** By language and the language held against it, so that a reader's next article starts warm; emptied before it grows large. */
const memories = new Map<string, Memory>();
/** A short article has some 200 different words. Few enough that a long session costs no more memory than a short one (`npm run soak`). */
const MOST_REMEMBERED = 1_000;

function memoryOf(pair: string): Memory {
  const known = memories.get(pair);
  if (known && known.capital.size + known.small.size < MOST_REMEMBERED) return known;
  const fresh = { capital: new Map<string, readonly Feature[]>(), small: new Map<string, readonly Feature[]>() };
  memories.set(pair, fresh);
  return fresh;
}

/** Numbers features as they come, with the kind each is of. */
class Numbering {
  private readonly ids = new Map<string, number>();
  readonly kinds: (keyof typeof WEIGHT)[] = [];

  id(kind: keyof typeof WEIGHT, name: string): number {
    const known = this.ids.get(name);
    if (known !== undefined) return known;
    this.ids.set(name, this.kinds.length);
    this.kinds.push(kind);
    return this.kinds.length - 1;
  }
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
  /** The two languages by their tags, this side's first. */
  name: string;
  pair: Pair;
  meanings: Meanings;
}

/** So many words are read in one step. */
const WORDS_A_STEP = 1_000;

function* profiles(side: Side, numbering: Numbering): Steps<Profile[]> {
  const memory = memoryOf(side.name);
  const found: Profile[] = [];
  let words = 0;
  for (const sentence of side.sentences) {
    const profile = profileOf(sentence, numbering);
    for (const token of sentence.tokens) {
      addWord(profile, token, featuresOf(token, side, memory), numbering);
      words += 1;
      if (words % WORDS_A_STEP === 0) yield;
    }
    found.push(profile);
  }
  return found;
}

function featuresOf(token: Token, side: Side, memory: Memory): readonly Feature[] {
  const known = token.capital ? memory.capital : memory.small;
  const found = known.get(token.key) ?? wordFeatures(token, side);
  known.set(token.key, found);
  return found;
}

function addWord(profile: Profile, { text }: Token, features: readonly Feature[], numbering: Numbering): void {
  profile.length += text.length;
  for (const { kind, name } of features) {
    const id = numbering.id(kind, name);
    profile.features.set(id, (profile.features.get(id) ?? 0) + 1);
  }
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
function weigh(first: Profile[], second: Profile[], kinds: readonly (keyof typeof WEIGHT)[]): number[] {
  const ours = countIn(first, kinds.length);
  const theirs = countIn(second, kinds.length);
  const all = first.length + second.length;
  const weights = kinds.map((kind, id) => {
    const [here = 0, there = 0] = [ours[id], theirs[id]];
    if (kind === 'meaning' && (here === 0 || there === 0)) return 0;
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
  const numbering = new Numbering();
  const [here, there] = [languages.original, languages.translation];
  const pair = pairOf(here.tag, there.tag);
  const first = yield* profiles(
    { sentences: original, language: here, name: `${here.tag}-${there.tag}`, pair, meanings: ours },
    numbering,
  );
  yield;
  const second = yield* profiles(
    { sentences: translation, language: there, name: `${there.tag}-${here.tag}`, pair, meanings: theirs },
    numbering,
  );
  yield;
  return { original: first, translation: second, weights: weigh(first, second, numbering.kinds) };
}
