/**
 * Look-ups at work at once. A host is asked once a second by all of them together, so with more of them, as after many
 * tabs were opened at once, each would use up its time waiting for the others.
 */
const MOST_AT_ONCE = 3;

let atWork = 0;
const waiting: (() => void)[] = [];

/**
 * Runs a look-up as soon as it is its turn.
 * @param cancelled a look-up that is cancelled runs at once, only to say so
 */
export async function inTurn<T>(cancelled: AbortSignal, run: () => Promise<T>): Promise<T> {
  while (atWork >= MOST_AT_ONCE && !cancelled.aborted) await nextTurn(cancelled);
  atWork++;
  try {
    return await run();
  } finally {
    atWork--;
    waiting.shift()?.();
  }
}

function nextTurn(cancelled: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      cancelled.removeEventListener('abort', leave);
      resolve();
    };
    const leave = () => {
      waiting.splice(waiting.indexOf(go), 1);
      resolve();
    };
    waiting.push(go);
    cancelled.addEventListener('abort', leave, { once: true });
  });
}
