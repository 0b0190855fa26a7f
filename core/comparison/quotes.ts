import type { Span } from '../alignment/sentences.ts';

/** Opening marks, each with the marks that close it. A straight mark opens and closes by what stands beside it. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”“',
  '„': '”“',
  '«': '»',
  '‘': '’',
  '"': '"',
  "'": "'’",
  ',,': '"”',
};
const MARK = /,,|["'“”„«»‘’]/g;
/** Dutch words that begin with an apostrophe: 's ochtends, 't, 'n. */
const CLITIC = /^['’‘][stnmr]\b/i;

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

function opens(text: string, at: number, mark: string): boolean {
  const after = text.charAt(at + mark.length);
  if (after === '' || /\s/.test(after)) return false;
  if (CLITIC.test(text.slice(at, at + 3))) return false;
  return !isLetter(text.charAt(at - 1));
}

function closes(text: string, at: number, mark: string): boolean {
  const before = text.charAt(at - 1);
  if (before === '' || /\s/.test(before)) return false;
  return !(mark === "'" || mark === '’') || !isLetter(text.charAt(at + 1));
}

/** Marks that never stand for an apostrophe. */
const DOUBLE = '"”“„«»';

/** Words in small letters that a quotation has at least; what has fewer is a title or a word set apart. */
const FEWEST_WORDS = 3;

const isSpeech = (text: string): boolean => (text.match(/(?<!\p{L})\p{Ll}+/gu) ?? []).length >= FEWEST_WORDS;

/**
 * The passages in quotation marks of a paragraph, marks left out; a quotation inside another is part of it. Newspapers
 * leave out the mark at the edge of a paragraph where a quotation goes on: such a one reaches to that edge.
 */
export function findQuotes(text: string): Span[] {
  const spans: Span[] = [];
  let open: { mark: string; start: number } | null = null;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (open) {
      if (!CLOSING[open.mark]?.includes(mark) || !closes(text, index, mark)) continue;
      if (index > open.start) spans.push({ start: open.start, end: index });
      open = null;
    } else if (CLOSING[mark] !== undefined && opens(text, index, mark)) open = { mark, start: index + mark.length };
    else if (spans.length === 0 && DOUBLE.includes(mark) && /[.,!?…]/.test(text.charAt(index - 1)))
      spans.push({ start: 0, end: index });
  }
  if (open) spans.push({ start: open.start, end: text.length });
  return spans.filter((span) => isSpeech(text.slice(span.start, span.end)));
}

/** Whether any mark stands in a text that may open or close a quotation. */
export function hasQuoteMark(text: string): boolean {
  return /["“”„«»‘]|(?:^|[\s(])'(?![stnmr]\b)|[\p{L}\p{P}]['’](?=[\s,.;:)]|$)/u.test(text);
}

/** How many characters between two offsets are quoted. */
export function quotedWithin(quotes: readonly Span[], start: number, end: number): number {
  return quotes.reduce((sum, quote) => sum + Math.max(0, Math.min(end, quote.end) - Math.max(start, quote.start)), 0);
}
