import type { Span } from '../alignment/sentences.ts';
import { seek } from '../text/seek.ts';

/** Opening marks, each with the marks that close it. A straight mark opens and closes by what stands beside it. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”“',
  '„': '”“',
  '«': '»',
  '»': '«',
  '‘': '’',
  '‚': '‘’',
  '"': '"',
  "'": "'’",
  ',,': '"”',
};
const MARK = /,,|["'“”„«»‘’‚]/g;
/** Marks that open where others close, and the other way round: »…«, ‚…‘. */
const TURNED = '»‚';
/** Dutch words that begin with an apostrophe: 's ochtends, 't, 'n. */
const CLITIC = /^['’‘][stnmr]\b/i;

/** Marks that stand apart from what they hold in French: « oui ». */
const SPACED = '«»';

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

function opens(text: string, at: number, mark: string): boolean {
  const after = text.charAt(at + mark.length);
  // What closes elsewhere opens right before a word alone, behind a space.
  if (TURNED.includes(mark) && !(isLetter(after) && /^[\s(]?$/.test(text.charAt(at - 1)))) return false;
  if ((!/\S/.test(after) && !SPACED.includes(mark)) || CLITIC.test(text.slice(at, at + 3))) return false;
  return !isLetter(text.charAt(at - 1));
}

function closes(text: string, at: number, mark: string): boolean {
  if (/\s/.test(text.charAt(at - 1)) && !SPACED.includes(mark)) return false;
  return !(mark === "'" || mark === '’') || !isLetter(text.charAt(at + 1));
}

/** Marks that never stand for an apostrophe. */
const DOUBLE = '"”“„«»';

/** Words in small letters that a quotation has at least; what has fewer is a title or a word set apart. */
const FEWEST_WORDS = 3;

const isSpeech = (text: string): boolean => [...text.matchAll(/(?<!\p{L})\p{Ll}/gu)].length >= FEWEST_WORDS;

/** Without the spaces inside the marks. */
function within(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/**
 * The passages in quotation marks of a paragraph, marks left out; a quotation inside another is part of it. Newspapers
 * leave out the mark at the edge of a paragraph where a quotation goes on: such a one reaches to that edge.
 */
export function findQuotes(text: string): Span[] {
  const spans: Span[] = [];
  let open: { closing: string; start: number } | null = null;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const closing = CLOSING[mark];
    if (open) {
      if (!open.closing.includes(mark) || !closes(text, index, mark)) continue;
      spans.push({ start: open.start, end: index });
      open = null;
    } else if (closing !== undefined && opens(text, index, mark)) open = { closing, start: index + mark.length };
    else if (
      spans.length === 0 &&
      DOUBLE.includes(mark) &&
      /[.,!?…]\s?$/.test(text.slice(Math.max(0, index - 2), index))
    )
      spans.push({ start: 0, end: index });
  }
  if (open) spans.push({ start: open.start, end: text.length });
  return spans.map((span) => within(text, span)).filter(({ start, end }) => isSpeech(text.slice(start, end)));
}

/** Whether any mark stands in a text that may open or close a quotation. */
export function hasQuoteMark(text: string): boolean {
  return /["“”„«»‘‚]|(?:^|[\s(])'(?![stnmr]\b)|[\p{L}\p{P}]['’](?=[\s,.;:)]|$)/u.test(text);
}

/** How many characters between two offsets are quoted. */
export function quotedWithin(quotes: readonly Span[], start: number, end: number): number {
  let sum = 0;
  for (let at = seek(quotes, (quote) => quote.end > start); (quotes[at]?.start ?? end) < end; at += 1) {
    const quote = quotes[at];
    if (quote) sum += Math.min(end, quote.end) - Math.max(start, quote.start);
  }
  return sum;
}
