import { MARK, NUMERAL } from '../text/tokens.ts';
import type { Bound, FigureKind } from './figure.ts';
import { readFigures, readOpened, type Step } from './ranges.ts';
import type { Reading } from './reading.ts';
import type { Source } from './source.ts';
import { COUNTED, find, meansAny } from './vocabulary/vocabulary.ts';

/** Reads what begins at a token with the words that bound it: ruim 100, at least $5, 200 of meer. */
export function readBounded(source: Source, index: number): Step | null {
  const { tokens } = source;
  const idiom = find(tokens, index, 'idiom');
  // In acht nehmen (pay attention to), but in acht Tagen (in a week).
  if (idiom !== null && !tokens.at(idiom.next).lexeme?.unit) return { readings: [], next: idiom.next };
  const opened = readOpened(source, index);
  if (opened !== null) return opened;
  const plain = find(tokens, index, 'bound');
  const opener = plain ?? find(tokens, index, 'comparison');
  // In '4 percent more than a year ago' the words compare what stands before them.
  if (opener === null || tokens.at(index - 1).lexeme?.divides || meansAny(tokens.at(index - 1).lexeme, COUNTED))
    return withEnd(source, readFigures(source, index));
  const inner = find(tokens, opener.next, 'bound');
  const next = inner?.next ?? opener.next;
  const only = single(readAfter(source, next));
  // What the words don't bind may still be a figure that begins with them: one quarter, meer dan een jaar eerder.
  if (only === null || !binds(source, only, plain === null, next)) return withEnd(source, readFigures(source, index));
  return { next: only.next, readings: [{ ...only, first: index, bound: inner?.value ?? opener.value }] };
}

function single(step: Step | null): Reading | null {
  const [only = null, ...more] = step?.readings ?? [];
  return more.length > 0 ? null : only;
}

/** The figure behind a bound, also behind an article: nearly a 20-degree difference, ruim de helft. */
function readAfter(source: Source, index: number): Step | null {
  const { lexeme } = source.tokens.at(index);
  const skips = lexeme?.definite || (lexeme?.article && source.tokens.at(index + 1).type === NUMERAL);
  return readFigures(source, skips ? index + 1 : index, { bound: true });
}

/** What has no more and less. */
const UNBOUND: readonly FigureKind[] = ['date', 'time', 'ordinal'];

/** A comparison binds no span of time: higher than a year earlier, over three years. */
function binds({ tokens }: Source, { kind, value }: Reading, comparison: boolean, next: number): boolean {
  if (UNBOUND.includes(kind) || (comparison && kind === 'duration')) return false;
  // Among 100 people is no bound, and 'below zero' without a number no figure.
  return !(kind === 'number' && (tokens.at(next - 1).lexeme?.among || value === null));
}

function withEnd(source: Source, step: Step | null): Step | null {
  const only = single(step);
  if (only === null || UNBOUND.includes(only.kind)) return step;
  const end = boundAfter(source, only.next);
  return end === null ? step : { next: end.next, readings: [{ ...only, next: end.next, bound: end.value }] };
}

/** Of meer, or less, and 100+. */
function boundAfter({ tokens }: Source, index: number): { value: Bound; next: number } | null {
  const found = find(tokens, index, 'boundAfter');
  if (found !== null) return found;
  const mark = tokens.at(index);
  const after = tokens.at(index + 1);
  const plus = mark.text === '+' && mark.glued && (after.type === MARK || !after.glued);
  return plus ? { value: 'at-least', next: index + 1 } : null;
}
