import { add, type Decimal, negate, shift } from '../../text/decimal.ts';
import { LOWER, NUMERAL, WORD } from '../../text/tokens.ts';
import { type Amount, times } from '../numbers/amount.ts';
import { quotient } from '../numbers/numerals.ts';
import { isPlural } from '../numbers/plurals.ts';
import { type Reading, reading } from '../reading.ts';
import type { Source } from '../source.ts';
import type { Proportion } from '../vocabulary/meaning.ts';
import { COUNTED, find, meansAny } from '../vocabulary/vocabulary.ts';
import { inchesAfter } from './feet.ts';
import { dashed, readCurrency, scaledCurrency, suffixed } from './moneyRule.ts';
import { kindOfUnit, readUnit, type UnitFound } from './unitRule.ts';

export function plain(first: number, amount: Amount, kind: Reading['kind']): Reading {
  const { next, value, alternative, power, vague, plain: digits } = amount;
  return reading({
    kind,
    first,
    next,
    value,
    alternative,
    power,
    vague,
    // Only a bare number may be a year.
    plain: kind === 'number' ? digits : '',
    bound: amount.rough ? 'about' : null,
  });
}

/** The amount with a percent sign, currency, unit or multiplier behind it; null if none of them stands there. */
export function measured(source: Source, first: number, amount: Amount): Reading | null {
  const { tokens } = source;
  const age = amount.last?.age;
  if (age !== undefined) return { ...plain(first, amount, 'duration'), unit: age.id };
  if (amount.last?.times) return isOne(amount) ? null : plain(first, amount, 'multiplier');
  if (amount.last?.proportion) return proportional(first, amount, amount.last.proportion, amount.next);
  const at = afterOf(source, amount);
  const proportion = tokens.at(at).lexeme?.atoms ? null : find(tokens, at, 'proportion');
  if (proportion !== null) return proportional(first, amount, proportion.value, proportion.next);
  const points = pointsAfter(source, amount, at);
  if (points !== null) return proportional(first, amount, 'percentage-points', points);
  const scaled = scaledCurrency(source, at);
  if (scaled !== null)
    return {
      ...plain(first, amount, 'money'),
      value: shift(amount.value, scaled.power),
      alternative: null,
      unit: scaled.code,
      next: scaled.next,
    };
  const currency = readCurrency(source, dashed(source, at), amount.form === 'weak', amount.value.units >= 100n);
  const mass = currency === null ? null : poundsOf(source, first, amount, currency.next);
  if (mass !== null) return mass;
  if (currency !== null && !(amount.form === 'weak' && currency.shy)) {
    return suffixed(source, first, amount, currency);
  }
  return aged(source, first, amount) ?? withUnit(source, first, amount, at) ?? multiplied(source, first, amount);
}

const HALF: Decimal = { units: 5n, places: 1 };

function isOne(amount: Amount): boolean {
  return amount.value.units === 1n && amount.value.places === 0;
}

/** Two pounds of meat, half a pound of butter; millions of pounds are money. */
function poundsOf(source: Source, first: number, amount: Amount, next: number): Reading | null {
  const { tokens } = source;
  const at = afterOf(source, amount);
  const pounds = next === at + 1 && tokens.at(at).lexeme?.family === 'pound';
  if (!pounds || amount.power > 0 || find(tokens, next, 'of') === null) return null;
  return { ...plain(first, amount, 'quantity'), next, unit: 'pound' };
}

/** Hundreds of dollars, half an hour, a quarter of a percentage point, trois derniers mois: where the unit stands. */
function afterOf({ tokens, words }: Source, amount: Amount): number {
  const { lexeme } = tokens.at(amount.next);
  const of = lexeme?.of ? amount.next + 1 : amount.next;
  if (amount.fraction && tokens.at(of).lexeme?.article) return of + 1;
  // Un quart d'heure, but un tiers des heures is a part of them.
  const isNoun = amount.power >= MILLION || tokens.at(amount.next - 1).lexeme?.count !== undefined;
  const takesOf = amount.fraction ? !lexeme?.definite : isNoun;
  if (amount.vague || (words.grammar.numberNouns && takesOf)) return of;
  return lexeme?.beforeUnit && tokens.at(of + 1).lexeme?.unit ? of + 1 : amount.next;
}

const MILLION = 6;

/** Behind the word for points: a quarter of a point, a half-point; whole ones may be anything. */
function pointsAfter({ tokens }: Source, amount: Amount, index: number): number | null {
  const at = tokens.at(index).text === '-' && tokens.at(index).glued ? index + 1 : index;
  return amount.fraction && tokens.at(at).lexeme?.partPoint ? at + 1 : null;
}

function proportional(first: number, amount: Amount, proportion: Proportion, next: number): Reading {
  if (proportion === 'percent' || proportion === 'percentage-points')
    return { ...plain(first, amount, proportion), next };
  if (proportion === 'permille') return { ...plain(first, amount, 'quantity'), next, unit: 'permille' };
  // A basis point is a hundredth of a percentage point.
  return {
    ...plain(first, amount, 'percentage-points'),
    next,
    value: shift(amount.value, -2),
    alternative: null,
  };
}

/** 28-jarige, 28-year-old, zesdaagse. */
function aged({ tokens }: Source, first: number, amount: Amount): Reading | null {
  const at = tokens.at(amount.next).text === '-' ? amount.next + 1 : amount.next;
  const age = find(tokens, at, 'age');
  if (age === null || amount.form === 'weak' || tokens.at(at).lexeme?.atoms) return null;
  return { ...plain(first, amount, 'duration'), next: age.next, unit: age.value.id };
}

function withUnit(source: Source, first: number, amount: Amount, at: number): Reading | null {
  const { tokens } = source;
  const weak = amount.form === 'weak';
  const unit = readUnit(source, at, weak) ?? unitInBrackets(source, at);
  if (unit === null) return weak ? null : belowZero(source, first, amount);
  // Deux mi-temps (two halves) are no miles.
  if (tokens.at(at).lexeme?.prefix && tokens.at(unit.next).text === '-') return null;
  const after = tokens.at(unit.next);
  const parts = partsMore(source, unit);
  if (parts === null && after.glued && (after.type === NUMERAL || after.type === WORD)) return null;
  if (weak && (find(tokens, at, 'shyUnit') !== null || isRate(source, first))) return null;
  const money = tonOfMoney(source, first, at, amount, unit.next);
  if (money !== null) return money;
  let result = times(amount, unit.times);
  const inches = unit.id === 'foot' ? inchesAfter(source, unit.next) : null;
  const more = inches === null ? (parts ?? halfMore(source, unit.next)) : { value: inches.feet, next: inches.next };
  const next = more?.next ?? unit.next;
  if (more !== null) result = { ...result, value: add(result.value, more.value), alternative: null };
  const kind = tokens.at(next).lexeme?.bearing && unit.id === 'degree' ? 'quantity' : kindOfUnit(unit.id);
  const below = find(tokens, next, 'belowZero');
  if (below !== null)
    return { ...plain(first, result, kind), value: negate(result.value), next: below.next, unit: unit.id };
  return { ...plain(first, result, kind), next, unit: unit.id };
}

/** 10 below zero: degrees without their word. */
function belowZero({ tokens }: Source, first: number, amount: Amount): Reading | null {
  const below = find(tokens, amount.next, 'belowZero');
  if (below === null) return null;
  return { ...plain(first, amount, 'temperature'), value: negate(amount.value), next: below.next, unit: 'degree' };
}

/** 15 cm (5.9 in) */
function unitInBrackets({ tokens }: Source, index: number): UnitFound | null {
  const found = find(tokens, index, 'bracketUnit');
  if (found === null || tokens.at(found.next).text !== ')') return null;
  return { id: found.value.id, next: found.next };
}

/** An hour and a half, but half an hour and a half-hour are two. */
function halfMore({ tokens }: Source, index: number): { value: Decimal; next: number } | null {
  const half = find(tokens, index, 'andHalf');
  if (half !== null) return { value: HALF, next: half.next };
  if (!tokens.at(index).lexeme?.and || !tokens.at(index + 1).lexeme?.article) return null;
  const part = find(tokens, index + 2, 'part');
  if (part === null) return null;
  const value = quotient(part.value[0], part.value[1]);
  const after = tokens.at(part.next).text === '-' ? part.next + 1 : part.next;
  return value === null || find(tokens, after, 'unit') !== null ? null : { value, next: part.next };
}

/** How the parts of a unit are written behind it, and how many it has. */
const PARTS: Readonly<Record<string, { digits: RegExp; of: number }>> = {
  hour: { digits: /^[0-5]\d$/, of: 60 },
  meter: { digits: /^\d\d$/, of: 100 },
  kilogram: { digits: /^\d{3}$/, of: 1000 },
};

/** 2 h 30, where it is no time of day, une heure et quart, 1 m 80, 3 kg 500; not 3 kg 500 g. */
function partsMore(source: Source, { id, next }: UnitFound): { value: Decimal; next: number } | null {
  const { tokens, words } = source;
  const parts = words.grammar.partsBehindUnit ? PARTS[id] : undefined;
  if (parts === undefined) return null;
  const more = id === 'hour' ? find(tokens, next, 'clockMore') : null;
  const count = more?.value ?? (parts.digits.test(tokens.at(next).text) ? Number(tokens.at(next).text) : 0);
  const end = more?.next ?? next + 1;
  const value = quotient(count, parts.of);
  return count <= 0 || value === null || countsMore(source, end) ? null : { value, next: end };
}

/** Whether a token shows that the number before it counts something of its own. */
function countsMore(source: Source, index: number): boolean {
  const { tokens, words } = source;
  const { lexeme, shape, text } = tokens.at(index);
  const counted = meansAny(lexeme, COUNTED) || readUnit(source, index) !== null;
  return counted || (shape === LOWER && lexeme?.ordinary !== true && isPlural(text, words));
}

const RATED = [...COUNTED, 'multiplier', 'cent', 'vague'] as const;

/** In $98 a share, twice a year and 5 miles an hour the article counts nothing. */
function isRate({ tokens }: Source, index: number): boolean {
  if (find(tokens, index, 'article') === null) return false;
  const { type, lexeme } = tokens.at(index - 1);
  if (type === NUMERAL) return true;
  return meansAny(lexeme, RATED);
}

/** Drie ton is 300,000 euro where the talk is of money. */
function tonOfMoney({ tokens }: Source, first: number, at: number, amount: Amount, next: number): Reading | null {
  if (!tokens.at(at).lexeme?.moneyUnit) return null;
  const euro = tokens.at(next).lexeme?.family === 'euro';
  let money = euro;
  for (let back = 1; back <= 3 && !money; back += 1) money = tokens.at(first - back).lexeme?.moneyWord === true;
  if (!money) return null;
  return {
    ...plain(first, amount, 'money'),
    value: shift(amount.value, 5),
    alternative: null,
    next: euro ? next + 1 : next,
    unit: 'EUR',
  };
}

/** Drie keer, 3x, three times; not 3 x 4, and not the one time of een keer. */
function multiplied({ tokens }: Source, first: number, amount: Amount): Reading | null {
  const found = find(tokens, amount.next, 'times');
  const half = found === null ? null : find(tokens, found.next, 'andHalf');
  if (half !== null)
    return {
      ...plain(first, amount, 'multiplier'),
      value: add(amount.value, HALF),
      alternative: null,
      next: half.next,
    };
  if (found === null || isOne(amount)) return null;
  const after = tokens.at(found.next);
  if (tokens.at(amount.next).glued && tokens.at(amount.next).shape !== LOWER) return null;
  if (after.type === NUMERAL) return null;
  return { ...plain(first, amount, 'multiplier'), next: found.next };
}
