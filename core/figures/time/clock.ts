import { END, LOWER, MARK } from '../../text/tokens.ts';
import { isDigits } from '../numbers/isDigits.ts';
import { readNumberWords } from '../numbers/numberWords.ts';
import { isPlural } from '../numbers/plurals.ts';
import { type Reading, reading } from '../reading.ts';
import type { Source } from '../source.ts';
import { COUNTED, type FigureTokens, find, type Lexeme, meansAny } from '../vocabulary/vocabulary.ts';
import { formatTime } from './calendar.ts';

interface Clock {
  hours: number;
  minutes: number;
  next: number;
}

/**
 * Reads a time of day. Both readings of a clock of twelve hours are kept unless a part of the day, a name (midnight) or
 * the hour in two digits tells which one is meant.
 */
export function readTime(source: Source, index: number): Reading | null {
  const { tokens } = source;
  const name = tokens.at(index).lexeme?.clockName;
  if (name !== undefined) return named(source, index, name);
  const clock = digital(source, index) ?? spoken(source, index) ?? whole(source, index);
  return clock === null ? null : timed(source, index, clock);
}

/** Midnight, midi et demi (half past noon); not the end of a word such as après-midi (afternoon). */
function named(source: Source, index: number, name: string): Reading | null {
  const { tokens } = source;
  if (tokens.at(index).glued && tokens.at(index - 1).text === '-') return null;
  const more = find(tokens, index + 1, 'clockMore');
  if (more === null) return reading({ kind: 'time', first: index, next: index + 1, value: name });
  return timed(source, index, { hours: Number(name.slice(0, 2)) || 24, minutes: more.value, next: more.next });
}

/** From which hour on a part of the day means the later one of a clock of twelve: eleven at night, but three at night. */
const LATER_FROM = { morning: 12, afternoon: 0, night: 8 } as const;

function timed(source: Source, first: number, clock: Clock): Reading | null {
  const { tokens } = source;
  const hour = find(tokens, clock.next, 'hour');
  let next = hour?.next ?? clock.next;
  const comma = tokens.at(next).text === ',' ? next + 1 : next;
  const part = find(tokens, comma, 'dayPart');
  let { hours, minutes } = clock;
  if (hours === 24 && minutes > 0) hours = 0;
  if (minutes < 0) {
    minutes += 60;
    hours = hours === 1 ? 12 : (hours || 24) - 1;
  }
  if (part !== null) {
    next = part.next;
    if (hours < 12 && hours >= LATER_FROM[part.value]) hours += 12;
    else if (hours === 12 && part.value !== 'afternoon') hours = 0;
  }
  const value = formatTime(hours, minutes);
  if (value === null) return null;
  const isNamed = find(tokens, clock.next - 1, 'clockName') !== null || find(tokens, first, 'clockName') !== null;
  const exact = hours > 12 || /^0\d/.test(tokens.at(first).text) || isNamed;
  return reading({
    kind: 'time',
    first,
    next,
    value,
    alternative: part !== null || exact ? null : formatTime((hours + 12) % 24, minutes),
  });
}

/** Hours and minutes with a full stop between them, which a number may have as well. */
const DOTTED = /^\d{1,2}\.\d\d$/;

function tellsTime(tokens: FigureTokens, index: number): boolean {
  return (['hour', 'dayPart', 'zone'] as const).some((what) => find(tokens, index, what) !== null);
}

/** Behind the second of 9.00 tot 17.00 uur, seen from behind the first; the place itself where there is no second. */
function afterDotted(tokens: FigureTokens, index: number): number {
  const link = find(tokens, index, 'to') ?? find(tokens, index, 'rangeAnd');
  const second = link?.next ?? (/^[-–]$/.test(tokens.at(index).text) ? index + 1 : index);
  return DOTTED.test(tokens.at(second).text) ? second + 1 : index;
}

/** Whether it is one of the two in 16.30 tot 19.00, which count nothing. */
function isDottedRange(tokens: FigureTokens, index: number): boolean {
  const end = afterDotted(tokens, index + 1);
  const isSecond = DOTTED.test(tokens.at(index - 2).text) && afterDotted(tokens, index - 1) === index + 1;
  return (end > index + 1 || isSecond) && !isCounted(tokens.at(end).lexeme);
}

/** 14:30, 14.30 uur, 9.00 tot 17.00 uur, 20u30, 8.30 pm. */
function digital({ tokens, words }: Source, index: number): Clock | null {
  const { text } = tokens.at(index);
  if (DOTTED.test(text)) {
    const isTold = tellsTime(tokens, index + 1) || tellsTime(tokens, afterDotted(tokens, index + 1));
    // Where decimals have a comma, two of them in a range are times.
    const isRange = words.grammar.decimalMark === ',' && isDottedRange(tokens, index);
    if (!isTold && !isRange) return null;
    return { hours: Number(text.slice(0, -3)), minutes: Number(text.slice(-2)), next: index + 1 };
  }
  if (isDigits(text, 4) && find(tokens, index + 1, 'zone') !== null)
    return { hours: Number(text.slice(0, 2)), minutes: Number(text.slice(2)), next: index + 1 };
  const [mark, after] = [tokens.at(index + 1), tokens.at(index + 2)];
  if (!mark.glued || !after.glued || !(mark.text === ':' || mark.lexeme?.hourMark)) return null;
  if (!isDigits(text, 2, 1) || !isDigits(after.text, 2)) return null;
  if (mark.lexeme?.hourMark && (tokens.at(index - 1).lexeme?.spanOpener || isSpanTo(tokens, index + 3))) return null;
  return { hours: Number(text), minutes: Number(after.text), next: index + 3 };
}

/** What follows makes a length of hours and minutes: 2 h 30 plus tard (later), à 2 h 30 de Paris (from Paris). */
function isSpanTo(tokens: FigureTokens, index: number): boolean {
  return find(tokens, index, 'spanCloser') !== null && find(tokens, index, 'dayPart') === null;
}

/** Hours or minutes in digits or words. */
function countAt(source: Source, index: number): { count: number; next: number } | null {
  const { text } = source.tokens.at(index);
  if (isDigits(text, 2, 1)) return { count: Number(text), next: index + 1 };
  const number = readNumberWords(source, index);
  if (number === null || number.ordinal || number.plusHalf || number.value === 0n) return null;
  return { count: Number(number.value), next: number.next };
}

/** Half drie, kwart voor tien, vijf voor half acht, half past three, ten past eight. */
function spoken(source: Source, index: number): Clock | null {
  const { tokens } = source;
  const upTo = quarterUpTo(source, index);
  if (upTo !== null) return upTo;
  if (isHalf(tokens, index)) return halfHour(source, index, 0);
  const quarter = find(tokens, index, 'clockQuarter');
  if (quarter !== null) return side(source, quarter.next, 15);
  const minutes = countAt(source, index);
  if (minutes === null || minutes.count > 30) return null;
  const named = find(tokens, minutes.next, 'minutes');
  if (minutes.count % 5 !== 0 && named === null) return null;
  const at = named?.next ?? minutes.next;
  const told = side(source, at, minutes.count);
  if (told === null) return null;
  // Seven minutes past eight, but not five minutes after eight goals.
  const ends = named !== null && endsCount(source, told.next) && !tokens.at(told.next).lexeme?.of;
  if (!ends && !clockBefore(source, index) && !isBesideHalf(tokens, at)) return null;
  // From 10 to 8, around 5 to 10: a range, unless it is said when something was.
  if (find(tokens, at, 'to') === null) return told;
  if (isCounted(tokens.at(told.next).lexeme)) return null;
  return find(tokens, index - 1, 'timeOpener') !== null || isAroundIn(tokens, index, told.next) ? told : null;
}

/** Around ten to five in the morning. */
function isAroundIn(tokens: FigureTokens, index: number, next: number): boolean {
  return find(tokens, index - 1, 'bound') !== null && find(tokens, next, 'dayPart') !== null;
}

/** Viertel neun (08:15), drei viertel neun (08:45): small letters tell it from a quarter of something. */
function quarterUpTo(source: Source, index: number): Clock | null {
  const { tokens, words } = source;
  if (words.grammar.quartersUpTo !== true) return null;
  const three = find(tokens, index, 'clockThreeQuarters');
  const quarter = three ?? find(tokens, index, 'clockQuarter');
  if (quarter === null || tokens.at(quarter.next - 1).shape !== LOWER) return null;
  const hour = countAt(source, quarter.next);
  if (hour === null || hour.count < 1 || hour.count > 12 || isCounted(tokens.at(hour.next).lexeme)) return null;
  return { hours: hour.count, minutes: three === null ? -45 : -15, next: hour.next };
}

/** Vijf voor half een: what stands beside a half hour is a time without a word that says so. */
function isBesideHalf(tokens: FigureTokens, index: number): boolean {
  return isHalf(tokens, find(tokens, index, 'clockSide')?.next ?? index);
}

function isHalf(tokens: FigureTokens, index: number): boolean {
  const { lexeme } = tokens.at(index);
  return lexeme?.clockHalf === true || lexeme?.clockHalfOf !== undefined;
}

const COUNTED_OR_MORE = [...COUNTED, 'atoms'] as const;

/** What counts something makes figures of the numbers before it: it is 10 to 12 percent. */
function isCounted(lexeme: Lexeme | null): boolean {
  return meansAny(lexeme, COUNTED_OR_MORE);
}

function clockBefore({ tokens }: Source, index: number): boolean {
  for (let back = 1; back <= 2; back += 1) {
    const found = find(tokens, index - back, 'clockOpener');
    if (found !== null && found.next === index) return !isRangeTo(tokens, index - back);
  }
  return false;
}

/** 2 à 3 heures (2 to 3 hours): a word that opens a time elsewhere, between two numbers. */
function isRangeTo(tokens: FigureTokens, index: number): boolean {
  const before = tokens.at(index - 1);
  return tokens.at(index).lexeme?.to === true && (isDigits(before.text, 2, 1) || before.lexeme?.atoms !== undefined);
}

function side(source: Source, index: number, minutes: number): Clock | null {
  const { tokens } = source;
  const found = find(tokens, index, 'clockSide');
  if (found === null) return null;
  const offset = found.value === 'before' ? -minutes : minutes;
  if (isHalf(tokens, found.next)) return halfHour(source, found.next, offset);
  const hour = countAt(source, found.next) ?? namedHour(source, found.next);
  if (hour === null || hour.count > 12) return null;
  return { hours: hour.count, minutes: offset, next: hour.next };
}

/** Half past midnight, a quarter to midnight. */
function namedHour({ tokens }: Source, index: number): { count: number; next: number } | null {
  const name = tokens.at(index).lexeme?.clockName;
  return name === undefined ? null : { count: Number(name.slice(0, 2)), next: index + 1 };
}

/** Minutes in fives, or in two digits, that count nothing else. */
function minutesAfter(source: Source, index: number): { minutes: number; next: number } | null {
  return digitsAfter(source, index) ?? wordsAfter(source, index);
}

/** 20 Uhr 15; 20 h 30 précises, where a language has minutes there as a rule, but not 8 h 30 minutes. */
function digitsAfter(source: Source, index: number): { minutes: number; next: number } | null {
  const { tokens, words } = source;
  const { text, glued } = tokens.at(index);
  if (glued || !/^[0-5]\d$/.test(text)) return null;
  const after = tokens.at(index + 1);
  const counts = isCounted(after.lexeme) || (after.shape === LOWER && isPlural(after.text, words));
  const ends = endsCount(source, index + 1) || (words.grammar.partsBehindUnit === true && !counts);
  return ends || tellsTime(tokens, index + 1) ? { minutes: Number(text), next: index + 1 } : null;
}

/** Acht uur dertig. */
function wordsAfter(source: Source, index: number): { minutes: number; next: number } | null {
  const number = readNumberWords(source, index);
  if (number === null || number.ordinal || number.plusHalf || number.value % 5n !== 0n || number.value > 55n)
    return null;
  return endsCount(source, number.next) ? { minutes: Number(number.value), next: number.next } : null;
}

/** Whether nothing stands at a token that a number before it could count. */
function endsCount({ tokens }: Source, index: number): boolean {
  const { type, lexeme } = tokens.at(index);
  return type === END || type === MARK || lexeme?.ordinary === true;
}

/** Half acht, half past seven; halfacht. */
function halfHour(source: Source, index: number, offset: number): Clock | null {
  const { tokens, words } = source;
  const joined = tokens.at(index).lexeme?.clockHalfOf;
  if (joined !== undefined) return { hours: joined, minutes: words.grammar.halfHour + offset, next: index + 1 };
  const past = find(tokens, index + 1, 'clockSide');
  const hour = countAt(source, past?.next ?? index + 1) ?? namedHour(source, past?.next ?? index);
  if (hour === null || hour.count > 12) return null;
  // 'Half three' alone could count halves of something; a clock or a preposition has to stand beside it.
  if (past === null && words.grammar.halfHour > 0 && !clockBefore(source, index)) return null;
  const minutes = (past === null ? words.grammar.halfHour : 30) + offset;
  return { hours: hour.count, minutes, next: hour.next };
}

function isToldBehind(tokens: FigureTokens, index: number): boolean {
  return find(tokens, index, 'dayPart') !== null || find(tokens, index, 'zone') !== null;
}

/** Om 7 uur, 8 pm, eight o'clock: the hour alone, where its surroundings tell it from a number of hours. */
function whole(source: Source, index: number): Clock | null {
  const { tokens } = source;
  const hour = countAt(source, index);
  if (hour === null) return null;
  const { count: hours, next } = hour;
  if (find(tokens, next, 'dayPart') !== null && tokens.at(next).type !== MARK)
    return hours > 12 ? null : { hours, minutes: 0, next };
  const word = find(tokens, next, 'hour');
  if (word === null || tokens.at(index - 1).lexeme?.spanOpener) return null;
  const isOpened = clockBefore(source, index);
  const more = find(tokens, word.next, 'clockMore');
  // Huit heures et demie may be a time or a length of it.
  if (more !== null && (more.value !== 30 || isOpened || find(tokens, more.next, 'dayPart') !== null))
    return hours > 12 ? null : { hours, minutes: more.value, next: more.next };
  const minutes = minutesAfter(source, word.next);
  // The minutes of 2h30 were refused before.
  const end = minutes?.next ?? (tokens.at(word.next).glued ? word.next + 1 : word.next);
  if (isSpanTo(tokens, end)) return null;
  if (minutes === null && find(tokens, word.next, 'dayPart') === null && find(tokens, next, 'hourSpan') !== null)
    return null;
  const told = minutes !== null || find(tokens, next, 'unit') === null || isOpened || isToldBehind(tokens, word.next);
  return told ? { hours, minutes: 0, next: word.next, ...minutes } : null;
}
