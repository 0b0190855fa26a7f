import type { Words } from '../../figures/vocabulary/figureWords.ts';

/** Words and their forms without accents, which headlines and hasty writers leave out: zéro, zero. */
export function plainToo(words: Words): Words {
  const plain = words.normalize('NFD').replace(/\p{M}/gu, '');
  return [...new Set(`${words} ${plain.normalize('NFC')}`.split(' '))].join(' ');
}

/** The same for each row of a table. */
export function tablePlainToo(table: Readonly<Record<string, Words>>): Record<string, Words> {
  return Object.fromEntries(Object.entries(table).map(([key, words]) => [key, plainToo(words)]));
}

/** Words joined in every way: by hyphens, as everywhere since 1990, or by spaces. */
function joined(words: readonly string[]): Words {
  const [first = '', ...rest] = words;
  const made = rest.reduce((before, word) => before.flatMap((one) => [`${one}-${word}`, `${one}_${word}`]), [first]);
  return made.join(' ');
}

const ONES = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
const TEENS = ['dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize'];
const TENS: Readonly<Record<number, string[]>> = {
  20: ['vingt'],
  30: ['trente'],
  40: ['quarante'],
  50: ['cinquante'],
  60: ['soixante'],
  70: ['septante'],
  80: ['quatre-vingt', 'octante', 'huitante'],
  90: ['nonante'],
};

/** The tens that others are counted from: soixante-douze is sixty and twelve. */
const SCORES: Readonly<Record<number, string[]>> = { 60: ['soixante'], 80: ['quatre', 'vingt'] };

function ordinalOf(word: string): string {
  if (word === 'cinq') return 'cinquième';
  return word === 'neuf' ? 'neuvième' : `${word.replace(/e$/, '')}ième`;
}

type Table = Record<number, Words>;

function put(table: Table, value: number, words: Words): void {
  table[value] = table[value] === undefined ? words : `${table[value]} ${words}`;
}

/** Ten and seven to nine: dix-sept. */
function putTeens(table: Table, last: (word: string) => string): void {
  for (const [at, word] of TEENS.entries()) put(table, 10 + at, last(word));
  for (const more of [7, 8, 9]) put(table, 10 + more, joined(['dix', last(ONES[more - 1] ?? '')]));
}

/** Soixante-dix, soixante et onze, quatre-vingt-douze; what stands behind ninety and seventy adds up by itself. */
function putScores(table: Table, last: (word: string) => string): void {
  for (const [score, words] of Object.entries(SCORES)) {
    for (const [at, word] of TEENS.entries()) {
      put(table, Number(score) + 10 + at, joined([...words, last(word)]));
      if (word === 'onze') put(table, Number(score) + 11, joined([...words, 'et', last(word)]));
    }
  }
}

/** Vingt et un, which other tens are joined to by their order alone. */
function putOnes(table: Table, ones: string[]): void {
  for (const [ten, names] of Object.entries(TENS)) {
    for (const name of names) for (const one of ones) put(table, Number(ten) + 1, joined([name, 'et', one]));
  }
}

function cardinalTable(): Table {
  const table: Table = { 0: 'zéro', 1: 'un une' };
  for (const [at, word] of ONES.entries()) if (at > 0) put(table, at + 1, word);
  putTeens(table, (word) => word);
  for (const [ten, names] of Object.entries(TENS)) if (ten !== '80') put(table, Number(ten), names.join(' '));
  put(table, 80, `octante huitante ${joined(['quatre', 'vingt'])} ${joined(['quatre', 'vingts'])}`);
  putScores(table, (word) => word);
  putOnes(table, ['un', 'une']);
  return table;
}

function ordinalTable(): Table {
  const table: Table = { 1: 'premier première premiers premières unième', 2: 'second seconde seconds' };
  for (const [at, word] of ONES.entries()) if (at > 0) put(table, at + 1, ordinalOf(word));
  put(table, 10, 'dizième');
  putTeens(table, ordinalOf);
  for (const [ten, names] of Object.entries(TENS)) for (const name of names) put(table, Number(ten), ordinalOf(name));
  put(table, 80, joined(['quatre', 'vingtième']));
  putScores(table, ordinalOf);
  putOnes(table, ['unième']);
  return tablePlainToo(table);
}

export const cardinals: Readonly<Record<number, Words>> = tablePlainToo(cardinalTable());
export const ordinals: Readonly<Record<number, Words>> = ordinalTable();

const ROMAN_TENS = ['', 'x', 'xx', 'xxx'];
const ROMAN_ONES = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
/** Beyond stand few centuries and no district. */
const MOST_ROMAN = 39;

function romanTable(): Table {
  const table: Table = { 1: 'ier ière' };
  for (let value = 2; value <= MOST_ROMAN; value += 1) {
    const roman = `${ROMAN_TENS[Math.floor(value / 10)]}${ROMAN_ONES[value % 10]}`;
    // One letter alone is an initial.
    const endings = ['e', 'è', 'ème', 'eme', 'ᵉ', ...(roman.length > 1 ? [''] : [])];
    table[value] = endings.map((ending) => roman + ending).join(' ');
  }
  return table;
}

/** XXIe, XIXème, as centuries, districts and republics are counted. */
export const romanOrdinals: Readonly<Record<number, Words>> = romanTable();

const DENOMINATORS = [5, 6, 7, 8, 9, 10, 12, 15, 20];

/** Parts that an ordinal names, beside tiers and quart. */
export const denominators: Readonly<Record<number, Words>> = {
  3: 'tiers',
  4: 'quart quarts',
  100: 'centième centièmes',
  1000: 'millième millièmes',
  1000000: 'millionième millionièmes',
  1000000000: 'milliardième milliardièmes',
  ...Object.fromEntries(
    DENOMINATORS.map((value) => {
      const names = (ordinals[value] ?? '').split(' ').filter((name) => name !== 'dizième');
      return [value, names.flatMap((name) => [name, `${name}s`]).join(' ')];
    }),
  ),
};
