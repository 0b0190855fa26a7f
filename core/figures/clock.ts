import { formatTime } from './calendar.ts';
import { readNumberWords } from './numberWords.ts';
import { type Reading, reading } from './reading.ts';
import type { Source } from './source.ts';
import { END, MARK, NUMERAL, WORD } from './tokens.ts';
import { find, type Lexeme } from './vocabulary.ts';

interface Clock {
  hours: number;
  minutes: number;
  next: number;
  /** Only digits with the hour in two of them say which half of the day it is. */
  exact: boolean;
}

/** Reads a time of day. Without a part of the day both readings of a clock of twelve hours are kept. */
export function readTime(source: Source, index: number): Reading | null {
  const { tokens } = source;
  const name = tokens.at(index).lexeme?.clockName;
  if (name !== undefined) return reading({ kind: 'time', first: index, next: index + 1, value: name });
  const clock = digital(source, index) ?? spoken(source, index) ?? whole(source, index);
  return clock === null ? null : timed(source, index, clock);
}

function timed(source: Source, first: number, clock: Clock): Reading | null {
  const { tokens } = source;
  const hour = find(tokens, clock.next, 'hour');
  let next = hour?.next ?? clock.next;
  const comma = tokens.at(next).text === ',' ? next + 1 : next;
  const part = find(tokens, comma, 'dayPart');
  let { hours, minutes } = clock;
  if (minutes < 0) {
    minutes += 60;
    hours = hours === 1 ? 12 : hours - 1;
  }
  if (part !== null) {
    next = part.next;
    if (part.value === 'afternoon' && hours < 12) hours += 12;
    if (part.value === 'morning' && hours === 12) hours = 0;
  }
  const value = formatTime(hours, minutes);
  if (value === null) return null;
  const open = part === null && !clock.exact && hours <= 12;
  return reading({
    kind: 'time',
    first,
    next,
    value,
    alternative: open ? formatTime((hours + 12) % 24, minutes) : null,
  });
}

/** 14:30, 14.30 uur, 20u30, 8.30 pm. */
function digital({ tokens }: Source, index: number): Clock | null {
  const token = tokens.at(index);
  if (token.type !== NUMERAL) return null;
  const [, hours, minutes] = /^(\d{1,2})\.(\d\d)$/.exec(token.text) ?? [];
  if (hours !== undefined && minutes !== undefined) {
    const timed =
      find(tokens, index + 1, 'hour') ?? find(tokens, index + 1, 'dayPart') ?? find(tokens, index + 1, 'zone');
    return timed === null ? null : clock(hours, minutes, index + 1);
  }
  if (!/^\d{1,2}$/.test(token.text)) return null;
  const mark = tokens.at(index + 1);
  const after = tokens.at(index + 2);
  const divides = mark.text === ':' || mark.text === 'u' || mark.text === 'h';
  if (!divides || !mark.glued || !after.glued || after.type !== NUMERAL || !/^\d\d$/.test(after.text)) return null;
  // Seconds make it the time that something took.
  if (tokens.at(index + 3).text === ':' && tokens.at(index + 3).glued && tokens.at(index + 4).type === NUMERAL)
    return null;
  return clock(token.text, after.text, index + 3);
}

function clock(hours: string, minutes: string, next: number): Clock | null {
  if (Number(hours) > 24 || Number(minutes) > 59) return null;
  return {
    hours: Number(hours),
    minutes: Number(minutes),
    next,
    exact: hours.length === 2 && (hours.startsWith('0') || Number(hours) > 12),
  };
}

/** An hour of 1 to 12 in digits or words. */
function hourAt(source: Source, index: number): { hours: number; next: number } | null {
  const { tokens } = source;
  const token = tokens.at(index);
  if (token.type === NUMERAL) {
    return /^\d{1,2}$/.test(token.text) && Number(token.text) <= 24
      ? { hours: Number(token.text), next: index + 1 }
      : null;
  }
  const number = readNumberWords(source, index, false);
  if (number === null || number.ordinal || number.plusHalf || number.value > 24n || number.value === 0n) return null;
  return { hours: Number(number.value), next: number.next };
}

/** Half drie, kwart voor tien, vijf voor half acht, half past three, ten past eight. */
function spoken(source: Source, index: number): Clock | null {
  const { tokens } = source;
  if (find(tokens, index, 'clockHalf') !== null && tokens.at(index).lexeme?.clockHalf)
    return halfHour(source, index, 0);
  const quarter = find(tokens, index, 'clockQuarter');
  if (quarter !== null) return side(source, quarter.next, 15);
  const minutes = hourAt(source, index);
  if (
    minutes === null ||
    !clockBefore(source, index) ||
    (minutes.hours % 5 !== 0 && !tokens.at(minutes.next).lexeme?.minutes)
  )
    return null;
  const at = tokens.at(minutes.next).lexeme?.minutes ? minutes.next + 1 : minutes.next;
  // From 10 to 8, around 5 to 10: a range, unless it is said when something was.
  const told = side(source, at, minutes.hours);
  if (told === null || !tokens.at(at).lexeme?.to) return told;
  return tokens.at(index - 1).lexeme?.timeOpener && !isCounted(tokens.at(told.next).lexeme) ? told : null;
}

/** What counts something makes figures of the numbers before it: it is 10 to 12 percent. */
function isCounted(lexeme: Lexeme | null): boolean {
  return (lexeme?.proportion ?? lexeme?.unit ?? lexeme?.family ?? lexeme?.times ?? lexeme?.atoms) !== undefined;
}

function clockBefore({ tokens }: Source, index: number): boolean {
  for (let back = 1; back <= 3; back += 1) {
    const found = find(tokens, index - back, 'clockOpener');
    if (found !== null && found.next === index) return true;
  }
  return false;
}

function side(source: Source, index: number, minutes: number): Clock | null {
  const { tokens } = source;
  const found = find(tokens, index, 'clockSide');
  if (found === null) return null;
  const offset = found.value === 'before' ? -minutes : minutes;
  if (tokens.at(found.next).lexeme?.clockHalf) return halfHour(source, found.next, offset);
  const hour = hourAt(source, found.next);
  if (hour === null || hour.hours > 12) return null;
  return { hours: hour.hours, minutes: offset, next: hour.next, exact: false };
}

/** Half past midnight. */
function namedHour({ tokens }: Source, index: number): { hours: number; next: number; named: boolean } | null {
  const name = tokens.at(index).lexeme?.clockName;
  return name === undefined ? null : { hours: Number(name.slice(0, 2)), next: index + 1, named: true };
}

/** Acht uur dertig: minutes in fives that count nothing else. */
function minutesAfter(source: Source, index: number): { minutes: number; next: number } {
  const { tokens } = source;
  const none = { minutes: 0, next: index };
  const number = tokens.at(index).type === WORD ? readNumberWords(source, index, false) : null;
  if (
    number === null ||
    number.ordinal ||
    number.plusHalf ||
    number.value % 5n !== 0n ||
    number.value === 0n ||
    number.value > 55n
  )
    return none;
  const after = tokens.at(number.next);
  const ends = after.type === END || after.type === MARK || after.lexeme?.ordinary === true;
  return ends ? { minutes: Number(number.value), next: number.next } : none;
}

function halfHour(source: Source, index: number, offset: number): Clock | null {
  const { tokens, words } = source;
  const past = find(tokens, index + 1, 'clockSide');
  const hour = hourAt(source, past?.next ?? index + 1) ?? namedHour(source, past?.next ?? index);
  if (hour === null || hour.hours > 12 || tokens.at(hour.next).lexeme?.family !== undefined) return null;
  // 'Half three' alone could count halves of something; a clock or a preposition has to stand beside it.
  if (past === null && words.halfHour > 0 && !clockBefore(source, index)) return null;
  const minutes = (past === null ? words.halfHour : 30) + offset;
  return { hours: hour.hours, minutes, next: hour.next, exact: 'named' in hour };
}

/** Om 7 uur, 8 pm, eight o'clock: the hour alone, where its surroundings tell it from a number of hours. */
function whole(source: Source, index: number): Clock | null {
  const { tokens } = source;
  const hour = hourAt(source, index);
  if (hour === null) return null;
  const part = find(tokens, hour.next, 'dayPart');
  if (part !== null && tokens.at(hour.next).type !== MARK)
    return part.value === 'morning' && hour.hours > 12 ? null : { ...hour, minutes: 0, exact: false };
  const word = find(tokens, hour.next, 'hour');
  if (word === null || tokens.at(hour.next).type !== WORD) return null;
  const certain = tokens.at(hour.next).lexeme?.unit === undefined;
  const spokenMinutes = minutesAfter(source, word.next).next > word.next;
  if (!certain && !spokenMinutes && !clockBefore(source, index) && find(tokens, word.next, 'dayPart') === null)
    return null;
  const minutes = minutesAfter(source, word.next);
  return { hours: hour.hours, ...minutes, exact: hour.hours > 12 || /^0\d$/.test(tokens.at(index).text) };
}
