import { keyAt, type Token, tokenise } from '../text/words.ts';
import { keysIn } from './keysIn.ts';
import type { Language } from './language.ts';

/** One end of a pair of opposites as it stands in a text. */
export interface Pole {
  words: readonly string[];
  /** What says much the same, words of an expression with spaces. */
  akin: readonly string[];
  /** What says the opposite. */
  opposing: readonly string[];
  /** It says how what follows stands to the rest: before the war. */
  leads: boolean;
  /** It bounds an amount: at least. */
  bounds: boolean;
}

/** The expressions of a language that have an opposite: all by their first word, single words by their stem too. */
interface Table {
  first: ReadonlyMap<string, readonly Pole[]>;
  stems: ReadonlyMap<string, Pole>;
  /** By word, what its stem says: looked up once; emptied before it grows large. */
  words: Map<string, Pole | null>;
}

const MOST_REMEMBERED = 2_000;

const DIVIDER = ' >< ';
const LEADS = ' …';
const made = new WeakMap<Language, Table>();

const endsOf = (line: string): string[][] =>
  line.split(DIVIDER).map((end) => end.split(',').map((expression) => expression.trim()));

const keysOf = (expression: string, clitics: ReadonlySet<string>): string[] =>
  tokenise(expression.replace(LEADS, ''), 0, clitics).map(({ key }) => key);

/** Reads pairs of opposites, a pair a line: `rise, rose, go up >< fall, fell`; what follows belongs to `before … >< after …`. */
function read({ checks, figures, sentences }: Language): Table {
  const { functionWords, stem, clitics } = sentences;
  const bounds = keysIn(Object.values(figures.bounds).join(' '));
  const ends = new Map<string, { akin: Set<string>; opposing: Set<string> }>();
  const bare = (end: readonly string[]): string[] => end.map((expression) => expression.replace(LEADS, ''));
  const add = (here: readonly string[], there: readonly string[]): void => {
    for (const expression of here) {
      const { akin, opposing } = ends.get(expression) ?? { akin: [], opposing: [] };
      ends.set(expression, {
        akin: new Set([...akin, ...bare(here)]),
        opposing: new Set([...opposing, ...bare(there)]),
      });
    }
  };
  for (const line of checks.opposites.split('\n')) {
    const [end, other, ...more] = endsOf(line);
    if (!end || !other || more.length > 0) continue;
    add(end, other);
    add(other, end);
  }
  const first = new Map<string, Pole[]>();
  const stems = new Map<string, Pole>();
  for (const [expression, { akin, opposing }] of ends) {
    const keys = keysOf(expression, clitics);
    const pole = {
      words: keys,
      akin: [...akin],
      opposing: [...opposing],
      leads: expression.endsWith(LEADS),
      bounds: bounds.has(keys.join('_')),
    };
    const [head = ''] = keys;
    first.set(head, [...(first.get(head) ?? []), pole]);
    if (keys.length === 1 && !functionWords.has(head) && !stems.has(stem(head))) stems.set(stem(head), pole);
  }
  return { first, stems, words: new Map() };
}

function tableOf(language: Language): Table {
  const table = made.get(language) ?? read(language);
  made.set(language, table);
  return table;
}

/** What the stem of a word that is no function word has for an opposite. */
function poleOfStem(key: string, { stems, words }: Table, { functionWords, stem }: Language['sentences']): Pole | null {
  const known = words.get(key);
  if (known !== undefined) return known;
  const pole = functionWords.has(key) ? null : (stems.get(stem(key)) ?? null);
  if (words.size >= MOST_REMEMBERED) words.clear();
  words.set(key, pole);
  return pole;
}

/** The longest expression with an opposite that begins at a token; null where there is none. */
export function poleAt(tokens: readonly Token[], at: number, language: Language): Pole | null {
  const table = tableOf(language);
  const key = keyAt(tokens, at);
  let longest: Pole | null = null;
  for (const pole of table.first.get(key) ?? []) {
    const isLonger = pole.words.length > (longest?.words.length ?? 0);
    if (isLonger && pole.words.every((word, i) => tokens[at + i]?.key === word)) longest = pole;
  }
  return longest ?? poleOfStem(key, table, language.sentences);
}

/** Whether any expression of a sentence has an opposite. */
export const hasOpposite = (tokens: readonly Token[], language: Language): boolean =>
  tokens.some((_, at) => poleAt(tokens, at, language) !== null);
