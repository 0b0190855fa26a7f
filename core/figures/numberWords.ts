import { Accumulator } from './accumulator.ts';
import type { Source } from './source.ts';
import { END, MARK, NUMERAL, WORD } from './tokens.ts';
import type { Atom, Lexeme } from './vocabulary.ts';

/** A number in words. */
export interface WordNumber {
  value: bigint;
  /** Token after it. */
  next: number;
  ordinal: boolean;
  /** One half more: anderhalf, tweeënhalf. */
  plusHalf: boolean;
  /** Exponent of the power it ends in, 0 if it ends in less. */
  power: number;
  /** Number of tokens with a meaning of their own in it. */
  pieces: number;
  /** The last word, which may carry more meaning: achttienjarige. */
  last: Lexeme;
}

/** Reads as many number words as make one number; null if none stands at the token. `join` false: no and. */
export function readNumberWords(source: Source, index: number, join = true): WordNumber | null {
  if (source.tokens.at(index).lexeme?.atoms === undefined) return null;
  const { lastWords } = source;
  if (lastWords.index === index && lastWords.join === join) return lastWords.number;
  const number = addWords(source, index, join);
  source.lastWords = { index, join, number };
  return number;
}

function addWords(source: Source, index: number, join: boolean): WordNumber | null {
  const { tokens, words } = source;
  const sum = new Accumulator(words.yearsInPairs);
  let result: WordNumber | null = null;
  let at = index;
  let pieces = 0;
  for (;;) {
    const token = tokens.at(at);
    const lexeme = token.type === WORD ? token.lexeme : null;
    if (lexeme === null) break;
    if (lexeme.and && result !== null && lexeme.atoms === undefined) {
      if (!join || result.power === 0 || !joins(source, at + 1, result.power) || !sum.accept({ and: true })) break;
      at = hyphen(source, at + 1);
      continue;
    }
    if (lexeme.vague !== undefined && result !== null && lexeme.vague > 1 && sum.accept({ power: lexeme.vague })) {
      return { ...result, value: sum.value, next: at + 1, power: lexeme.vague };
    }
    if (lexeme.alsoVerb && pieces === 0 && isVerb(source, at)) break;
    // Een biljoenste is a fraction.
    if (lexeme.ordinal && pieces === 1 && tokens.at(index).lexeme?.article) break;
    if (lexeme.atoms === undefined || !acceptAll(sum, lexeme)) break;
    pieces += 1;
    const { value, lastPower: power } = sum;
    result = {
      value,
      next: at + 1,
      ordinal: lexeme.ordinal === true,
      plusHalf: lexeme.plusHalf === true,
      power,
      pieces,
      last: lexeme,
    };
    if (lexeme.ordinal || lexeme.plusHalf || lexeme.age || lexeme.times || lexeme.rough) break;
    at = hyphen(source, at + 1);
  }
  return result;
}

/** Hij acht het haalbaar, in acht nemen: a number word that is a verb where an object or its own idiom follows. */
function isVerb({ tokens }: Source, index: number): boolean {
  const after = tokens.at(index + 1).lexeme;
  return Boolean(after?.definite ?? after?.article ?? after?.possessive ?? after?.verbMark);
}

function acceptAll(sum: Accumulator, lexeme: Lexeme): boolean {
  const { atoms = [] } = lexeme;
  const [only] = atoms;
  if (only !== undefined && atoms.length === 1) return sum.accept(only);
  const before = sum.copy();
  if (atoms.every((atom) => sum.accept(atom, true))) return true;
  Object.assign(sum, before);
  return false;
}

/** Skips a hyphen inside a number: twenty-one. */
function hyphen({ tokens }: Source, at: number): number {
  const mark = tokens.at(at);
  const after = tokens.at(at + 1);
  const inside = mark.type === MARK && mark.text === '-' && mark.glued && after.glued && after.type === WORD;
  return inside && (after.lexeme?.atoms !== undefined || after.lexeme?.and === true) ? at + 1 : at;
}

/** What follows `and` belongs to the number: not an article that opens something else (and a half, en een auto). */
function joins({ tokens }: Source, index: number, power: number): boolean {
  const at = tokens.at(index).text === '-' ? index + 1 : index;
  const { lexeme } = tokens.at(at);
  if (lexeme?.atoms === undefined) return false;
  const only = lexeme.atoms.length === 1 ? lexeme.atoms[0] : undefined;
  if (only !== undefined && 'power' in only) return true;
  // Fifteen hundred and nineteen hundred are two numbers.
  if (power === 2 && [...lexeme.atoms, ...(tokens.at(at + 1).lexeme?.atoms ?? [])].some(isHundred)) return false;
  if (!lexeme.article && !lexeme.weakOne)
    return tokens.at(at + 1).lexeme?.part === undefined && !isFraction(tokens.at(at + 1).lexeme);
  // A hundred and one ways, but two million and one reason.
  if (lexeme.weakOne && power === 2) return true;
  const after = tokens.at(at + 1);
  return (
    after.type === END ||
    (after.type === MARK && after.text !== '-') ||
    after.type === NUMERAL ||
    after.lexeme?.atoms !== undefined
  );
}

const isHundred = (atom: Atom): boolean => 'power' in atom && atom.power === 2;

function isFraction(lexeme: Lexeme | null): boolean {
  return lexeme?.denominator !== undefined;
}
