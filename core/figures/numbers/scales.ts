import { INITIAL, LOWER, NUMERAL, WORD } from '../../text/tokens.ts';
import type { Source } from '../source.ts';
import { type FigureTokens, find } from '../vocabulary/vocabulary.ts';
import type { AmountContext } from './amount.ts';

/** A scale word at a token: million, mln. */
export function readScale(
  source: Source,
  index: number,
  { money = false }: AmountContext = {},
): { power: number; next: number } | null {
  const { tokens } = source;
  const at = tokens.at(index).text === '-' && tokens.at(index).glued ? index + 1 : index;
  const token = tokens.at(at);
  const [atom, more] = token.lexeme?.atoms ?? [];
  // In 34 cents the hundred is a coin.
  const isScale = atom !== undefined && more === undefined && token.lexeme?.cent === undefined;
  if (isScale && 'power' in atom && !token.lexeme?.ordinal) {
    return { power: atom.power, next: afterStop(source, at) };
  }
  // £5 m, but in $3 b$4 the letter belongs to the sign behind it.
  const after = tokens.at(at + 1);
  const stands = token.glued || (money && !(after.glued && after.lexeme?.currencySign !== undefined));
  const power = stands ? token.lexeme?.scaleLetter : undefined;
  if (power === undefined || (after.glued && after.type === NUMERAL)) return null;
  return money || power === 3 || countsThings(tokens, at) ? { power, next: at + 1 } : null;
}

/** 4.7M downloads, 2B users: a lone capital right before a word of what is counted. */
function countsThings(tokens: FigureTokens, index: number): boolean {
  const { start, end, shape } = tokens.at(index);
  const after = tokens.at(index + 1);
  return shape === INITIAL && end - start === 1 && after.type === WORD && after.shape === LOWER && !after.glued;
}

/** Behind a scale word and its full stop, which belongs to it where what is counted follows: 3,4 mln. euro. */
function afterStop({ tokens, words }: Source, index: number): number {
  const stop = tokens.at(index + 1);
  if (!tokens.at(index).lexeme?.stopped || stop.text !== '.' || !stop.glued) return index + 1;
  const { lexeme, type, shape } = tokens.at(index + 2);
  const measure = (['family', 'nation', 'code', 'currencySign', 'unit'] as const).some(
    (what) => find(tokens, index + 2, what) !== null,
  );
  const isNoun = words.grammar.capitalNouns === true && type === WORD && shape !== LOWER;
  return measure || (isNoun && !lexeme?.ordinary) ? index + 2 : index + 1;
}
