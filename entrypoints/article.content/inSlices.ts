import type { Steps } from '../../core/text/steps.ts';

/** So long, in milliseconds, the page may wait for this script. */
const SLICE = 15;

/** Takes steps for as long as a page may be held up, then lets the page go on before the next ones. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  let begun = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - begun < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  }
}
