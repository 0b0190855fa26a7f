/** Work that stops after each step, so that whoever drives it may let others go first. */
export type Steps<T> = Generator<void, T>;

/** Takes all steps at once. */
export function takeAll<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
