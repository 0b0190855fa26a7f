import type { Steps } from '../article/steps.ts';
import type { Language } from '../languages/language.ts';
import type { Token } from '../text/words.ts';
import { type Meanings, meaningsOf } from './lexicon/index.ts';

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

const PREFIX = 5;
const SPELLING: readonly [RegExp, string][] = [
  [/ph/g, 'f'],
  [/sch|sh|sc/g, 's'],
  [/th/g, 't'],
  [/ij|ie|y|j/g, 'i'],
  [/[ckq]+/g, 'k'],
  [/x/g, 'ks'],
  [/[zs]+/g, 's'],
  [/oe|ou|oo|uu/g, 'u'],
  [/v/g, 'f'],
  [/w/g, 'u'],
  [/(.)\1+/g, '$1'],
];

/** What related words of Germanic and Romance stock begin with, however each language spells it: economisch, economic. */
export function cognateKey(key: string): string {
  let spelled = key.slice(0, PREFIX + 4);
  for (const [from, to] of SPELLING) spelled = spelled.replace(from, to);
  return spelled.slice(0, PREFIX);
}

/** Kinds of feature and how much a shared one says, before its rarity counts. */
const WEIGHT = { number: 1.4, name: 1.2, word: 0.8, meaning: 1, cognate: 0.7, mark: 0.4 } as const;

const MIN_COGNATE = 5;
const MIN_NAME = 2;

interface Feature {
  kind: keyof typeof WEIGHT;
  name: string;
}

function wordFeatures(token: Token, language: Language, meanings: Meanings): Feature[] {
  const { key } = token;
  if (token.digit) return [{ kind: 'number', name: `#${key.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.')}` }];
  if (language.sentences.functionWords.has(key)) return [];
  const found: Feature[] = [];
  if (key.length >= (token.capital ? MIN_NAME : 4)) found.push({ kind: token.capital ? 'name' : 'word', name: key });
  for (const meaning of meanings(key)) found.push({ kind: 'meaning', name: `=${meaning}` });
  if (key.length >= MIN_COGNATE) found.push({ kind: 'cognate', name: `~${cognateKey(key)}` });
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
  pair: string;
  meanings: Meanings;
}

/** So many words are read in one step. */
const WORDS_A_STEP = 2_000;

function* profiles({ sentences, language, pair, meanings }: Side, numbering: Numbering): Steps<Profile[]> {
  const memory = memoryOf(pair);
  const found: Profile[] = [];
  let read = 0;
  for (const { text, tokens } of sentences) {
    const features = new Map<number, number>();
    let length = 0;
    for (const token of tokens) {
      read += 1;
      if (read % WORDS_A_STEP === 0) yield;
      length += token.text.length;
      const known = token.capital ? memory.capital : memory.small;
      let offered = known.get(token.key);
      if (!offered) {
        offered = wordFeatures(token, language, meanings);
        known.set(token.key, offered);
      }
      for (const { kind, name } of offered) {
        const id = numbering.id(kind, name);
        features.set(id, (features.get(id) ?? 0) + 1);
      }
    }
    if (text.includes('?')) features.set(numbering.id('mark', '?'), 1);
    if (QUOTE.test(text)) features.set(numbering.id('mark', '"'), 1);
    found.push({ features, length, weight: 0 });
  }
  return found;
}

/** Rare features say more: the logarithm of how many sentences there are to each that has it. */
function weigh(all: Profile[], kinds: readonly (keyof typeof WEIGHT)[]): number[] {
  const counts = new Array<number>(kinds.length).fill(0);
  for (const { features } of all) for (const id of features.keys()) counts[id] = (counts[id] ?? 0) + 1;
  const weights = kinds.map((kind, id) => WEIGHT[kind] * Math.log(1 + (all.length + 20) / (counts[id] ?? 1)));
  for (const profile of all) {
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
  const first = yield* profiles(
    { sentences: original, language: here, pair: `${here.tag}-${there.tag}`, meanings: ours },
    numbering,
  );
  const second = yield* profiles(
    { sentences: translation, language: there, pair: `${there.tag}-${here.tag}`, meanings: theirs },
    numbering,
  );
  yield;
  return { original: first, translation: second, weights: weigh([...first, ...second], numbering.kinds) };
}
