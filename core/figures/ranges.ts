import { type MeasureContext, readExcept, readFactor, readWord } from './bare.ts';
import { readTime } from './clock.ts';
import { asYear, readDate, shortYear } from './dates.ts';
import { parseDecimal } from './decimal.ts';
import { readMeasure } from './measures.ts';
import { afterGlued, isGluedToName, isNamed, isTitle, skipName } from './names.ts';
import { readNumericDate } from './numericDates.ts';
import { type Reading, range, share } from './reading.ts';
import type { Source } from './source.ts';
import { END, MARK, NUMERAL } from './tokens.ts';
import { find } from './vocabulary.ts';

/** What was read at a token: its figures, none for a name, and where to go on. */
export interface Step {
  readings: Reading[];
  next: number;
}

/** How far back a word of change may stand before from … to: rose in the quarter from. */
const CHANGE_REACH = 10;

/** Reads one figure that is no range. */
export function readSimple(source: Source, index: number, context: MeasureContext = {}): Reading | null {
  if (!canBegin(source, index)) return null;
  const { lexeme, text } = source.tokens.at(index);
  const when = mayBeWhen(source, index) ? (readDate(source, index) ?? readTime(source, index)) : null;
  if (when !== null) return when;
  if (text === "'") return shortYear(source, index);
  const word =
    (lexeme?.exceptOpener ? readExcept(source, index) : null) ??
    (lexeme?.factor || lexeme?.phrases ? readFactor(source, index) : null) ??
    (lexeme?.multiplier !== undefined || lexeme?.article ? readWord(source, index) : null);
  const measure = word ?? readMeasure(source, index, context);
  if (measure === null || measure.kind !== 'number') return measure;
  // What bounds a year is a preposition of time: rond 2000, but ruim 2000 is a count.
  const counts = context.bound === true && !source.tokens.at(index - 1).lexeme?.yearOpener;
  return measure.plain === '' || counts ? measure : asYear(source, measure);
}

/** Tokens of a spoken day or hour before the word that tells: twenty second of June. */
const WHEN_REACH = 4;

/** Whether anything near a token speaks of dates or times; most numbers count something else. */
function mayBeWhen({ tokens }: Source, index: number): boolean {
  const token = tokens.at(index);
  if (token.lexeme?.when) return true;
  const after = tokens.at(index + 1);
  if (token.type === NUMERAL && (after.glued || token.text.includes('.'))) return after.type !== END;
  for (let ahead = 1; ahead <= WHEN_REACH; ahead += 1) {
    if (tokens.at(index + ahead).lexeme?.when) return true;
  }
  return false;
}

/** Cheap look before the rules are tried: an article needs something behind it that has a meaning. */
function canBegin({ tokens }: Source, index: number): boolean {
  const token = tokens.at(index);
  if (token.type === NUMERAL) return true;
  if (!token.lexeme?.begins) return false;
  const after = tokens.at(index + 1);
  return !token.lexeme.article || token.lexeme.strongOne === true || after.lexeme !== null || after.type === NUMERAL;
}

/** Reads what begins at a token: a range with its words, a figure with what joins it, or a name to leave out. */
export function readFigures(source: Source, index: number, context: MeasureContext = {}): Step | null {
  const { tokens } = source;
  if (tokens.at(index).type === NUMERAL) {
    if (isGluedToName(source, index)) return { readings: [], next: afterGlued(source, index) };
    const date = readNumericDate(source, index);
    if (date !== null) return { readings: [date], next: date.next };
    const next = skipName(source, index);
    if (next > index) return { readings: [], next };
  } else if (tokens.at(index).text === '+' && tokens.at(index + 1).type === NUMERAL) {
    const next = skipName(source, index + 1);
    if (next > index + 1) return { readings: [], next };
  }
  const first = readSimple(source, index, context);
  if (first === null) return null;
  const link = tokens.at(first.next);
  const links = link.lexeme !== null || link.type === MARK;
  const listed = links ? list(source, first) : null;
  if (listed !== null) return listed;
  const joined = links ? join(source, first) : null;
  if (joined !== null) return { readings: [joined], next: joined.next };
  if ((first.kind === 'number' || first.kind === 'date') && (isNamed(source, first) || isTitle(source, first)))
    return { readings: [], next: first.next };
  return { readings: [first], next: first.next };
}

/** Reads a range or a change that a word opens: between … and …, from … to …. */
export function readOpened(source: Source, index: number): Step | null {
  return between(source, index) ?? fromTo(source, index);
}

/** Tussen de 5 en 10 miljoen, between 2010 and 2014. */
function between(source: Source, index: number): Step | null {
  const { tokens } = source;
  const opener = find(tokens, index, 'between');
  if (opener === null) return null;
  const first = readSimple(source, opener.next, { apart: true });
  if (first === null) return null;
  const link = find(tokens, first.next, 'rangeAnd');
  const second = link === null ? null : readSimple(source, withBound(source, link.next), { apart: true });
  if (second === null) return null;
  const whole = range(yearLike(first, second), yearLike(second, first), index);
  return whole === null ? null : { readings: [whole], next: whole.next };
}

/** Between 2 kg and about 7 kg. */
function withBound({ tokens }: Source, index: number): number {
  return find(tokens, index, 'bound')?.next ?? index;
}

/** Van 100 tot 1000 gram is a range, van 10 naar 20 procent a change: two figures. */
function fromTo(source: Source, index: number): Step | null {
  const { tokens } = source;
  const opener = find(tokens, index, 'from');
  if (opener === null) return null;
  const first = readSimple(source, opener.next);
  if (first === null || first.kind === 'ordinal') return null;
  const becomes = find(tokens, first.next, 'becomes');
  const to = find(tokens, first.next, 'to');
  const link = becomes ?? to;
  if (link === null) return null;
  const second = readSimple(source, link.next);
  if (second === null) return null;
  const when = first.kind === 'date' || first.kind === 'time';
  const changes = becomes !== null && (to === null || (!when && announced(source, index)));
  const [a, b] = [yearLike(first, second), yearLike(second, first)];
  if (!changes) {
    const whole = range(a, b, index);
    if (whole !== null) return { readings: [whole], next: whole.next };
  }
  const shared = share(a, b);
  return { readings: shared ?? [first, second], next: second.next };
}

/** Whether a word of change stands shortly before. */
function announced({ tokens }: Source, index: number): boolean {
  for (let back = 1; back <= CHANGE_REACH; back += 1) {
    const token = tokens.at(index - back);
    if (token.lexeme?.change) return true;
    if (token.type === MARK && token.text === '.') return false;
  }
  return false;
}

/** A bare year beside another one, or a day beside a date, is of its kind. */
function yearLike(reading: Reading, other: Reading): Reading {
  if (other.kind !== 'date' || typeof other.value !== 'string' || reading.plain === '') return reading;
  const [, month] = /^(.*-)\d\d$/.exec(other.value) ?? [];
  const day = reading.plain.padStart(2, '0');
  if (month === undefined || other.value.length !== 10 || day.length > 2) return reading;
  return { ...reading, kind: 'date', value: `${month}${day}`, plain: '' };
}

/** Most numbers that may share the unit of the last: 5, 10 en 20 procent. */
const LONGEST_LIST = 5;

/** 33, 34 en 39 jaar: numbers with nothing but commas and `and` between them count the same. */
function list(source: Source, first: Reading): Step | null {
  const { tokens } = source;
  const sides = tokens.at(first.next).lexeme?.by === true && first.plain !== '';
  const readings: Reading[] = [sides ? asCount(first) : first];
  let [last = first] = readings;
  while (last.kind === 'number' && last.power === 0 && !last.vague && readings.length < LONGEST_LIST) {
    const hanging = tokens.at(last.next).text === '-' && !tokens.at(last.next + 1).glued ? 1 : 0;
    const at = last.next + hanging;
    const link = tokens.at(at);
    const comma = link.text === ',' && !tokens.at(at + 1).glued;
    if (!comma && !link.lexeme?.and && !link.lexeme?.or && !link.lexeme?.by) return null;
    const second = readSimple(source, at + 1);
    if (second === null || second.kind === 'ordinal' || second.from !== null) return null;
    readings.push(second);
    last = second;
    if (!comma) break;
  }
  if (
    readings.length < 2 ||
    last.kind === 'number' ||
    last.kind === 'fraction' ||
    last.kind === 'multiplier' ||
    last.kind === 'time'
  )
    return null;
  const whole = readings.slice(0, -1).map((each) => share(yearLike(each, last), last)?.[0]);
  return whole.includes(undefined)
    ? null
    : { readings: [...whole.filter((each) => each !== undefined), last], next: last.next };
}

/** The first side of 1920 by 1080 pixels is no year. */
function asCount(reading: Reading): Reading {
  return { ...reading, kind: 'number', value: parseDecimal(reading.plain) };
}

/** 3-5 kilometer, $2-3 billion, 10 tot 20 procent, twee à drie, 12-15 mei. */
function join(source: Source, first: Reading): Reading | null {
  const { tokens } = source;
  if (first.kind === 'ordinal' || first.from !== null || first.to !== null || first.vague) return null;
  const mark = tokens.at(first.next);
  const after = tokens.at(first.next + 1);
  // 11- tot 18-jarigen
  if (mark.text === '-' && mark.glued && !after.glued) return join(source, { ...first, next: first.next + 1 });
  const dash = mark.type === MARK && (mark.text === '-' || mark.text === '–');
  if (dash) {
    if (mark.glued !== after.glued || (!mark.glued && (first.kind !== 'number' || after.type !== NUMERAL))) return null;
    return joinWith(source, first, first.next + 1);
  }
  const span = find(tokens, first.next, 'span');
  if (span !== null) return joinWith(source, first, span.next);
  const to = find(tokens, first.next, 'to');
  if (to !== null)
    return first.kind === 'number' || first.kind === 'time' || isDay(first) || sharesScale(source, first, to.next)
      ? joinWith(source, first, to.next)
      : null;
  const or = find(tokens, first.next, 'or');
  return or !== null && first.kind === 'number' ? neighbours(source, first, or.next) : null;
}

/** €5 to €7 million: the scale of the second is the first's too. A gain of €5 million to €7 million is no range. */
function sharesScale(source: Source, first: Reading, index: number): boolean {
  if (first.kind !== 'money' || first.power > 0) return false;
  const second = readSimple(source, index);
  return second !== null && second.kind === 'money' && second.power > 0;
}

function isDay(reading: Reading): boolean {
  return (
    reading.kind === 'date' &&
    typeof reading.value === 'string' &&
    (reading.value.length === 10 || reading.value.length === 4)
  );
}

function joinWith(source: Source, first: Reading, index: number): Reading | null {
  const second = readSimple(source, index);
  if (second === null || second.kind === 'ordinal' || second.vague || second.from !== null) return null;
  return range(yearLike(first, second), yearLike(second, first), first.first);
}

/** Two or three is a range, 5 or 20 a choice. */
function neighbours(source: Source, first: Reading, index: number): Reading | null {
  const second = readSimple(source, index);
  if (second === null || typeof second.value === 'string' || typeof first.value === 'string') return null;
  const near = first.value?.places === 0 && second.value?.places === 0 && second.value.units - first.value.units === 1n;
  return near && first.plain === '' && second.power === 0 ? range(first, second, first.first) : null;
}
