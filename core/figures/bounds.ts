import type { Bound } from './figure.ts';
import { readFigures, readOpened, type Step } from './ranges.ts';
import type { Reading } from './reading.ts';
import type { Source } from './source.ts';
import { MARK, NUMERAL, type Token, WORD } from './tokens.ts';
import { find } from './vocabulary.ts';

/** Reads what begins at a token with the words that bound it: ruim 100, at least $5, 200 of meer. */
export function readBounded(source: Source, index: number): Step | null {
  const { tokens } = source;
  const opened = readOpened(source, index);
  if (opened !== null) return opened;
  const plain = find(tokens, index, 'bound');
  const opener = plain ?? find(tokens, index, 'comparison');
  // In '4 percent more than a year ago' the words compare what stands before them.
  if (opener === null || tokens.at(index - 1).lexeme?.divides || endsMeasure(tokens.at(index - 1)))
    return withEnd(source, readFigures(source, index));
  const inner = find(tokens, opener.next, 'bound');
  const step = readAfter(source, inner?.next ?? opener.next);
  const [only] = step?.readings ?? [];
  // What the words don't bind may still be a figure that begins with them: one quarter, meer dan een jaar eerder.
  if (
    step === null ||
    only === undefined ||
    step.readings.length > 1 ||
    !binds(source, only, plain === null, inner?.next ?? opener.next)
  )
    return withEnd(source, readFigures(source, index));
  return { ...step, readings: [{ ...only, first: index, bound: inner?.value ?? opener.value }] };
}

/** Whether a word is what a number counts. */
function endsMeasure({ lexeme, type, text }: Token): boolean {
  if (lexeme === null) return false;
  if (type === MARK) return text === '%' || lexeme.currencySign !== undefined;
  return (lexeme.proportion ?? lexeme.unit ?? lexeme.family ?? lexeme.times) !== undefined;
}

/** The figure behind a bound, also behind an article: nearly a 20-degree difference, ruim de helft. */
function readAfter(source: Source, index: number): Step | null {
  const { tokens } = source;
  const { lexeme } = tokens.at(index);
  const after = tokens.at(index + 1);
  const digits = after.type === NUMERAL;
  const skips =
    (lexeme?.article && digits) || (lexeme?.definite && (digits || after.lexeme?.part || after.lexeme?.atoms));
  return readFigures(source, skips ? index + 1 : index, { bound: true });
}

/** A comparison binds no span of time: higher than a year earlier, over three years. */
function binds({ tokens }: Source, reading: Reading, comparison: boolean, next: number): boolean {
  if (reading.kind === 'date' || reading.kind === 'time' || reading.kind === 'ordinal') return false;
  if (reading.first > next + 1 || (comparison && reading.kind === 'duration')) return false;
  // Among 100 people is no bound, and 'below zero' without a number no figure.
  return !(reading.kind === 'number' && (tokens.at(next - 1).lexeme?.among || reading.value === null));
}

function withEnd(source: Source, step: Step | null): Step | null {
  const [only] = step?.readings ?? [];
  if (
    step === null ||
    only === undefined ||
    step.readings.length > 1 ||
    only.kind === 'date' ||
    only.kind === 'time' ||
    only.kind === 'ordinal'
  )
    return step;
  const end = boundAfter(source, only.next);
  return end === null ? step : { next: end.next, readings: [{ ...only, next: end.next, bound: end.value }] };
}

/** Of meer, or less, and 100+. */
function boundAfter({ tokens }: Source, index: number): { value: Bound; next: number } | null {
  const found = find(tokens, index, 'boundAfter');
  if (found !== null) return found;
  const mark = tokens.at(index);
  const after = tokens.at(index + 1);
  const plus =
    mark.type === MARK &&
    mark.text === '+' &&
    mark.glued &&
    !(after.glued && (after.type === NUMERAL || after.type === WORD));
  return plus ? { value: 'at-least', next: index + 1 } : null;
}
