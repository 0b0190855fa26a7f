/** Waits until the page has drawn what was last done to it. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
