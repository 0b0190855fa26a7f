import type { Amount } from './amount.ts';
import { times } from './amounts.ts';
import { add, type Decimal, negate, shift } from './decimal.ts';
import { readCurrency, suffixed } from './moneyRule.ts';
import { quotient } from './numerals.ts';
import { type Reading, reading } from './reading.ts';
import type { Source } from './source.ts';
import { LOWER, MARK, NUMERAL, WORD } from './tokens.ts';
import { kindOfUnit, readUnit } from './unitRule.ts';
import { find, type Proportion } from './vocabulary.ts';

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
    plain: digits,
    bound: amount.rough ? 'about' : null,
  });
}

/** The amount with a percent sign, currency, unit or multiplier behind it; null if none of them stands there. */
export function measured(source: Source, first: number, amount: Amount): Reading | null {
  const { tokens } = source;
  const age = amount.last?.age;
  if (age !== undefined) return { ...plain(first, amount, 'duration'), unit: age.id };
  if (amount.last?.times) return isOne(amount) ? null : plain(first, amount, 'multiplier');
  const proportion = find(tokens, amount.next, 'proportion');
  if (proportion !== null) return proportional(first, amount, proportion.value, proportion.next);
  const at = afterOf(source, amount);
  const currency = readCurrency(source, at, amount.form === 'weak', amount.value.units >= 100n);
  const mass = currency === null ? null : poundsOf(source, first, amount, currency.next);
  if (mass !== null) return mass;
  if (currency !== null && !(amount.form === 'weak' && currency.shy)) {
    if (tokens.at(at).text === '-' && !tokens.at(at).glued) return null;
    return suffixed(source, first, amount, currency);
  }
  return aged(source, first, amount) ?? withUnit(source, first, amount, at) ?? multiplied(source, first, amount);
}

function isOne(amount: Amount): boolean {
  return amount.value.units === 1n && amount.value.places === 0;
}

/** Two pounds of meat; millions of pounds are money. */
function poundsOf({ tokens }: Source, first: number, amount: Amount, next: number): Reading | null {
  const pounds = next === amount.next + 1 && tokens.at(amount.next).lexeme?.family === 'pound';
  if (!pounds || !tokens.at(next).lexeme?.of || amount.power > 0) return null;
  return { ...plain(first, amount, 'quantity'), next, unit: 'pound', plain: '' };
}

/** Hundreds of dollars, half an hour, a tenth of a gallon: where the unit stands. */
function afterOf({ tokens }: Source, amount: Amount): number {
  if (!amount.vague && !amount.fraction) return amount.next;
  const of = tokens.at(amount.next).lexeme?.of ? amount.next + 1 : amount.next;
  return amount.fraction && tokens.at(of).lexeme?.article ? of + 1 : amount.vague ? of : amount.next;
}

function proportional(first: number, amount: Amount, proportion: Proportion, next: number): Reading {
  if (proportion === 'percent' || proportion === 'percentage-points')
    return { ...plain(first, amount, proportion), next, plain: '' };
  if (proportion === 'permille') return { ...plain(first, amount, 'quantity'), next, unit: 'permille', plain: '' };
  // A basis point is a hundredth of a percentage point.
  return {
    ...plain(first, amount, 'percentage-points'),
    next,
    value: shift(amount.value, -2),
    alternative: null,
    plain: '',
  };
}

/** 28-jarige, 28-year-old, zesdaagse. */
function aged({ tokens }: Source, first: number, amount: Amount): Reading | null {
  const dash = tokens.at(amount.next);
  const at = dash.type === MARK && dash.text === '-' ? amount.next + 1 : amount.next;
  const age = find(tokens, at, 'age');
  if (age === null || amount.form === 'weak') return null;
  return { ...plain(first, amount, 'duration'), next: age.next, unit: age.value.id, plain: '' };
}

function withUnit(source: Source, first: number, amount: Amount, at: number): Reading | null {
  const { tokens } = source;
  const weak = amount.form === 'weak';
  const unit = readUnit(source, at, weak);
  if (unit === null) return null;
  const after = tokens.at(unit.next);
  if (after.glued && (after.type === NUMERAL || after.type === WORD)) return null;
  if (weak && (tokens.at(at).lexeme?.shyUnit || isRate(source, first))) return null;
  const money = tonOfMoney(source, first, at, amount, unit.next);
  if (money !== null) return money;
  let result = unit.times === null ? amount : times(amount, unit.times);
  const more = halfMore(source, unit.next);
  const next = more?.next ?? unit.next;
  if (more !== null) result = { ...result, value: add(result.value, more.value), alternative: null };
  const kind = kindOfUnit(unit.id);
  const below = kind === 'temperature' ? find(tokens, next, 'belowZero') : null;
  if (below !== null)
    return { ...plain(first, result, kind), value: negate(result.value), next: below.next, unit: unit.id, plain: '' };
  return { ...plain(first, result, kind), next, unit: unit.id, plain: '' };
}

/** An hour and a half, but half an hour and a half-hour are two. */
function halfMore({ tokens }: Source, index: number): { value: Decimal; next: number } | null {
  if (!tokens.at(index).lexeme?.and || !tokens.at(index + 1).lexeme?.article) return null;
  const part = find(tokens, index + 2, 'part');
  const value = part === null ? null : quotient(part.value[0], part.value[1]);
  if (part === null || value === null) return null;
  const after = tokens.at(tokens.at(part.next).text === '-' ? part.next + 1 : part.next);
  return after.type === WORD && after.lexeme?.unit ? null : { value, next: part.next };
}

/** In $98 a share, twice a year and 5 miles an hour the article counts nothing. */
function isRate({ tokens }: Source, index: number): boolean {
  const before = tokens.at(index - 1);
  if (!tokens.at(index).lexeme?.article) return false;
  if (before.type === NUMERAL) return true;
  const { lexeme } = before;
  if (lexeme === null) return before.type === MARK && '%$€£¥'.includes(before.text);
  return Boolean(
    lexeme.unit ??
      lexeme.family ??
      lexeme.times ??
      lexeme.multiplier ??
      lexeme.proportion ??
      lexeme.cent ??
      lexeme.vague,
  );
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
    plain: '',
  };
}

/** Drie keer, 3x, three times; not 3 x 4, and not the one time of een keer. */
function multiplied({ tokens }: Source, first: number, amount: Amount): Reading | null {
  const found = find(tokens, amount.next, 'times');
  if (found === null || amount.form === 'weak' || isOne(amount)) return null;
  const after = tokens.at(found.next);
  if (tokens.at(amount.next).glued && tokens.at(amount.next).shape !== LOWER) return null;
  if (after.type === NUMERAL || (after.glued && after.type === WORD)) return null;
  return { ...plain(first, amount, 'multiplier'), next: found.next, plain: '' };
}
