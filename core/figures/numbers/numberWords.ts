import { END, MARK, WORD } from '../../text/tokens.ts';
import type { Source } from '../source.ts';
import { findMeaning, meansAny } from '../vocabulary/vocabulary.ts';
import { Accumulator } from './accumulator.ts';
import { isPlural } from './plurals.ts';
import type { WordNumber } from './wordNumber.ts';

/** Reads as many number words as make one number; null if none stands at the token. `join` false: no and. */
export function readNumberWords(source: Source, index: number, join = true): WordNumber | null {
  const { lexeme } = source.tokens.at(index);
  if (lexeme === null || (lexeme.atoms === undefined && lexeme.phrases === null)) return null;
  const { lastWords } = source;
  if (lastWords.index === index && lastWords.join === join) return lastWords.number;
  const number = addWords(source, index, join);
  source.lastWords = { index, join, number };
  return number;
}

function addWords(source: Source, index: number, join: boolean): WordNumber | null {
  const { tokens, words } = source;
  const sum = new Accumulator(words.grammar.yearsInPairs);
  let result: WordNumber | null = null;
  let at = index;
  let pieces = 0;
  for (;;) {
    const { lexeme } = tokens.at(at);
    if (lexeme?.and && result !== null) {
      const after = hyphen(source, at + 1);
      if (!join || result.power === 0 || !joins(source, after, result.power) || !sum.accept({ and: true })) break;
      at = after;
      continue;
    }
    if (
      lexeme?.vague !== undefined &&
      lexeme.atoms === undefined &&
      result !== null &&
      lexeme.vague > 1 &&
      sum.accept({ power: lexeme.vague })
    ) {
      return { ...result, value: sum.value, next: at + 1, power: lexeme.vague };
    }
    const found = findMeaning(tokens, at, 'atoms');
    if (found === null || (lexeme?.alsoVerb && isVerb(source, at))) break;
    const { meaning, next } = found;
    if (lexeme?.alsoAdjective && pieces === 0 && isAdjective(source, at, next)) break;
    // Een biljoenste is a fraction.
    if (meaning.ordinal && pieces === 1 && result?.last.article) break;
    const atoms = meaning.atoms ?? [];
    // What is refused ends the number, so that it does not matter how much of it was taken.
    if (!atoms.every((atom) => sum.accept(atom, atoms.length > 1))) break;
    pieces += 1;
    const { value, lastPower: power } = sum;
    result = {
      value,
      next,
      ordinal: meaning.ordinal === true,
      plusHalf: meaning.plusHalf === true,
      power,
      pieces,
      last: meaning,
    };
    if (meaning.ordinal || meaning.plusHalf || meaning.age || meaning.times || meaning.proportion || meaning.rough)
      break;
    at = hyphen(source, next);
  }
  return result;
}

const BEHIND_VERB = ['definite', 'article', 'possessive', 'verbMark'] as const;

/** Hij acht het haalbaar, in acht nemen: a number word that is a verb where an object or its own idiom follows. */
function isVerb({ tokens }: Source, index: number): boolean {
  const { lexeme: after, type } = tokens.at(index + 1);
  if (tokens.at(index - 1).lexeme?.definite) return false;
  if (tokens.at(index).lexeme?.verbAtEnd && (type === END || type === MARK)) return true;
  return meansAny(after, BEHIND_VERB);
}

/** Un logement neuf (a new home): behind a noun, and nothing follows that it could count. */
function isAdjective({ tokens, words }: Source, index: number, next: number): boolean {
  const before = tokens.at(index - 1);
  const after = tokens.at(next);
  const isNoun = before.type === WORD && (before.lexeme === null || before.lexeme.family !== undefined);
  const isPlain = after.lexeme === null ? !isPlural(after.text, words) : after.lexeme.ordinary === true;
  return isNoun && (after.type !== WORD || isPlain);
}

/** Skips a hyphen between two words: twenty-one. */
function hyphen({ tokens }: Source, at: number): number {
  const mark = tokens.at(at);
  return mark.text === '-' && mark.glued && tokens.at(at + 1).glued ? at + 1 : at;
}

/** What follows `and` belongs to the number: not an article that opens something else (and a half, en een auto). */
function joins({ tokens }: Source, at: number, power: number): boolean {
  const { lexeme } = tokens.at(at);
  const after = tokens.at(at + 1);
  const next = after.lexeme;
  const atoms = [...(lexeme?.atoms ?? []), ...(next?.atoms ?? [])];
  // Fifteen hundred and nineteen hundred are two numbers.
  const isOther = power === 2 && atoms.some((atom) => 'power' in atom && atom.power === 2);
  if (lexeme?.atoms === undefined || isOther) return false;
  if (!lexeme.article && !lexeme.weakOne) return (next?.part ?? next?.denominator) === undefined;
  // A hundred and one ways, but two million and one reason.
  if (lexeme.weakOne && power === 2) return true;
  return next?.atoms !== undefined || (after.type !== WORD && after.text !== '-');
}
