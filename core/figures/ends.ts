import { compare, parseDecimal, whole } from '../text/decimal.ts';
import { isNumber, type Reading } from './reading.ts';
import type { Source } from './source.ts';
import { formatTime } from './time/calendar.ts';

/** The two ends of a range, each as what the other shows it to be. */
export function alike({ tokens }: Source, first: Reading, second: Reading): [Reading, Reading] {
  const ends: [Reading, Reading] = [
    timeLike(dayLike(countLike(first, second), second), second),
    hourBehind(dayLike(second, first), first),
  ];
  const isClock = tokens.at(second.next - 1).lexeme?.hour === true && second.unit === 'hour';
  const [from, to] = isClock ? ends.map(hourOf) : [];
  return from && to && Number(to.value?.toString().slice(0, 2)) > NOON ? [from, to] : ends;
}

const NOON = 12;

/** A whole number of hours as a time of day: van 13 tot 15 uur (from 1 to 3 p.m.). */
function hourOf(reading: Reading): Reading | null {
  const hours = isNumber(reading.value) && reading.value.places === 0 ? Number(reading.value.units) : -1;
  const value = formatTime(hours, 0);
  return value === null ? null : { ...reading, kind: 'time', value, alternative: null, unit: null, plain: '' };
}

/** Hours behind a time are one too: entre minuit et 4 h (between midnight and 4 a.m.). */
function hourBehind(reading: Reading, time: Reading): Reading {
  return time.kind === 'time' && reading.unit === 'hour' ? (hourOf(reading) ?? reading) : reading;
}

/** A bare number, or one of hours, before a time is an hour of the same half of the day, if it comes before it there: from 5 to 6 pm. */
function timeLike(reading: Reading, other: Reading): Reading {
  const mayBeHour = reading.kind === 'number' || reading.unit === 'hour';
  if (!mayBeHour || other.kind !== 'time' || typeof other.value !== 'string') return reading;
  const time = hourOf(reading);
  if (typeof time?.value !== 'string') return reading;
  const hours = Number(time.value.slice(0, 2));
  const later = hours < NOON ? formatTime(hours + NOON, 0) : null;
  return other.alternative === null && later !== null && later < other.value ? { ...time, value: later } : time;
}

/** The first side of 1920 by 1080 pixels is no year. */
export function asCount(reading: Reading): Reading {
  return reading.plain === '' ? reading : { ...reading, kind: 'number', value: parseDecimal(reading.plain) };
}

/** What a year might be is a count before a count as large: 2000 to 3000 euros. */
function countLike(reading: Reading, { value }: Reading): Reading {
  const isLarge = isNumber(value) && compare(value, whole(1000)) >= 0;
  return isLarge && reading.kind === 'date' ? asCount(reading) : reading;
}

/** An ordinal in few digits, which may be a day: 3. bis 5. Oktober (3 to 5 October), du 1er au 3 mai. */
export function mayBeDay({ kind, plain }: Reading): boolean {
  return kind === 'ordinal' && plain !== '';
}

/** A bare number that may be a day is one beside a date. */
export function dayLike(reading: Reading, other: Reading): Reading {
  const [, month] = /^(.{4}-..-)\d\d$/.exec(String(other.value)) ?? [];
  if (month === undefined || !/^(?:[1-9]|[12]\d|3[01])$/.test(reading.plain)) return reading;
  return { ...reading, kind: 'date', value: month + reading.plain.padStart(2, '0') };
}
