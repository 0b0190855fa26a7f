import type { Compounding, FigureWords } from '../vocabulary/figureWords.ts';
import type { Atom, Meaning } from '../vocabulary/meaning.ts';
import type { Lexeme } from '../vocabulary/vocabulary.ts';
import { lexemeOf } from '../vocabulary/wordMeanings.ts';

type Piece = { atom: Atom; ordinal: boolean } | { half: true } | { oneAndAHalf: true } | { tail: Meaning };

/** Letters of the shortest number word. */
const SHORTEST = 3;

/**
 * Reads words that are put together from number words (honderddrieëntwintig, tweeënhalf, achttienjarige). The longest
 * piece is tried first at each place and no place twice, so the cost is linear in the word; null for a word with
 * anything else in it.
 */
export function compoundReader(words: FigureWords, compounding: Compounding): (word: string) => Lexeme | null {
  const pieces = collect(words, compounding);
  const heads = new Set<string>();
  let longest = 0;
  for (const [text, piece] of pieces) {
    longest = Math.max(longest, text.length);
    if ('oneAndAHalf' in piece || ('atom' in piece && !('and' in piece.atom))) heads.add(text.slice(0, SHORTEST));
  }
  return (word) => {
    if (!heads.has(word.slice(0, SHORTEST))) return null;
    const found = divide(word, pieces, longest);
    return found === null ? null : joined(found);
  };
}

/** The pieces that a word is made of: an ordinal or a tail ends it. */
function divide(word: string, pieces: ReadonlyMap<string, Piece>, longest: number): Piece[] | null {
  const dead = new Set<number>();
  const from = (at: number): Piece[] | null => {
    if (at === word.length) return [];
    if (dead.has(at)) return null;
    for (let length = longest; length > 1; length -= 1) {
      const piece = at + length > word.length ? undefined : pieces.get(word.slice(at, at + length));
      if (piece === undefined) continue;
      const ends = 'tail' in piece || ('atom' in piece && piece.ordinal);
      if (ends && at + length < word.length) continue;
      const rest = from(at + length);
      if (rest !== null) return [piece, ...rest];
    }
    dead.add(at);
    return null;
  };
  return from(0);
}

/** What the pieces mean together; null where a link joins nothing. */
function joined(pieces: readonly Piece[]): Lexeme | null {
  const atoms: Atom[] = [];
  let meaning: Meaning = {};
  for (const piece of pieces) {
    if ('oneAndAHalf' in piece) {
      const [power, ...more] = pieces.slice(1);
      if (!power || !('atom' in power) || !('power' in power.atom) || more.length > 0 || atoms.length > 0) return null;
      // Anderhalfduizend: fifteen hundred.
      return lexemeOf({ atoms: [{ small: 15 }, { power: power.atom.power - 1 }] });
    }
    if ('atom' in piece && meaning.plusHalf) {
      const [only, ...more] = atoms;
      if (!only || !('small' in only) || !('power' in piece.atom) || piece.ordinal || more.length > 0) return null;
      // Dreieinhalbtausend: thirty-five hundred.
      atoms.splice(0, 1, { small: 10 * only.small + 5 }, { power: piece.atom.power - 1 });
      meaning = {};
    } else if ('atom' in piece) {
      atoms.push(piece.atom);
      if (piece.ordinal) meaning = { ...meaning, ordinal: true };
    } else if ('half' in piece) {
      const last = atoms.at(-1);
      if (last !== undefined && 'and' in last) atoms.pop();
      meaning = { ...meaning, plusHalf: true };
    } else meaning = { ...meaning, ...piece.tail };
  }
  const last = atoms.at(-1);
  if (last === undefined || 'and' in last) return null;
  // Eenvoudig and einmal multiply nothing.
  if (meaning.times && atoms.length === 1 && 'small' in last && last.small === 1) return null;
  return lexemeOf({ ...meaning, atoms });
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
  for (const word of words.oneAndAHalf.split(' ')) pieces.set(word, { oneAndAHalf: true });
  for (const [id, tails] of Object.entries(compounding.ages)) {
    for (const tail of tails.split(' ')) pieces.set(tail, { tail: { age: { id } } });
  }
  for (const tail of compounding.times.split(' ')) pieces.set(tail, { tail: { times: true } });
  for (const tail of compounding.percents?.split(' ') ?? []) pieces.set(tail, { tail: { proportion: 'percent' } });
  for (const tail of compounding.rough.split(' ')) pieces.set(tail, { tail: { rough: true } });
  return pieces;
}
