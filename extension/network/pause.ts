/** A publisher's host is asked at most once in this time. */
const MILLISECONDS_APART = 1_000;

const nextTurns = new Map<string, number>();

/**
 * Waits for a host's next turn; returns at once where it was not asked lately, or when cancelled. Turns are counted by
 * `performance.now`, so that a clock that is set back makes nobody wait.
 */
export async function pause(host: string, cancelled: AbortSignal): Promise<void> {
  if (cancelled.aborted) return;
  const now = performance.now();
  const turn = Math.max(now, nextTurns.get(host) ?? 0);
  nextTurns.set(host, turn + MILLISECONDS_APART);
  const wait = turn - now;
  if (wait <= 0) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, wait);
    cancelled.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
