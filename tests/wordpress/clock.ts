/** Time that passes only where somebody waits. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

export function createClock(start = Date.UTC(2026, 0, 5)): Clock {
  let time = start;
  return {
    now: () => time,
    async wait(milliseconds) {
      time += milliseconds;
    },
  };
}
