/** How it is found out; tells whenever it may have changed. */
export interface Look {
  now(): void;
  isOnTop(): void;
  stop(): void;
}
