import { setTimeout as sleep } from 'node:timers/promises';

/** How long anything may take before it counts as hanging; no measure of speed. */
const PATIENCE_MS = 20_000;

/**
 * Asks again until the answer is neither null, undefined nor false.
 * @param what what is waited for, named in the error
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
): Promise<T> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`Waited in vain until ${what}.`);
    await sleep(25);
  }
}
