import type { Steps } from '../core/text/steps.ts';

/** So long, in milliseconds, a page or the background may be deaf to all else. */
const SLICE = 15;

/**
 * Takes steps for as long as others may be held up, then lets them go on before the next ones.
 * Steps that are told to return end there.
 * @param stopped ends the work between two slices; the answer is then null
 */
export function inSlices<T>(steps: Steps<T>): Promise<T>;
export function inSlices<T extends object>(steps: Steps<T>, stopped: AbortSignal): Promise<T | null>;
export async function inSlices<T>(steps: Steps<T>, stopped?: AbortSignal): Promise<T | null> {
  let begun = performance.now();
  while (!stopped?.aborted) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  }
  return null;
}
