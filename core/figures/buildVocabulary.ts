import { compoundReader } from './compounds.ts';
import { abbreviations, codes, signs } from './currencies.ts';
import type { Lexeme, Meaning, Vocabulary } from './vocabulary.ts';
import type { FigureWords, Words } from './words.ts';

type Draft = Meaning & { phrases: { rest: string[]; meaning: Meaning }[] };

/** Meanings with which a figure can begin; the others are only read behind or before one. */
const opening: readonly (keyof Meaning)[] = [
  'atoms',
  'vague',
  'count',
  'part',
  'article',
  'bound',
  'comparison',
  'sign',
  'between',
  'from',
  'month',
  'weekday',
  'multiplier',
  'factor',
  'fiscal',
  'decade',
  'decadeOpener',
  'clockHalf',
  'clockQuarter',
  'clockName',
  'code',
  'currencySign',
  'yearPart',
  'coin',
  'leads',
  'few',
  'exceptOpener',
];

const pieces = /[\p{L}\p{M}][\p{L}\p{M}']*|\d+|[^\s_]/gu;

/** Signs that bind a number, the same in every language. */
const boundSigns: FigureWords['bounds'] = { about: '~ ≈ ±', over: '>', under: '<', 'at-least': '≥', 'at-most': '≤' };

class Builder {
  readonly drafts = new Map<string, Draft>();

  put(words: Words, meaning: Meaning): void {
    if (words === '') return;
    for (const expression of words.split(' ')) {
      const [head, ...rest] = expression.match(pieces) ?? [];
      if (head === undefined) continue;
      let draft = this.drafts.get(head);
      if (draft === undefined) {
        draft = { phrases: [] };
        this.drafts.set(head, draft);
      }
      if (rest.length === 0) Object.assign(draft, meaning);
      else putPhrase(draft, rest, meaning);
    }
  }

  table(table: Readonly<Partial<Record<string, Words>>>, meaning: (key: string) => Meaning): void {
    for (const [key, words] of Object.entries(table)) this.put(words ?? '', meaning(key));
  }
}

function putPhrase(draft: Draft, rest: string[], meaning: Meaning): void {
  const known = draft.phrases.find(
    (phrase) => phrase.rest.length === rest.length && phrase.rest.every((word, at) => word === rest[at]),
  );
  if (known) Object.assign(known.meaning, meaning);
  else draft.phrases.push({ rest, meaning: { ...meaning } });
}

function opens(meaning: Meaning): boolean {
  return opening.some((sort) => meaning[sort] !== undefined);
}

function finish({ phrases, ...own }: Draft): Lexeme {
  phrases.sort((a, b) => b.rest.length - a.rest.length);
  return {
    ...own,
    phrases: phrases.length > 0 ? phrases : null,
    opens: opens(own) || phrases.some(({ meaning }) => opens(meaning)),
  };
}

/** Marks that a figure may begin with, beside the signs of currencies and bounds. */
const leadingMarks = "- + ' ½ ⅓ ⅔ ¼ ¾ ⅕ ⅖ ⅗ ⅘ ⅙ ⅚ ⅐ ⅛ ⅜ ⅝ ⅞ ⅑ ⅒";

function putNumbers(builder: Builder, words: FigureWords): void {
  builder.table(words.cardinals, (value) => ({ atoms: [{ small: Number(value) }] }));
  builder.table(words.powers, (power) => ({ atoms: [{ power: Number(power) }] }));
  builder.table(words.ordinals, (value) => ({ atoms: [{ small: Number(value) }], ordinal: true }));
  builder.table(words.ordinalPowers, (power) => ({ atoms: [{ power: Number(power) }], ordinal: true }));
  builder.table(words.denominators, (denominator) => ({ denominator: Number(denominator) }));
  builder.table(words.vague, (power) => ({ vague: Number(power) }));
  builder.table(words.counts, (count) => ({ count: Number(count) }));
  builder.put(words.oneAndAHalf, { atoms: [{ small: 1 }], plusHalf: true });
  builder.put(words.negatives, { sign: -1 });
  builder.put(words.positives, { sign: 1 });
  for (const [expressions, part] of words.parts) builder.put(expressions, { part });
  builder.put(leadingMarks, { leads: true });
  builder.table(words.multipliers, (value) => ({ multiplier: Number(value) }));
}

function putMeasures(builder: Builder, words: FigureWords): void {
  builder.table(words.proportions, (proportion) => ({ proportion: isProportion(proportion) ? proportion : 'percent' }));
  builder.table(words.units, (id) => ({ unit: { id } }));
  for (const [expressions, id, times] of words.multiples) builder.put(expressions, { unit: { id, times } });
  builder.put(words.square, { dimension: 'square' });
  builder.put(words.cubic, { dimension: 'cubic' });
  builder.table(words.ages, (id) => ({ age: { id } }));
  builder.table(words.currencies, (family) => ({ family }));
  builder.table(words.nations, (nation) => ({ nation }));
  builder.put('¢', { cent: '' });
  builder.table(words.cents, (cent) => ({ cent }));
  for (const [expressions, value, code] of words.coins) builder.put(expressions, { coin: { value, code } });
  for (const code of codes) builder.put(code.toLowerCase(), { code });
  builder.table(invert(abbreviations), (code) => ({ code }));
  for (const [sign, code] of Object.entries(signs)) builder.put(sign, { currencySign: code });
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

function putBounds(builder: Builder, words: FigureWords): void {
  for (const bounds of [words.bounds, boundSigns]) {
    for (const bound of ['about', 'over', 'under', 'at-least', 'at-most'] as const)
      builder.put(bounds[bound], { bound });
  }
  for (const bound of ['about', 'over', 'under', 'at-least', 'at-most'] as const) {
    builder.put(words.comparisons[bound] ?? '', { comparison: bound });
    builder.put(words.boundsAfter[bound] ?? '', { boundAfter: bound });
  }
}

function putTimes(builder: Builder, words: FigureWords): void {
  for (const [at, names] of words.months.entries()) builder.put(names, { month: at + 1 });
  for (const [at, names] of words.weekdays.entries()) builder.put(names, { weekday: at + 1 });
  builder.table(words.decades, (decade) => ({ decade: Number(decade) }));
  builder.table(words.clockNames, (clockName) => ({ clockName }));
  for (const side of ['before', 'after'] as const) builder.put(words.clockSides[side], { clockSide: side });
  for (const dayPart of ['morning', 'afternoon'] as const) builder.put(words.dayParts[dayPart], { dayPart });
  builder.put('q', { yearPart: 'Q' });
  builder.put('h', { yearPart: 'H' });
}

/** Makes a language's data searchable. Costs some milliseconds; keep what it returns. */
export function buildVocabulary(words: FigureWords): Vocabulary {
  const builder = new Builder();
  putNumbers(builder, words);
  putMeasures(builder, words);
  putBounds(builder, words);
  putTimes(builder, words);
  for (const [flag, expressions] of Object.entries(words.flags)) builder.put(expressions, { [flag]: true });
  const lexemes = new Map<string, Lexeme>();
  for (const [head, draft] of builder.drafts) lexemes.set(head, finish(draft));
  const compound = words.compounding ? compoundReader(words, words.compounding) : null;
  return {
    look(word) {
      return lexemes.get(word) ?? (word.endsWith("'s") ? lexemes.get(word.slice(0, -2)) : compound?.(word)) ?? null;
    },
  };
}
