import { whole } from '../../text/decimal.ts';
import { type Reading, reading } from '../reading.ts';
import type { Source } from '../source.ts';
import type { FigureTokens } from '../vocabulary/vocabulary.ts';

/** Tokens between a possessive and the tens: his early, her mid-. */
const MOST_BETWEEN = 2;

/** Whether somebody has them: in his early fifties. */
export function isOfSomebody(tokens: FigureTokens, index: number): boolean {
  for (let back = 1; back <= MOST_BETWEEN + 1; back += 1) {
    const { lexeme, text } = tokens.at(index - back);
    if (lexeme?.possessive && !lexeme.definite) return true;
    if (text !== '-' && !lexeme?.yearModifier && !lexeme?.prefix) return false;
  }
  return false;
}

/** An age by its tens alone, which is vague: in his fifties. */
export function tensOfAge(first: number, next: number, tens: number): Reading {
  return reading({ kind: 'duration', first, next, value: whole(tens), unit: 'year', vague: true });
}

/** Somebody of that age, or the age alone: vijftiger (somebody in their fifties), dans la cinquantaine (in her fifties). */
export function ageInTens({ tokens }: Source, index: number): Reading | null {
  const { ageTens, count = 0, rough, shyCount } = tokens.at(index).lexeme ?? {};
  const after = tokens.at(index + 1).lexeme;
  // De twintiger jaren (the twenties) are no age.
  if (ageTens !== undefined) return after?.unit ? null : tensOfAge(index, index + 1, ageTens);
  const isAge = rough && !shyCount && count >= 20 && count < 100 && tokens.at(index - 1).lexeme?.definite;
  return isAge && !after?.of ? tensOfAge(index, index + 1, count) : null;
}
