import { add, type Decimal, whole } from '../../text/decimal.ts';
import { isDigits } from '../numbers/isDigits.ts';
import { quotient } from '../numbers/numerals.ts';
import { type Reading, reading } from '../reading.ts';
import type { Source } from '../source.ts';
import { find } from '../vocabulary/vocabulary.ts';

const INCHES_IN_A_FOOT = 12;
/** What is written behind inches, if anything. */
const INCH_MARKS = '"”″';

/** Less than a foot of inches in digits at a token, with the word or mark behind them. */
function inchesAt({ tokens }: Source, index: number): { feet: Decimal; next: number } | null {
  const { text } = tokens.at(index);
  const inches = isDigits(text, 2, 1) ? Number(text) : INCHES_IN_A_FOOT;
  const feet = inches < INCHES_IN_A_FOOT ? quotient(inches, INCHES_IN_A_FOOT) : null;
  if (feet === null) return null;
  const unit = find(tokens, index + 1, 'unit') ?? find(tokens, index + 1, 'bracketUnit');
  const mark = tokens.at(index + 1);
  const isMarked = mark.glued && INCH_MARKS.includes(mark.text);
  return { feet, next: unit?.value.id === 'inch' ? unit.next : isMarked ? index + 2 : index + 1 };
}

/** The inches behind feet, as a part of a foot: 6 ft 2 in, 6-foot-6. @param index behind the word for feet */
export function inchesAfter(source: Source, index: number): { feet: Decimal; next: number } | null {
  const dash = source.tokens.at(index);
  const joined = dash.text === '-' && dash.glued;
  const found = inchesAt(source, joined ? index + 1 : index);
  return found !== null && (joined || found.next > index + 1) ? found : null;
}

/** 6'6", 6' 6": feet and inches by their marks. */
export function readFeet(source: Source, index: number): Reading | null {
  const { tokens } = source;
  const { text } = tokens.at(index);
  const mark = tokens.at(index + 1);
  if (!isDigits(text, 1) || !"'′".includes(mark.text) || !mark.glued) return null;
  const inches = inchesAt(source, index + 2);
  if (inches === null || inches.next < index + 4) return null;
  const value = add(whole(Number(text)), inches.feet);
  return reading({ kind: 'quantity', first: index, next: inches.next, value, unit: 'foot' });
}
