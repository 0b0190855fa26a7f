import type { Language } from '../languages/language.ts';
import { keyOf } from '../text/words.ts';

/** A piece of a text by its UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(tag: string): Intl.Segmenter {
  const known = segmenters.get(tag);
  if (known) return known;
  const made = new Intl.Segmenter(tag, { granularity: 'sentence' });
  segmenters.set(tag, made);
  return made;
}

/** The last word before a final dot, with the dots inside it: 'dhr', 'o.a', 'U.S', 'J'. */
const LAST_WORD = /(?:^|[\s(‘“"'’\p{Pd}])((?:\p{L}+\.)*\p{L}+)\.$/u;
/** Digits that a full stop makes an ordinal: one with more is a year at a sentence's end. */
const ORDINAL = /(?:^|[\s(])\d{1,2}\.$/u;
const LOOK_BACK = 24;
const FIRST_WORD = /^[\p{P}\p{S}]*([\p{L}\p{M}]+)/u;
/** The opening quote of older Dutch newspapers, two commas, which Unicode takes for a continued sentence. */
const OLD_QUOTE = /[.!?]["”’']*\s+(?=,,\p{L})/gu;

const isStarter = (word: string, { sentences }: Language): boolean => sentences.starters.has(keyOf(word));

/** Whether the segmenter broke where no sentence ends: after an abbreviation, an initial, or before a lower-case word. */
function brokeTooEarly(before: string, after: string, language: Language): boolean {
  const first = FIRST_WORD.exec(after.slice(0, 2 * LOOK_BACK))?.[1];
  if (/^»\s*$/u.test(after)) return true;
  if (first !== undefined && /^\p{Ll}/u.test(first) && !/\n\s*$/u.test(before)) return true;
  const tail = before.trimEnd().slice(-LOOK_BACK);
  if (language.sentences.ordinalStop && ORDINAL.test(tail)) return first !== undefined && !isStarter(first, language);
  const last = LAST_WORD.exec(tail)?.[1];
  if (last === undefined) return false;
  const { abbreviations, ambiguousAbbreviations, numberAbbreviations } = language.sentences;
  const word = last.toLowerCase();
  if (/^\p{Lu}$/u.test(last) || abbreviations.has(word)) return true;
  if (numberAbbreviations.has(word)) return /^\p{N}/u.test(after);
  const initials = /^(?:\p{Lu}\.)+\p{Lu}$/u.test(last);
  return (initials || ambiguousAbbreviations.has(word)) && first !== undefined && !isStarter(first, language);
}

/** A closing mark behind a space, which Unicode takes for the next sentence's first: … ? » */
const LATE_CLOSING = /^»(?=\s|$)\s*/u;

/** The breaks of the text itself, of which some are taken back. */
function* segments(text: string, language: Language): Generator<Span> {
  for (const { segment, index } of segmenterFor(language.tag).segment(text)) {
    let start = index;
    const closing = LATE_CLOSING.exec(segment);
    if (closing) {
      start = index + closing[0].length;
      yield { start: index, end: start };
    }
    if (segment.includes(',,')) {
      for (const match of segment.matchAll(OLD_QUOTE)) {
        const end = index + match.index + match[0].length;
        yield { start, end };
        start = end;
      }
    }
    yield { start, end: index + segment.length };
  }
}

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/**
 * The sentences of a paragraph in reading order, without the space around them. Built on Unicode's sentence boundaries
 * (UAX 29), with the breaks after abbreviations and initials and before lower-case words taken back.
 */
export function splitSentences(text: string, language: Language): Span[] {
  const spans: Span[] = [];
  let open: Span | null = null;
  for (const span of segments(text, language)) {
    const joins: boolean =
      open !== null &&
      brokeTooEarly(
        text.slice(Math.max(open.start, open.end - 2 * LOOK_BACK), open.end),
        text.slice(span.start, span.end),
        language,
      );
    if (open && joins) open = { start: open.start, end: span.end };
    else {
      if (open) spans.push(open);
      open = span;
    }
  }
  if (open) spans.push(open);
  return spans.map((span) => trimmed(text, span)).filter(({ start, end }) => start < end);
}
