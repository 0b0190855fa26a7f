import type { Language } from '../../languages/language.ts';
import type { PairingNote, Side } from '../comparison.ts';
import type { ReasonKey } from '../reasons.ts';
import { amountsAgree, dimension } from './conversions.ts';
import { relateDates } from './dates.ts';
import { boundsOpposed } from './limits.ts';

/** How two figures stand to each other. `cost` orders the candidates for a pair: the smaller, the better they fit. */
export interface Relation {
  status: 'same' | 'differs';
  note?: PairingNote;
  key: ReasonKey;
  cost: number;
}

/** Two figures that may be one, with what is needed to judge them. */
export interface Couple {
  a: Side;
  b: Side;
  languages: { original: Language; translation: Language };
  /** Words right before each figure, lower case. */
  before: { a: string; b: string };
}

const same = (key: ReasonKey, cost: number): Relation => ({ status: 'same', key, cost });
const differs = (note: PairingNote, cost: number): Relation => ({
  status: 'differs',
  note,
  key: `reason.figure.${note}`,
  cost,
});

/** The ends of a figure as numbers; equal for a single value, null where open. */
function ends(figure: Side): [number | null, number | null] {
  if (figure.value !== undefined) return [Number(figure.value), Number(figure.value)];
  const number = (end: string | null | undefined): number | null =>
    end === null || end === undefined ? null : Number(end);
  return [number(figure.from), number(figure.to)];
}

function valuesOf(figure: Side): string[] {
  if (figure.value === undefined) return [`${figure.from ?? ''}..${figure.to ?? ''}`];
  return figure.readings ?? [figure.value];
}

/**
 * Whether an amount of the original is that of the translation. A machine may have left the original's marks as they
 * were, so the translation's second reading counts as well; the original is read by its own language alone.
 */
function sameValue(a: Side, b: Side): 'same' | 'reading' | null {
  const [first = ''] = valuesOf(a);
  if (first === valuesOf(b)[0]) return 'same';
  return valuesOf(b).includes(first) ? 'reading' : null;
}

/** A share as a percent says it: half and one in two are 50. */
function shareAgrees(a: Side, b: Side): boolean {
  const [share, percent] = a.kind === 'percent' ? [b, a] : [a, b];
  if (percent.kind !== 'percent' || share.kind !== 'fraction') return false;
  return Math.abs(Number(share.value) * 100 - Number(percent.value)) < 0.5;
}

/** 'derde' alone may be a place in a row or a part of the whole. */
function partAgrees(a: Side, b: Side): boolean {
  const [ordinal, fraction] = a.kind === 'ordinal' ? [a, b] : [b, a];
  if (ordinal.kind !== 'ordinal' || fraction.kind !== 'fraction') return false;
  return Math.abs(1 / Number(ordinal.value) - Number(fraction.value)) < 1e-9;
}

const PLAIN = new Set(['number', 'ordinal', 'multiplier', 'fraction']);
const SHARES = new Set(['percent', 'percentage-points']);
const DOLLAR = /\$|dollar|USD/i;

type Unit = 'same' | 'loose' | 'convertible' | 'currency' | 'unit' | 'apart';

/** How the units of two amounts stand to each other; `loose` where one side leaves its unit out. */
function relateUnits(a: Side, b: Side): Unit {
  if (a.kind === 'money' && b.kind === 'money') {
    if (a.unit === b.unit || a.unit === undefined || b.unit === undefined) return 'same';
    return DOLLAR.test(a.text) && DOLLAR.test(b.text) ? 'same' : 'currency';
  }
  if (a.kind === b.kind && a.unit === b.unit) return 'same';
  if (PLAIN.has(a.kind) && PLAIN.has(b.kind)) return 'same';
  if (SHARES.has(a.kind) || SHARES.has(b.kind)) return 'unit';
  if (PLAIN.has(a.kind) || PLAIN.has(b.kind)) return 'loose';
  if (a.unit === 'degree' || b.unit === 'degree')
    return a.kind === b.kind || a.kind === 'quantity' || b.kind === 'quantity' ? 'convertible' : 'unit';
  const dimensions = [dimension(a.unit), dimension(b.unit)];
  if (a.kind === 'temperature' && b.kind === 'temperature') return 'convertible';
  if (dimensions[0] !== null && dimensions[0] === dimensions[1]) return 'convertible';
  return 'unit';
}

/** 21 graden and 21 degrees Celsius: one side leaves the scale open. */
function degreesLeftOpen(a: Side, b: Side): boolean {
  const [open, other] = a.unit === 'degree' ? [a, b] : [b, a];
  return open.unit === 'degree' && other.kind === 'temperature';
}

const IDIOM_DAYS = new Map([
  ['8', '1'],
  ['14', '2'],
]);

/** 'Over acht dagen' is in a week: the day itself counts in Dutch. */
function idiomaticWeek(a: Side, b: Side): boolean {
  const [days, weeks] = a.unit === 'day' ? [a, b] : [b, a];
  return days.unit === 'day' && weeks.unit === 'week' && IDIOM_DAYS.get(days.value ?? '') === weeks.value;
}

function converted(a: Side, b: Side): boolean {
  const [fromA, toA] = ends(a);
  const [fromB, toB] = ends(b);
  if (idiomaticWeek(a, b)) return true;
  const agrees = (left: number | null, right: number | null): boolean =>
    left === null || right === null ? left === right : amountsAgree(left, a.unit ?? '', right, b.unit ?? '');
  return agrees(fromA, fromB) && agrees(toA, toB);
}

const digits = (text: string): string => text.replace(/\P{N}/gu, '').replace(/^0+|0+$/g, '');

/** Where the marks of a number stand, whichever they are: 2,3 and 2.3 are alike. */
const marks = (text: string): string =>
  (/\p{N}[\p{N}.,]*/u.exec(text)?.[0] ?? '').replace(/[.,]/g, '.').replace(/\p{N}/gu, '0');

/** What kind of wrong value it is: misplaced separator, wrong power of a thousand, or just another number. */
function valueNote(a: Side, b: Side): PairingNote {
  const ratio = Math.abs(Number(a.value) / Number(b.value));
  if (!Number.isFinite(ratio) || ratio === 0) return 'value';
  const power = Math.log10(ratio);
  if (Math.abs(power - Math.round(power)) > 1e-9) return 'value';
  const written = digits(a.text) !== '' && digits(a.text) === digits(b.text);
  const [ours, theirs] = [marks(a.text), marks(b.text)];
  if (written && ours !== theirs && `${ours}${theirs}`.includes('.')) return 'separator';
  return Math.round(power) % 3 === 0 ? 'scale' : 'value';
}

/** Distance of two values that differ, for choosing which of several belong together. */
function valueCost(a: Side, b: Side): number {
  const [left] = ends(a);
  const [right] = ends(b);
  if (left === null || right === null) return 1;
  const size = Math.max(Math.abs(left), Math.abs(right));
  if (size === 0) return 0;
  return Math.min(1, Math.abs(left - right) / size);
}

const magnitude = (figure: Side): number => {
  const [from, to] = ends(figure);
  return Math.floor(Math.log10(Math.abs(from ?? to ?? 0) || 1));
};

function relateVague(a: Side, b: Side): Relation {
  if (a.vague && b.vague)
    return magnitude(a) === magnitude(b) ? same('reason.figure.magnitude', 0.2) : differs('value', 3);
  const exact = a.vague ? b : a;
  const round = Number(exact.value) >= 100 && Math.log10(Number(exact.value)) === magnitude(a);
  if (round && magnitude(a) === magnitude(b)) return same('reason.figure.magnitude', 0.4);
  return Number(exact.value) > 9 && magnitude(a) === magnitude(b) ? differs('bound', 4) : differs('value', 4.5);
}

function relateAmounts(couple: Couple): Relation | null {
  const { a, b } = couple;
  if (a.vague || b.vague) return relateVague(a, b);
  const unit = relateUnits(a, b);
  const value = sameValue(a, b);
  if (value !== null && (unit === 'same' || unit === 'loose' || degreesLeftOpen(a, b))) {
    if (boundsOpposed(couple)) return differs('bound', 0.5);
    const plain = a.kind === b.kind && a.text === b.text;
    const key =
      value === 'reading'
        ? 'reason.figure.reading'
        : approximated(a, b)
          ? 'reason.figure.approximation'
          : plain
            ? 'reason.figure.same'
            : 'reason.figure.form';
    return same(key, (value === 'reading' ? 0.3 : 0) + (unit === 'loose' ? 0.25 : 0) + (a.kind === b.kind ? 0 : 0.1));
  }
  if (shareAgrees(a, b) || partAgrees(a, b)) return same('reason.figure.form', 0.3);
  const convertible = unit === 'convertible' || (a.unit === 'degree' && b.unit === 'degree');
  if (convertible && converted(a, b))
    return boundsOpposed(couple) ? differs('bound', 1) : same('reason.figure.converted', 0.4);
  if (value !== null) return differs(unit === 'currency' ? 'currency' : 'unit', 1);
  if (oneEndOf(a, b)) return same('reason.figure.form', 0.9);
  const apart = unit === 'same' ? 0 : unit === 'convertible' ? 0.5 : unit === 'loose' ? 1 : 2;
  return differs(valueNote(a, b), 2 + apart + valueCost(a, b) + (a.kind === b.kind ? 0 : 0.5));
}

const approximated = (a: Side, b: Side): boolean => a.bound !== b.bound;

/** 'Tot 40' and 'from 0 to 40': an open range is its one end. */
function oneEndOf(a: Side, b: Side): boolean {
  const [range, single] = a.value === undefined ? [a, b] : [b, a];
  if (range.value !== undefined || single.value === undefined) return false;
  const given = [range.from, range.to].filter((end) => end !== null && end !== undefined);
  return given.length === 1 && given[0] === single.value;
}

function relateTimes(couple: Couple): Relation {
  const { a, b, languages } = couple;
  const agreed = relateClocks(a, b, languages);
  return agreed.status === 'same' && boundsOpposed(couple) ? differs('bound', 0.5) : agreed;
}

function relateClocks(a: Side, b: Side, languages: Couple['languages']): Relation {
  if (a.value === b.value) return same(a.text === b.text ? 'reason.figure.same' : 'reason.figure.form', 0);
  const open = (figure: Side, language: Language): string[] =>
    language.checks.figures.openTime(figure.text) ? valuesOf(figure) : valuesOf(figure).slice(0, 1);
  const theirs = open(b, languages.translation);
  if (open(a, languages.original).some((value) => theirs.includes(value))) return same('reason.figure.form', 0.1);
  return differs('date', 2);
}

/** An hour and minutes that stand alone were read as a number. */
const CLOCK = /^\d{1,2}\.\d{2}$/;
const DECADE = /^(\d{2})\dX$|^(\d{2})XX$/;

/** A year that only one side took for a number, an hour that only one side took for a time. */
function relateMixed(a: Side, b: Side): Relation | null {
  const [date, other] = a.kind === 'date' || a.kind === 'time' ? [a, b] : [b, a];
  if (date.kind === 'time') {
    const hours = valuesOf(date).map((value) => Number(value.slice(0, 2)));
    const counted = other.kind === 'number' || (other.kind === 'duration' && other.unit === 'hour');
    if (CLOCK.test(other.text)) {
      const clock = other.text.replace('.', ':').padStart(5, '0');
      return valuesOf(date).includes(clock) ? same('reason.figure.form', 0.2) : differs('date', 2);
    }
    return counted && hours.includes(Number(other.value)) ? same('reason.figure.form', 0.5) : null;
  }
  const decade = DECADE.exec(date.value ?? '');
  if (decade && other.kind === 'ordinal') {
    const century = Number(decade[1] ?? decade[2]) + 1 === Number(other.value);
    return century ? same('reason.figure.form', 0.6) : differs('date', 3);
  }
  if (other.kind === 'number' || other.kind === 'ordinal') {
    if (date.value === other.value) return same('reason.figure.form', 0.5);
    const parts = (date.value ?? '').split('-').map(Number);
    if (parts.includes(Number(other.value))) return same('reason.figure.form', 0.8);
    return /^\d{4}$/.test(date.value ?? '') && /^\d{4}$/.test(other.value ?? '') ? differs('date', 3) : null;
  }
  return null;
}

function relateCalendar({ a, b }: Couple): Relation | null {
  const first = a.value ?? a.from ?? '';
  const second = b.value ?? b.from ?? '';
  const whole = a.value !== undefined && b.value !== undefined;
  const verdicts = whole
    ? (a.readings ?? [first]).flatMap((x) => (b.readings ?? [second]).map((y) => relateDates(x, y)))
    : [relateDates(first, second), relateDates(a.to ?? a.value ?? '', b.to ?? b.value ?? '')];
  const agrees = whole ? verdicts.includes('same') : verdicts.every((verdict) => verdict === 'same');
  if (agrees) return same(a.text === b.text ? 'reason.figure.same' : 'reason.figure.form', first === second ? 0 : 0.3);
  return verdicts.includes('differs') ? differs('date', 2 + sharedParts(first, second)) : null;
}

/** Dates that share parts are more likely one date gone wrong. */
function sharedParts(a: string, b: string): number {
  const ours = a.split('-');
  const theirs = b.split('-');
  const shape = ours.length === theirs.length ? 0 : 0.6;
  return shape + (ours.some((part, i) => part === theirs[i] && !/^X+$/.test(part)) ? 0 : 0.4);
}

/** A pound beside a mass is a mass. */
function weighed(figure: Side, other: Side): Side {
  const pounds = figure.kind === 'money' && figure.unit === 'GBP' && /pound|pond/i.test(figure.text);
  return pounds && dimension(other.unit) === 'mass' ? { ...figure, kind: 'quantity', unit: 'pound' } : figure;
}

/** Judges whether two figures are one; null where they cannot be compared at all. */
export function relate(couple: Couple): Relation | null {
  const { a, b } = couple;
  const calendar = (figure: Side): boolean => figure.kind === 'date' || figure.kind === 'time';
  if (a.kind === 'time' && b.kind === 'time' && a.value !== undefined && b.value !== undefined)
    return relateTimes(couple);
  if (a.kind === b.kind && calendar(a)) return relateCalendar(couple);
  if (calendar(a) || calendar(b)) return relateMixed(a, b);
  return relateAmounts({ ...couple, a: weighed(a, b), b: weighed(b, a) });
}
