import { isDigits } from '../numbers/isDigits.ts';
import { readNumberWords } from '../numbers/numberWords.ts';
import type { Reading } from '../reading.ts';
import type { Source } from '../source.ts';
import { find } from '../vocabulary/vocabulary.ts';
import { part, yearOfPart } from './periods.ts';

/** The part of the year that so many of its first or last months are. */
const PARTS: Readonly<Record<number, ['Q' | 'H', last: number]>> = { 3: ['Q', 4], 6: ['H', 2] };

interface Found<T> {
  value: T;
  next: number;
}

/** A word for the first of them, or for the last. */
function rankAt({ tokens }: Source, index: number): Found<{ first: boolean }> | null {
  const last = find(tokens, index, 'lastOf');
  if (last !== null) return { value: { first: false }, next: last.next };
  const { lexeme } = tokens.at(index);
  const [atom, ...more] = lexeme?.atoms ?? [];
  const isFirst = lexeme?.ordinal && atom && 'small' in atom && atom.small === 1 && more.length === 0;
  return isFirst ? { value: { first: true }, next: index + 1 } : null;
}

function countAt(source: Source, index: number): Found<number> | null {
  const { text } = source.tokens.at(index);
  if (isDigits(text, 1)) return { value: Number(text), next: index + 1 };
  const number = readNumberWords(source, index, false);
  return number === null || number.ordinal ? null : { value: Number(number.value), next: number.next };
}

/**
 * The first six months, les trois derniers mois de l'année (the last three months of the year): half years and quarters
 * said in months. The first months of something else, and the last ones where no year is said, are a length of time.
 */
export function monthsOfYear(source: Source, index: number): Reading | null {
  const { tokens } = source;
  const before = rankAt(source, index);
  const count = countAt(source, before?.next ?? index);
  const rank = before ?? (count && rankAt(source, count.next));
  if (count === null || rank === null) return null;
  const at = Math.max(rank.next, count.next);
  const found = PARTS[count.value];
  if (found === undefined || tokens.at(at).lexeme?.unit?.id !== 'month') return null;
  const [letter, last] = found;
  const { first } = rank.value;
  const year = yearOfPart(source, at + 1);
  const after = tokens.at(at + 1).lexeme;
  const isOpen = first && !after?.of && !after?.possessive;
  return year.said || isOpen ? part(index, letter, first ? 1 : last, year) : null;
}
