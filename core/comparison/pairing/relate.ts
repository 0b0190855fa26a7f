import type { Language } from '../../languages/language.ts';
import { tokenise } from '../../text/words.ts';
import type { PairingNote, Side } from '../comparison.ts';
import type { ReasonKey } from '../reasons.ts';
import { isTensOfAge, relateTens } from './ages.ts';
import { amountsAgree, dimension } from './conversions.ts';
import type { Couple } from './couple.ts';
import { relateDates } from './dates.ts';
import { boundsOpposed } from './limits.ts';
import { worth } from './places.ts';
import { stretchesDiffer } from './stretches.ts';

/** How two figures stand to each other. `cost` orders the candidates for a pair: the smaller, the better they fit. */
export interface Relation {
  status: 'same' | 'differs';
  note?: PairingNote;
  key: ReasonKey;
  cost: number;
}

const same = (key: ReasonKey, cost: number): Relation => ({ status: 'same', key, cost });
const differs = (note: PairingNote, cost: number): Relation => ({
  status: 'differs',
  note,
  key: `reason.figure.${note}`,
  cost,
});

/** The ends of a figure as numbers; equal for a single value. */
const ends = ({ value, from, to }: Side): [number, number] => [Number(value ?? from), Number(value ?? to)];

const valuesOf = (figure: Side): string[] => figure.readings ?? [worth(figure)];

/** Whether something holds of two figures, in whichever order. */
const eitherWay = (a: Side, b: Side, holds: (one: Side, other: Side) => boolean): boolean => holds(a, b) || holds(b, a);

/** A share as a percent says it: half and one in two are 50. */
const isShare = (share: Side, percent: Side): boolean =>
  share.kind === 'fraction' &&
  percent.kind === 'percent' &&
  Math.abs(Number(share.value) * 100 - Number(percent.value)) < 0.5;

/**
 * 'derde' alone may be a place in a row or a part of the whole, and of one in five, where it says which one ('einer von
 * fünf'), only the five may be read.
 */
const isPart = (ordinal: Side, fraction: Side): boolean =>
  (ordinal.kind === 'ordinal' || (ordinal.kind === 'number' && /\s\S+\s/u.test(fraction.text))) &&
  fraction.kind === 'fraction' &&
  (1 / Number(ordinal.value)).toFixed(9) === Number(fraction.value).toFixed(9);

/** Quarters of a year are counted with the word for fourths: drei Quartale, three quarters. */
const isQuarters = (duration: Side, fraction: Side): boolean =>
  duration.unit === 'quarter' && fraction.kind === 'fraction' && Number(duration.value) / 4 === Number(fraction.value);

/** Whether what was read as metres stands for millions: 47m. */
const isMillions = (metres: Side, millions: Side): boolean =>
  metres.unit === 'meter' &&
  /\dm$/.test(metres.text) &&
  millions.unit !== 'meter' &&
  Number(metres.value) * 1e6 === Number(millions.value);

/** At sea a mile is a nautical one, whatever its word: 90 milles. */
const isSeaMile = (mile: Side, nautical: Side): boolean =>
  mile.unit === 'mile' && nautical.unit === 'nautical-mile' && worth(mile) === worth(nautical);

/** Whether a range leaves out the thousands of its first end, which the other has: 60 à 70 000, 60,000 to 70,000. */
const isShortened = (short: Side, full: Side): boolean =>
  short.to === full.to && `${short.from}000` === full.from && short.unit === full.unit;

const PROPORTIONS = new Set(['percent', 'percentage-points']);
const PLAIN = new Set(['number', 'ordinal', 'multiplier', 'fraction']);
const DOLLAR = /\$|dollar|USD/i;
/** Dollars that are said to be those of the United States. */
const AMERICAN = /\bU\.?S|am[ée]ri[ck]a/i;

/** `loose` where one side leaves its unit out, `open` where one leaves out the scale of its degrees. */
type Unit = 'same' | 'loose' | 'open' | 'convertible' | 'currency' | 'unit';

/** Between which units one number is one amount. */
const AGREE: ReadonlySet<Unit> = new Set(['same', 'loose', 'open']);
const CONVERT: ReadonlySet<Unit> = new Set(['open', 'convertible']);
/** What the units add to the cost of two amounts that differ. */
const APART: Readonly<Record<Unit, number>> = { same: 0, open: 0.5, convertible: 0.5, loose: 1, currency: 2, unit: 2 };

/** How the units of two amounts stand to each other. */
function relateUnits(a: Side, b: Side): Unit {
  if (a.kind === 'money' && b.kind === 'money') {
    if (a.unit === b.unit || a.unit === undefined || b.unit === undefined) return 'same';
    const isOpen = DOLLAR.test(a.text) && DOLLAR.test(b.text) && !AMERICAN.test(a.text) && !AMERICAN.test(b.text);
    return isOpen ? 'same' : 'currency';
  }
  const measured = dimension(a.unit);
  const alike = measured !== null && measured === dimension(b.unit);
  if (alike && (a.unit === 'degree' || b.unit === 'degree')) return 'open';
  const plain = [a, b].filter(({ kind }) => PLAIN.has(kind)).length;
  if (plain === 2 || (a.kind === b.kind && a.unit === b.unit)) return 'same';
  if (alike) return 'convertible';
  // Points alone may be percentage points, but a quarter is none of a point.
  if ([a, b].some(({ kind }) => kind === 'fraction') && [a, b].some(({ kind }) => PROPORTIONS.has(kind))) return 'unit';
  return plain === 0 || a.kind === 'percent' || b.kind === 'percent' ? 'unit' : 'loose';
}

/** Whether one amount is the other in another unit. */
export function converted(a: Side, b: Side): boolean {
  const [fromA, toA] = ends(a);
  const [fromB, toB] = ends(b);
  return amountsAgree(fromA, a.unit, fromB, b.unit) && amountsAgree(toA, a.unit, toB, b.unit);
}

/** Where the marks of a number stand, whichever they are: 2,3 and 2.3 are alike; empty where it is in words. */
const marks = (text: string): string =>
  (/\p{N}[\p{N}.,]*/u.exec(text)?.[0] ?? '').replace(/[.,]/g, '.').replace(/\p{N}/gu, '0');

/** What kind of wrong value it is: misplaced separator, wrong power of a thousand, or just another number. */
function valueNote(a: Side, b: Side): PairingNote {
  const power = Math.log10(Math.abs(Number(a.value) / Number(b.value)));
  if (!(Math.abs(power - Math.round(power)) < 1e-9)) return 'value';
  const [ours, theirs] = [marks(a.text), marks(b.text)];
  if (ours && theirs && ours !== theirs && `${ours}${theirs}`.includes('.')) return 'separator';
  return Math.round(power) % 3 === 0 ? 'scale' : 'value';
}

const size = (figure: Side): number => ends(figure).reduce((sum, end) => sum + Math.abs(end), 0);

/** Distance of two values that differ, from 0 to 1, for choosing which of several belong together. */
const valueCost = (a: Side, b: Side): number => 1 - Math.min(size(a), size(b)) / Math.max(size(a), size(b));

const magnitude = (figure: Side): number => Math.floor(Math.log10(Math.abs(ends(figure)[0])));

function relateVague(a: Side, b: Side): Relation {
  if (magnitude(a) !== magnitude(b)) return differs('value', 4.5);
  const unit = relateUnits(a, b);
  if (unit === 'currency' || unit === 'unit') return differs(unit, 1);
  if (a.vague && b.vague) return same('reason.figure.magnitude', 0.2);
  const [exact] = ends(a.vague ? b : a);
  // A handful may be five.
  const round = exact < 10 || (exact >= 100 && Number.isInteger(Math.log10(exact)));
  return round ? same('reason.figure.magnitude', 0.4) : differs('bound', 4);
}

/** Thousands as another language marks them, where decimals would not end in a nought: $1,200 in a Dutch text. */
const isForeign = ({ text, value }: Side): boolean => Math.abs(Number(value)) < 1000 && /[.,]\d\d0(?!\d)/.test(text);

/**
 * The same number in units between which it is the same amount. A mark that was left as it was makes another number of
 * it for the reader, unless the original has it from elsewhere.
 */
function relateAgreeing(a: Side, b: Side, unit: Unit, reading: number): Relation {
  const cost = unit === 'loose' ? 0.35 : a.kind === b.kind ? 0 : 0.1;
  if (reading > 0) return isForeign(a) ? same('reason.figure.reading', cost + 0.3) : differs('separator', cost + 1);
  if (a.bound !== b.bound) return same('reason.figure.approximation', cost);
  return same(formOf(a, b), cost);
}

const formOf = (a: Side, b: Side): ReasonKey => (a.text === b.text ? 'reason.figure.same' : 'reason.figure.form');

function relateAmounts(a: Side, b: Side): Relation {
  if (a.vague || b.vague) return relateVague(a, b);
  const unit = relateUnits(a, b);
  const reading = valuesOf(b).indexOf(worth(a));
  if (reading >= 0 && AGREE.has(unit)) return relateAgreeing(a, b, unit, reading);
  if ([isShare, isPart, isQuarters, isMillions, isSeaMile, isShortened].some((holds) => eitherWay(a, b, holds)))
    return same('reason.figure.form', 0.3);
  if (CONVERT.has(unit) && converted(a, b)) return same('reason.figure.converted', 0.4);
  if (reading >= 0) return differs(unit === 'currency' ? 'currency' : 'unit', 1);
  return differs(valueNote(a, b), 2 + APART[unit] + valueCost(a, b) + (a.kind === b.kind ? 0 : 0.5));
}

function relateTimes({ a, b, languages }: Couple): Relation | null {
  const open = (figure: Side, language: Language): string[] =>
    language.checks.figures.openTime(figure.text) ? valuesOf(figure) : [worth(figure)];
  const theirs = open(b, languages.translation);
  if (open(a, languages.original).some((time) => theirs.includes(time)))
    return same(formOf(a, b), a.value === b.value ? 0 : 0.1);
  if (a.value !== undefined && b.value !== undefined) return differs('date', 2);
  // A moment and a span have nothing to do with each other.
  if (a.value !== undefined || b.value !== undefined) return null;
  return areSameHours(a, b) ? same('reason.figure.form', 0.2) : differs('date', 2.5);
}

/** Whether the ends of two ranges of times are the same on a clock of twelve hours: they stand for any half of the day. */
function areSameHours(a: Side, b: Side): boolean {
  const hours = ({ value, from, to }: Side): string[] =>
    [value ?? from, value ?? to].map((time) => (time ? `${Number(time.slice(0, 2)) % 12}${time.slice(2)}` : ''));
  return hours(a).join(' ') === hours(b).join(' ');
}

/** An hour and minutes that stand alone were read as a number. */
const CLOCK = /^\d{1,2}\.\d{2}$/;
const YEAR = /^\d{4}$/;
const DECADE = /^(\d\d)\dX$/;
const DAY = /^.{4}-\d\d-0?(\d+)$/;
/** A day of the month or of the week has no early and late part. */
const WHOLE_DAY = /-\d\d-\d\d|-W/;

const MINUTES_IN: Readonly<Record<string, number>> = { hour: 60, minute: 1 };

const minutesOf = (time: string): number => 60 * Number(time.slice(0, 2)) + Number(time.slice(3));

/** Hours that only one side took for a time: at 8, from 9 to 17 hours. */
function relateHour(time: Side, other: Side): Relation | null {
  const times = valuesOf(time);
  if (CLOCK.test(other.text)) {
    const clock = other.text.replace('.', ':').padStart(5, '0');
    return times.includes(clock) ? same('reason.figure.form', 0.2) : differs('date', 2);
  }
  const span = Number(other.value) * (MINUTES_IN[other.unit ?? ''] ?? Number.NaN);
  // 2 h 45 may be a moment or two hours and three quarters.
  if (times.some((value) => minutesOf(value) === Math.round(span))) return same('reason.figure.form', 0.5);
  const hours = times.map((value) => value.replace(/0?(\d+):00/g, '$1'));
  const counted = other.kind === 'number' || other.unit === 'hour';
  return counted && hours.includes(worth(other)) ? same('reason.figure.form', 0.5) : null;
}

/** How many months a half year and a quarter have: the first half year is the first six months. */
const PART = /-([HQ])\d$/;
const MONTHS: Readonly<Record<string, string>> = { H: '6', Q: '3' };

/** A year or a day of the month that only one side took for a date. */
function relateDate(date: Side, other: Side): Relation | null {
  const [day, value] = [worth(date), worth(other)];
  const [, part = ''] = PART.exec(day) ?? [];
  const months = MONTHS[part];
  if (months && other.kind === 'duration' && converted({ ...other, value: months, unit: 'month' }, other))
    return same('reason.figure.form', 0.5);
  if (other.kind !== 'number' && other.kind !== 'ordinal') return null;
  const century = DECADE.exec(day)?.[1];
  if (century && other.kind === 'ordinal')
    return Number(century) + 1 === Number(value) ? same('reason.figure.form', 0.6) : differs('date', 3);
  if (day === value) return same('reason.figure.form', 0.5);
  if (DAY.exec(day)?.[1] === value) return same('reason.figure.form', 0.8);
  return YEAR.test(day) && YEAR.test(value) ? differs('date', 3) : null;
}

/** A figure's day, or its first and its last one, in each of its readings. */
const spans = (figure: Side): string[][] => valuesOf(figure).map((value) => value.split('..'));

function relateSpans(one: readonly string[], other: readonly string[]): ReturnType<typeof relateDates>[] {
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  return long.map((day, at) => relateDates(day, `${short[at] ?? short[0]}`));
}

function relateCalendar(couple: Couple): Relation | null {
  const { a, b } = couple;
  const verdicts = spans(a).flatMap((ours) => spans(b).map((theirs) => relateSpans(ours, theirs)));
  if (verdicts.some((ends) => ends.every((verdict) => verdict === 'same'))) {
    if (!WHOLE_DAY.test(worth(a)) && stretchesDiffer(couple)) return differs('date', 2);
    return same(formOf(a, b), worth(a) === worth(b) ? 0 : 0.3);
  }
  return verdicts.flat().includes('differs') ? differs('date', 2 + sharedParts(worth(a), worth(b))) : null;
}

/** Dates that share parts are more likely one date gone wrong. */
function sharedParts(a: string, b: string): number {
  const ours = a.split('-');
  const theirs = b.split('-');
  const shape = ours.length === theirs.length ? 0 : 0.6;
  return shape + (ours.some((part, i) => part === theirs[i] && part !== 'XXXX') ? 0 : 0.4);
}

/** A pound beside a mass is a mass. */
function weighed(figure: Side, other: Side, { figures }: Language): Side {
  const pounds = figures.currencies.pound?.split(' ') ?? [];
  const isPound = tokenise(figure.text).some(({ key }) => pounds.includes(key));
  return isPound && dimension(other.unit) === 'mass' ? { ...figure, kind: 'quantity', unit: 'pound' } : figure;
}

const isMoment = ({ kind }: Side): boolean => kind === 'date' || kind === 'time';

/** Judges whether two figures are one; null where they cannot be compared at all. */
export function relate(couple: Couple): Relation | null {
  const { a, b, languages } = couple;
  if (isTensOfAge(a) || isTensOfAge(b)) {
    const verdict = relateTens(a, b);
    return verdict && (verdict === 'same' ? same('reason.figure.form', 0.3) : differs('value', 3));
  }
  if (isMoment(a) || isMoment(b)) {
    if (a.kind === b.kind) return a.kind === 'time' ? relateTimes(couple) : relateCalendar(couple);
    const [moment, other] = isMoment(a) ? [a, b] : [b, a];
    return moment.kind === 'time' ? relateHour(moment, other) : relateDate(moment, other);
  }
  const relation = relateAmounts(weighed(a, b, languages.original), weighed(b, a, languages.translation));
  return relation.status === 'same' && boundsOpposed(couple) ? differs('bound', relation.cost + 0.5) : relation;
}
