import type { Compounding, FigureWords } from '../vocabulary/figureWords.ts';
import type { Atom, Meaning } from '../vocabulary/meaning.ts';
import type { Lexeme } from '../vocabulary/vocabulary.ts';

type Piece = { atom: Atom; ordinal: boolean } | { half: true } | { tail: Meaning };

/** Letters of the shortest number word. */
const SHORTEST = 3;

/**
 * Reads words that are put together from number words (honderddrieëntwintig, tweeënhalf, achttienjarige). The longest
 * piece that fits is taken at each place, so the cost is linear in the word; null for a word with anything else in it.
 */
export function compoundReader(words: FigureWords, compounding: Compounding): (word: string) => Lexeme | null {
  const pieces = collect(words, compounding);
  const heads = new Set<string>();
  let longest = 0;
  for (const [text, piece] of pieces) {
    longest = Math.max(longest, text.length);
    if ('atom' in piece && !('and' in piece.atom)) heads.add(text.slice(0, SHORTEST));
  }
  const pieceAt = (word: string, at: number): [string, Piece] | null => {
    for (let length = longest; length > 1; length -= 1) {
      const text = word.slice(at, at + length);
      const piece = pieces.get(text);
      if (piece !== undefined) return [text, piece];
    }
    return null;
  };
  return (word) => (heads.has(word.slice(0, SHORTEST)) ? decompose(word, pieceAt) : null);
}

function decompose(word: string, pieceAt: (word: string, at: number) => [string, Piece] | null): Lexeme | null {
  const atoms: Atom[] = [];
  let meaning: Meaning = {};
  let at = 0;
  while (at < word.length) {
    const found = pieceAt(word, at);
    // An ordinal ends the word, and behind a half only a tail may stand.
    if (found === null || meaning.ordinal || (meaning.plusHalf && !('tail' in found[1]))) return null;
    const [text, piece] = found;
    at += text.length;
    if ('atom' in piece) {
      atoms.push(piece.atom);
      if (piece.ordinal) meaning = { ...meaning, ordinal: true };
    } else if ('half' in piece) {
      const last = atoms.at(-1);
      if (last !== undefined && 'and' in last) atoms.pop();
      meaning = { ...meaning, plusHalf: true };
    } else {
      if (at < word.length) return null;
      meaning = { ...meaning, ...piece.tail };
    }
  }
  const last = atoms.at(-1);
  if (last === undefined || 'and' in last) return null;
  return { ...meaning, atoms, phrases: null, opens: true, begins: true, when: false };
}

function collect(words: FigureWords, compounding: Compounding): Map<string, Piece> {
  const pieces = new Map<string, Piece>();
  const put = (table: Readonly<Record<number, string>>, atom: (value: number) => Atom, ordinal: boolean) => {
    for (const [value, names] of Object.entries(table)) {
      for (const name of names.split(' ')) pieces.set(name, { atom: atom(Number(value)), ordinal });
    }
  };
  const small = (value: number): Atom => ({ small: value });
  const power = (value: number): Atom => ({ power: value });
  put(words.cardinals, small, false);
  put(words.powers, power, false);
  put(words.ordinals, small, true);
  put(words.ordinalPowers, power, true);
  for (const link of compounding.links.split(' ')) pieces.set(link, { atom: { and: true }, ordinal: false });
  for (const half of compounding.halves.split(' ')) pieces.set(half, { half: true });
  for (const [id, tails] of Object.entries(compounding.ages)) {
    for (const tail of tails.split(' ')) pieces.set(tail, { tail: { age: { id } } });
  }
  for (const tail of compounding.times.split(' ')) pieces.set(tail, { tail: { times: true } });
  for (const tail of compounding.rough.split(' ')) pieces.set(tail, { tail: { rough: true } });
  return pieces;
}
