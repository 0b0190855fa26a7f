import { add, equal, shift, whole } from '../text/decimal.ts';
import { LOWER, MARK, NUMERAL, WORD } from '../text/tokens.ts';
import { alike, asCount, dayLike, mayBeDay } from './ends.ts';
import type { FigureKind } from './figure.ts';
import { afterGlued, isGluedToName, isNamed, isTitle, skipName } from './identifiers.ts';
import { afterCounted, type MeasureContext, readExcept, readFactor, readRoman, readWord } from './measures/bare.ts';
import { readMeasure } from './measures/measures.ts';
import { isNumber, type Reading, range, reading, share } from './reading.ts';
import type { Source } from './source.ts';
import { readTime } from './time/clock.ts';
import { asYear, readDate, shortYear } from './time/dates.ts';
import { readNumericDate } from './time/numericDates.ts';
import { find, meansAny } from './vocabulary/vocabulary.ts';

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
    (lexeme?.romanOrdinal === undefined ? null : readRoman(source, index, lexeme.romanOrdinal)) ??
    (lexeme?.factor || lexeme?.phrases ? readFactor(source, index) : null) ??
    (lexeme?.multiplier !== undefined || lexeme?.article || lexeme?.phrases ? readWord(source, index) : null);
  const measure = word ?? readMeasure(source, index, context);
  // What bounds a year is a preposition of time: rond 2000, but ruim 2000 is a count.
  const counts = context.bound === true && !source.tokens.at(index - 1).lexeme?.yearOpener;
  return measure === null || counts ? measure : asYear(source, measure);
}

/** Tokens of a spoken day or hour before the word that tells: twenty second of June. */
const WHEN_REACH = 4;

/** Whether anything near a token speaks of dates or times; most numbers count something else. */
function mayBeWhen({ tokens }: Source, index: number): boolean {
  const token = tokens.at(index);
  if (token.type === NUMERAL && (tokens.at(index + 1).glued || token.text.includes('.'))) return true;
  for (let ahead = 0; ahead <= WHEN_REACH; ahead += 1) {
    if (tokens.at(index + ahead).lexeme?.when) return true;
  }
  return false;
}

/** Cheap look before the rules are tried: an article needs something behind it that has a meaning. */
function canBegin(source: Source, index: number): boolean {
  const { tokens } = source;
  const token = tokens.at(index);
  if (token.type === NUMERAL) return true;
  if (!token.lexeme?.begins) return false;
  const after = tokens.at(index + 1);
  if (!token.lexeme.article || token.lexeme.strongOne === true) return true;
  return after.lexeme !== null || after.type === NUMERAL || afterCounted(source, index + 1) > index + 1;
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
  const first = readSimple(source, index, context) ?? oneTo(source, index, ['to', 'span']);
  if (first === null) return null;
  if (isInCompound(source, first)) return { readings: [], next: first.next };
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

/** One to two days, between one and two days: a one that is a number because a greater one follows. */
function oneTo(source: Source, index: number, links: readonly ('to' | 'span' | 'rangeAnd')[]): Reading | null {
  const { tokens } = source;
  const isOne = tokens.at(index).lexeme?.atoms !== undefined;
  const one = find(tokens, index, 'weakOne') ?? (isOne ? find(tokens, index, 'article') : null);
  if (one === null) return null;
  const [link = null] = links.flatMap((name) => find(tokens, one.next, name) ?? []);
  const second = link === null ? null : readSimple(source, link.next);
  if (second === null || !isNumber(second.value) || second.kind === 'ordinal') return null;
  return reading({ kind: 'number', first: index, next: one.next, value: whole(1) });
}

/** Two-factor, ten-point: a number joined to a word that is none of its units counts inside that word alone. */
function isInCompound({ tokens }: Source, { kind, first, next }: Reading): boolean {
  const dash = tokens.at(next);
  const after = tokens.at(next + 1);
  // Drei-Nationen-Turnier (three-nation tournament), but a 3-Zimmer-Wohnung has three rooms.
  const inWords = tokens.at(first).type === WORD;
  const joins = dash.text === '-' && dash.glued && after.glued && after.type === WORD;
  return kind === 'number' && joins && (inWords || after.shape === LOWER) && !meansAny(after.lexeme, OF_FIGURES);
}

/** The meanings of words that are part of figures, and not merely beside them. */
const OF_FIGURES = [
  ...['unit', 'age', 'proportion', 'family', 'times', 'fiscal', 'quarter', 'halfYear', 'boundAfter'],
  ...['atoms', 'part', 'denominator', 'month', 'count', 'to'],
] as const;

/** Reads a range or a change that a word opens: between … and …, from … to …. */
export function readOpened(source: Source, index: number): Step | null {
  return between(source, index) ?? fromTo(source, index);
}

/** Tussen de 5 en 10 miljoen, between 2010 and 2014. */
function between(source: Source, index: number): Step | null {
  const { tokens } = source;
  const opener = find(tokens, index, 'between');
  if (opener === null) return null;
  const first = readSimple(source, opener.next, { apart: true }) ?? oneTo(source, opener.next, ['rangeAnd']);
  if (first === null) return null;
  const link = find(tokens, first.next, 'rangeAnd');
  const second = link === null ? null : readSimple(source, withBound(source, link.next));
  if (second === null) return null;
  const joined = rangeOf(source, first, second, index);
  return joined === null ? null : { readings: [joined], next: joined.next };
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
  if (first === null) return null;
  const becomes = find(tokens, first.next, 'becomes');
  const to = find(tokens, first.next, 'to');
  const link = becomes ?? to;
  if (link === null) return null;
  const second = readSimple(source, link.next);
  if (second === null) return null;
  const when = first.kind === 'date' || first.kind === 'time';
  const changes = becomes !== null && (to === null || (!when && announced(source, index)));
  const [a, b] = alike(source, first, second);
  // Days alone.
  if (a.kind === 'ordinal') return null;
  if (!changes) {
    const joined = range(a, b, index);
    if (joined !== null) return { readings: [joined], next: joined.next };
  }
  const shared = share(a, b);
  return { readings: shared ?? [first, second], next: second.next };
}

/** Whether a word of change stands shortly before. */
function announced({ tokens }: Source, index: number): boolean {
  for (let back = 1; back <= CHANGE_REACH; back += 1) {
    const token = tokens.at(index - back);
    if (token.lexeme?.change) return true;
    if (token.text === '.') return false;
  }
  return false;
}

function rangeOf(source: Source, first: Reading, second: Reading, start: number): Reading | null {
  const [a, b] = alike(source, first, second);
  return range(a, b, start);
}

/** Most numbers that may share the unit of the last: 5, 10 en 20 procent. */
const LONGEST_LIST = 5;

/** What a list of numbers doesn't share. */
const UNSHARED: readonly FigureKind[] = ['number', 'ordinal', 'fraction', 'multiplier'];

/** 33, 34 en 39 jaar: numbers with nothing but commas and `and` between them count the same. */
function list(source: Source, first: Reading): Step | null {
  const { tokens } = source;
  const readings: Reading[] = [];
  let last = tokens.at(first.next).lexeme?.by ? asCount(first) : first;
  for (let comma = true; comma && (last.kind === 'number' || mayBeDay(last)) && readings.length < LONGEST_LIST - 1; ) {
    if (last.power > 0 || last.vague) return null;
    const behind = tokens.at(last.next + 1);
    // Twee-, drie- en vierjarige.
    const hanging = tokens.at(last.next).text === '-' && (!behind.glued || behind.text === ',');
    const at = hanging ? last.next + 1 : last.next;
    const link = tokens.at(at);
    comma = link.text === ',' && !tokens.at(at + 1).glued;
    const joins = link.lexeme?.and ?? link.lexeme?.or ?? link.lexeme?.by ?? (mayBeDay(last) && link.text === '/');
    if (!comma && !joins) return null;
    const second = readSimple(source, at + 1);
    if (second === null || second.from !== null) return null;
    readings.push(last);
    last = second;
  }
  if (readings.length === 0 || UNSHARED.includes(last.kind)) return null;
  const shared = readings.flatMap((each) => share(dayLike(each, last), last)?.[0] ?? []);
  return shared.length < readings.length ? null : { readings: [...shared, last], next: last.next };
}

/** 3-5 kilometer, $2-3 billion, 10 tot 20 procent, twee à drie, 12-15 mei. */
function join(source: Source, first: Reading): Reading | null {
  const { tokens } = source;
  if (first.vague) return null;
  const mark = tokens.at(first.next);
  const after = tokens.at(first.next + 1);
  // 11- tot 18-jarigen
  if (mark.text === '-' && mark.glued && !after.glued) return join(source, { ...first, next: first.next + 1 });
  // 20~100, but in 20 ~100 the tilde says about.
  if (mark.text === '-' || mark.text === '–' || mark.text === '~') {
    const counts = first.kind === 'number' || first.kind === 'time';
    const isSpaced = !mark.glued && !after.glued && counts && after.type === NUMERAL;
    return isSpaced || (mark.glued && after.glued) ? joinWith(source, first, first.next + 1) : null;
  }
  const span = find(tokens, first.next, 'span');
  if (span !== null) return joinWith(source, first, span.next);
  const to = find(tokens, first.next, 'to');
  if (to !== null)
    return first.kind === 'number' || mayBeDay(first) || isWhen(first) || sharesScale(source, first, to.next)
      ? joinWith(source, first, to.next)
      : null;
  const or = find(tokens, first.next, 'or');
  if (or === null) return null;
  if (tokens.at(first.first).lexeme?.article && isNumber(first.value)) return orSo(source, first, or.next);
  return first.kind === 'number' ? neighbours(source, first, or.next) : null;
}

/** A day or two, een miljoen of drie: about so many of what the article counts once. */
function orSo(source: Source, first: Reading, index: number): Reading | null {
  const second = readSimple(source, index);
  if (second?.kind !== 'number' || !isNumber(second.value) || second.power > 0) return null;
  const once = shift(whole(1), first.power);
  if (!isNumber(first.value) || !equal(first.value, once)) return null;
  return { ...first, next: second.next, value: shift(second.value, first.power), bound: 'about' };
}

/** €5 to €7 million, not 5 euros to 7 million euros: the scale of the second is the first's too. */
function sharesScale(source: Source, first: Reading, index: number): boolean {
  const second = source.tokens.at(first.next - 1).type === NUMERAL ? readSimple(source, index) : null;
  return second?.kind === 'money' && second.power > 0;
}

/** A time, a year or a day; not a month or a quarter. */
function isWhen({ value }: Reading): boolean {
  return typeof value === 'string' && value.length !== 'YYYY-MM'.length;
}

function joinWith(source: Source, first: Reading, index: number): Reading | null {
  const second = readSimple(source, index, { money: first.kind === 'money' });
  if (second === null || second.kind === 'ordinal' || second.vague) return null;
  return rangeOf(source, first, second, first.first);
}

/** Two or three is a range, 5 or 20 a choice. */
function neighbours(source: Source, first: Reading, index: number): Reading | null {
  const second = readSimple(source, index);
  if (second === null || first.plain !== '' || !isNumber(first.value) || !isNumber(second.value)) return null;
  const near = first.value.places === 0 && equal(add(first.value, whole(1)), second.value);
  return near ? range(first, second, first.first) : null;
}
