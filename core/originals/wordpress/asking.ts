import { type Steps, takeAll } from '../../text/steps.ts';
import type { Fetcher } from '../fetching.ts';

/** Drives work in steps; null where it was stopped before its end. */
export type Run = <T extends object>(steps: Steps<T>) => Promise<T | null>;

/** What the original's site is asked with, and its answers are read with. */
export interface Asking {
  fetch: Fetcher;
  run: Run;
}

/** Takes all steps at once, for a program that nobody waits for. */
export const atOnce: Run = async (steps) => takeAll(steps);
