import { monthOf, validDate } from '../date.ts';
import { contentsIn } from '../metadata.ts';
import { firstOf } from '../text.ts';
import type { PageBlock } from './pageBlocks.ts';

/** What publishers call the day of publication in their metadata, beside the standard's names. */
const NAMES =
  /^(?:(?:og:)?(?:article:)?publish(?:ed)?[-_:]?(?:date|time|at)?|pub[-_]?date|(?:parsely-)?pub-date|date|sailthru\.date|dc(?:terms)?\.(?:date|created|issued)(?:\.\w+)?)$/i;
const MOST_TIMES = 20;

/** The day that the page's other metadata or its first time in mark-up states. */
export function statedDate(document: Document): string | null {
  for (const [name, content] of contentsIn(document)) {
    const date = NAMES.test(name) ? standardDate(content) : null;
    if (date) return date;
  }
  const times = firstOf(document, 'time[datetime]', MOST_TIMES);
  return times.map((time) => standardDate(time.getAttribute('datetime') ?? '')).find((date) => date !== null) ?? null;
}

/** An offset may be written without its colon, and a date without its hyphens. */
function standardDate(text: string): string | null {
  const date = text.trim().replace(/^(\d{4})(\d\d)(\d\d)(?!\d)/, '$1-$2-$3');
  return validDate(date.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
}

/** A line about the article, not of it. */
const LONGEST_BYLINE = 120;
/** Blocks looked at between the title and the text. */
const MOST_BYLINES = 12;

const NAMED = /(?<!\d)(\d{1,2})(?:\.|\p{L}{1,3})? (\p{L}{3,12})\.?,? (\d{4})(?!\d)/u;
const NAMED_FIRST = /(\p{L}{3,12})\.? (\d{1,2})(?:\p{L}{1,3})?,? (\d{4})(?!\d)/u;
/** In figures the day comes first where a full stop or a hyphen parts them; a slash says nothing. */
const FIGURES = /(?<!\d)(\d{1,2})[.-](\d{1,2})[.-](\d{4})(?!\d)/;

/** The day in a line between the title and the first paragraph of the text, with whatever else that line says. */
export function shownDate(blocks: readonly PageBlock[], first: PageBlock | undefined): string | null {
  const end = first ? blocks.indexOf(first) : 0;
  const title = blocks.findLastIndex(({ isTitle }, index) => isTitle && index < end);
  const lines = blocks
    .slice(Math.max(title, end - MOST_BYLINES), end)
    .filter(({ text }) => text.length < LONGEST_BYLINE);
  return lines.map(({ text }) => dateWithin(text)).find((date) => date !== null) ?? null;
}

/** The first day that a line names, with whatever else it says. @returns ISO 8601 date, null where it names none */
export function dateWithin(line: string): string | null {
  const [, day, name, year] = NAMED.exec(line) ?? [];
  const [, nameFirst, dayAfter, yearAfter] = NAMED_FIRST.exec(line) ?? [];
  const [, dayOfMonth, month, yearInFigures] = FIGURES.exec(line) ?? [];
  return (
    dateOf(year, numberOf(name), day) ??
    dateOf(yearAfter, numberOf(nameFirst), dayAfter) ??
    dateOf(yearInFigures, Number(month), dayOfMonth)
  );
}

/** Looking a name up asks `Intl` for all months, which most lines, having none, need not wait for. */
function numberOf(name: string | undefined): number | undefined {
  return name === undefined ? undefined : monthOf(name);
}

function dateOf(year: string | undefined, month: number | undefined, day: string | undefined): string | null {
  if (!year || !month || !day) return null;
  return validDate(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
}
