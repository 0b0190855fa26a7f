import { compoundReader } from './compounds.ts';
import { abbreviations, codes, signs } from './currencies.ts';
import { Lexicon } from './lexicon.ts';
import type { Meaning, Vocabulary } from './vocabulary.ts';
import type { FigureWords, Words } from './words.ts';

/** Signs that bind a number, the same in every language. */
const boundSigns: FigureWords['bounds'] = { about: '~ ≈ ±', over: '>', under: '<', 'at-least': '≥', 'at-most': '≤' };

/** Marks that a figure may begin with, beside the signs of currencies and bounds. */
const leadingMarks = "- + ' ½ ⅓ ⅔ ¼ ¾ ⅕ ⅖ ⅗ ⅘ ⅙ ⅚ ⅐ ⅛ ⅜ ⅝ ⅞ ⅑ ⅒";

function putNumbers(lexicon: Lexicon, words: FigureWords): void {
  lexicon.table(words.cardinals, (value) => ({ atoms: [{ small: Number(value) }] }));
  lexicon.table(words.powers, (power) => ({ atoms: [{ power: Number(power) }] }));
  lexicon.table(words.ordinals, (value) => ({ atoms: [{ small: Number(value) }], ordinal: true }));
  lexicon.table(words.ordinalPowers, (power) => ({ atoms: [{ power: Number(power) }], ordinal: true }));
  lexicon.table(words.denominators, (denominator) => ({ denominator: Number(denominator) }));
  lexicon.table(words.vague, (power) => ({ vague: Number(power) }));
  lexicon.table(words.counts, (count) => ({ count: Number(count) }));
  lexicon.put(words.oneAndAHalf, { atoms: [{ small: 1 }], plusHalf: true });
  lexicon.put(words.negatives, { sign: -1 });
  lexicon.put(words.positives, { sign: 1 });
  for (const [expressions, part] of words.parts) lexicon.put(expressions, { part });
  lexicon.put(leadingMarks, { leads: true });
  lexicon.table(words.multipliers, (value) => ({ multiplier: Number(value) }));
}

function putMeasures(lexicon: Lexicon, words: FigureWords): void {
  lexicon.table(words.proportions, (proportion) => ({ proportion: isProportion(proportion) ? proportion : 'percent' }));
  lexicon.table(words.units, (id) => ({ unit: { id } }));
  for (const [expressions, id, times] of words.multiples) lexicon.put(expressions, { unit: { id, times } });
  lexicon.put(words.square, { dimension: 'square' });
  lexicon.put(words.cubic, { dimension: 'cubic' });
  lexicon.table(words.ages, (id) => ({ age: { id } }));
  lexicon.table(words.currencies, (family) => ({ family }));
  lexicon.table(words.nations, (nation) => ({ nation }));
  lexicon.put('¢', { cent: '' });
  lexicon.table(words.cents, (cent) => ({ cent }));
  for (const [expressions, value, code] of words.coins) lexicon.put(expressions, { coin: { value, code } });
  lexicon.table(invert(abbreviations), (code) => ({ code }));
  for (const [sign, code] of Object.entries(signs)) lexicon.put(sign, { currencySign: code });
}

function invert(table: Readonly<Record<string, string>>): Record<string, Words> {
  const inverted: Record<string, Words> = {};
  for (const [word, code] of Object.entries(table))
    inverted[code] = inverted[code] === undefined ? word : `${inverted[code]} ${word}`;
  return inverted;
}

function isProportion(name: string): name is NonNullable<Meaning['proportion']> {
  return name === 'percent' || name === 'percentage-points' || name === 'basis-points' || name === 'permille';
}

function putBounds(lexicon: Lexicon, words: FigureWords): void {
  for (const bounds of [words.bounds, boundSigns]) {
    for (const bound of ['about', 'over', 'under', 'at-least', 'at-most'] as const)
      lexicon.put(bounds[bound], { bound });
  }
  for (const bound of ['about', 'over', 'under', 'at-least', 'at-most'] as const) {
    lexicon.put(words.comparisons[bound] ?? '', { comparison: bound });
    lexicon.put(words.boundsAfter[bound] ?? '', { boundAfter: bound });
  }
}

function putTimes(lexicon: Lexicon, words: FigureWords): void {
  for (const [at, names] of words.months.entries()) lexicon.put(names, { month: at + 1 });
  for (const [at, names] of words.weekdays.entries()) lexicon.put(names, { weekday: at + 1 });
  lexicon.table(words.decades, (decade) => ({ decade: Number(decade) }));
  lexicon.table(words.clockNames, (clockName) => ({ clockName }));
  for (const side of ['before', 'after'] as const) lexicon.put(words.clockSides[side], { clockSide: side });
  for (const dayPart of ['morning', 'afternoon', 'night'] as const) lexicon.put(words.dayParts[dayPart], { dayPart });
  lexicon.put('http https ftp mailto www', { address: true });
  lexicon.put('q', { yearPart: 'Q' });
  lexicon.put('h', { yearPart: 'H' });
}

/** Currency codes mean the same in every language. */
const codeWords: ReadonlySet<string> = new Set(Array.from(codes, (code) => code.toLowerCase()));

/** Makes a language's data searchable. Costs some milliseconds; keep what it returns. */
export function buildVocabulary(words: FigureWords): Vocabulary {
  const lexicon = new Lexicon(codeWords);
  putNumbers(lexicon, words);
  putMeasures(lexicon, words);
  putBounds(lexicon, words);
  putTimes(lexicon, words);
  for (const [flag, expressions] of Object.entries(words.flags)) lexicon.put(expressions, { [flag]: true });
  const compound = words.compounding ? compoundReader(words, words.compounding) : null;
  return {
    look(word) {
      const known = lexicon.get(word);
      if (known !== undefined) return known;
      if (word.endsWith("'s")) return lexicon.get(word.slice(0, -2)) ?? null;
      return compound === null ? null : compound(word);
    },
  };
}
