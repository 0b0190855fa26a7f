import { abbreviations, codes, signs } from '../measures/currencies.ts';
import { compoundReader } from '../numbers/compounds.ts';
import type { FigureWords, Words } from './figureWords.ts';
import type { Meaning } from './meaning.ts';
import type { Vocabulary } from './vocabulary.ts';
import { WordMeanings } from './wordMeanings.ts';

/** Signs that bind a number, the same in every language. */
const boundSigns: FigureWords['bounds'] = { about: '~ ≈ ±', over: '>', under: '<', 'at-least': '≥', 'at-most': '≤' };

/** Marks that a figure may begin with, beside the signs of currencies and bounds. */
const leadingMarks = "- + ' ½ ⅓ ⅔ ¼ ¾ ⅕ ⅖ ⅗ ⅘ ⅙ ⅚ ⅐ ⅛ ⅜ ⅝ ⅞ ⅑ ⅒";

function putNumbers(meanings: WordMeanings, words: FigureWords): void {
  meanings.table(words.cardinals, (value) => ({ atoms: [{ small: Number(value) }] }));
  meanings.table(words.powers, (power) => ({ atoms: [{ power: Number(power) }] }));
  meanings.table(words.ordinals, (value) => ({ atoms: [{ small: Number(value) }], ordinal: true }));
  meanings.table(words.ordinalPowers, (power) => ({ atoms: [{ power: Number(power) }], ordinal: true }));
  meanings.table(words.romanOrdinals ?? {}, (value) => ({ romanOrdinal: Number(value) }));
  meanings.table(words.denominators, (denominator) => ({ denominator: Number(denominator) }));
  meanings.table(words.scaleLetters, (power) => ({ scaleLetter: Number(power) }));
  meanings.table(words.vague, (power) => ({ vague: Number(power) }));
  meanings.table(words.counts, (count) => ({ count: Number(count) }));
  meanings.table(words.roughCounts ?? {}, (count) => ({ count: Number(count), rough: true }));
  meanings.put(words.oneAndAHalf, { atoms: [{ small: 1 }], plusHalf: true });
  meanings.put(words.negatives, { sign: -1 });
  meanings.put(words.positives, { sign: 1 });
  for (const [expressions, part] of words.parts) meanings.put(expressions, { part });
  meanings.put(leadingMarks, { leads: true });
  meanings.table(words.multipliers, (value) => ({ multiplier: Number(value) }));
}

function putMeasures(meanings: WordMeanings, words: FigureWords): void {
  meanings.table(words.proportions, (proportion) => ({
    proportion: isProportion(proportion) ? proportion : 'percent',
  }));
  meanings.table(words.units, (id) => ({ unit: { id } }));
  meanings.table(words.bracketUnits, (id) => ({ bracketUnit: { id } }));
  for (const [expressions, id, times] of words.multiples) meanings.put(expressions, { unit: { id, times } });
  meanings.put(words.square, { dimension: 'square' });
  meanings.put(words.cubic, { dimension: 'cubic' });
  meanings.table(words.ages, (id) => ({ age: { id } }));
  meanings.table(words.currencies, (family) => ({ family }));
  meanings.table(words.nations, (nation) => ({ nation }));
  meanings.put('¢', { cent: '' });
  meanings.table(words.cents, (cent) => ({ cent }));
  for (const [expressions, value, code] of words.coins) meanings.put(expressions, { coin: { value, code } });
  meanings.table(invert(abbreviations), (code) => ({ code }));
  for (const [sign, code] of Object.entries(signs)) meanings.put(sign, { currencySign: code });
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

function putBounds(meanings: WordMeanings, words: FigureWords): void {
  for (const bounds of [words.bounds, boundSigns]) {
    for (const bound of ['about', 'over', 'under', 'at-least', 'at-most'] as const)
      meanings.put(bounds[bound], { bound });
  }
  for (const bound of ['about', 'over', 'under', 'at-least', 'at-most'] as const) {
    meanings.put(words.comparisons[bound] ?? '', { comparison: bound });
    meanings.put(words.boundsAfter[bound] ?? '', { boundAfter: bound });
  }
}

function putTimes(meanings: WordMeanings, words: FigureWords): void {
  for (const [at, names] of words.months.entries()) meanings.put(names, { month: at + 1 });
  for (const [at, names] of (words.monthCompounds ?? []).entries())
    meanings.put(names, { month: at + 1, dayless: true });
  for (const [at, names] of words.weekdays.entries()) meanings.put(names, { weekday: at + 1 });
  meanings.table(words.decades, (decade) => ({ decade: Number(decade) }));
  meanings.table(words.agesInTens ?? {}, (tens) => ({ ageTens: Number(tens) }));
  meanings.table(words.clockNames, (clockName) => ({ clockName }));
  meanings.table(words.clockHalves ?? {}, (hour) => ({ clockHalfOf: Number(hour) }));
  for (const side of ['before', 'after'] as const) meanings.put(words.clockSides[side], { clockSide: side });
  for (const dayPart of ['morning', 'afternoon', 'night'] as const) meanings.put(words.dayParts[dayPart], { dayPart });
  meanings.put('http https ftp mailto www', { address: true });
  meanings.table(words.clockMore ?? {}, (minutes) => ({ clockMore: Number(minutes) }));
  const { Q, H } = words.yearParts ?? { Q: 'q', H: 'h' };
  meanings.put(Q, { yearPart: 'Q' });
  meanings.put(H, { yearPart: 'H' });
  meanings.table(words.quarterNames ?? {}, (number) => ({ yearPartName: ['Q', Number(number)] }));
}

/** Currency codes mean the same in every language. */
const codeWords: ReadonlySet<string> = new Set(Array.from(codes, (code) => code.toLowerCase()));

/** Makes a language's data searchable. Costs some milliseconds; keep what it returns. */
export function buildVocabulary(words: FigureWords): Vocabulary {
  const meanings = new WordMeanings(codeWords);
  putNumbers(meanings, words);
  putMeasures(meanings, words);
  putBounds(meanings, words);
  putTimes(meanings, words);
  for (const [flag, expressions] of Object.entries(words.flags)) meanings.put(expressions, { [flag]: true });
  const compound = words.compounding ? compoundReader(words, words.compounding) : null;
  const clitics = words.clitics === undefined ? {} : { clitics: new Set(words.clitics.split(' ')) };
  return {
    ...clitics,
    look(word) {
      const known = meanings.get(word);
      if (known !== undefined) return known;
      if (word.endsWith("'s")) return meanings.get(word.slice(0, -2)) ?? null;
      return compound === null ? null : compound(word);
    },
  };
}
