/** How long the pointer rests on a mark before its words are shown, and how long they stay after it has left. */
const REST_MS = 200;
const STAY_MS = 400;

/** What answers to the pointer. */
export interface PointerEvents<Mark> {
  /** The mark under the pointer, null for none. */
  markAt(event: PointerEvent): Mark | null;
  /** Whether the pointer is over what the mark shows, so that it can be read and its link be reached. */
  isOverShown(event: PointerEvent): boolean;
  onEnter(mark: Mark): void;
  onLeave(): void;
}

/**
 * Follows the pointer over marks, which are no elements and so get no events of their own. A tap counts as well. Ends
 * with the signal.
 */
export function followPointer<Mark>(events: PointerEvents<Mark>, signal: AbortSignal): void {
  let over: Mark | 'shown' | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (act: () => void, time: number) => {
    clearTimeout(timer);
    timer = setTimeout(act, time);
  };
  const follow = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    if (events.isOverShown(event)) {
      over = 'shown';
      return clearTimeout(timer);
    }
    const found = events.markAt(event);
    const isTap = event.type === 'pointerdown';
    if (found === over && !isTap) return;
    over = found;
    if (found) wait(() => events.onEnter(found), isTap ? 0 : REST_MS);
    else wait(events.onLeave, STAY_MS);
  };
  for (const type of ['pointermove', 'pointerdown'] as const)
    document.addEventListener(type, follow, { signal, passive: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** What is listened to while marks stand in a page. */
export interface Listener {
  start(): void;
  stop(): void;
}

/** @param onEscape called at the key that closes what is open */
export function createListener<Mark>(events: PointerEvents<Mark>, onEscape: () => void): Listener {
  let listening: AbortController | null = null;
  return {
    start() {
      if (listening) return;
      listening = new AbortController();
      const { signal } = listening;
      document.addEventListener('keydown', ({ key }) => key === 'Escape' && onEscape(), { signal });
      followPointer(events, signal);
    },
    stop() {
      listening?.abort();
      listening = null;
    },
  };
}
