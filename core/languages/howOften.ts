import type { RelativeTime } from './checkWords.ts';

/** How often something is, by the days between: the words that say so, and those that may. */
type Periods = Readonly<Record<number, readonly [says: ReadonlySet<string>, maySay: ReadonlySet<string>]>>;

/** The expressions of how often something is, as they are compared. */
export function howOften(periods: Periods): RelativeTime[] {
  return Object.entries(periods).flatMap(([days, [says, maySay]]): RelativeTime[] => [
    { unit: 'every', offsets: [Number(days)], words: says },
    { unit: 'every', offsets: [Number(days)], words: maySay, isHint: true },
  ]);
}
