import type { Side } from '../comparison.ts';

const DECADE = /^\d\d(\d)X$/;

/** Ages that are given by their tens alone: in his fifties, bicentenaire (two hundred years old). */
export const isTensOfAge = ({ kind, unit, vague, value }: Side): boolean =>
  kind === 'duration' && unit === 'year' && vague === true && Number(value) >= 20;

/** The tens of an age, or of a number or decade in whose words an age may be said: Anfang fünfzig, in den Fünfzigern. */
function tensOf({ kind, unit, value = '' }: Side): number | null {
  if (kind === 'date') return Number(DECADE.exec(value)?.[1] ?? 0) || null;
  const tens = Math.floor(Number(value) / 10);
  return (kind === 'number' || kind === 'ordinal' || unit === 'year') && tens > 1 ? tens : null;
}

/** Whether two ages of which one is given by its tens alone may be one; null where one of them is no age. */
export function relateTens(a: Side, b: Side): 'same' | 'differs' | null {
  const [ours, theirs] = [tensOf(a), tensOf(b)];
  if (ours === null || theirs === null) return null;
  return ours === theirs ? 'same' : 'differs';
}
