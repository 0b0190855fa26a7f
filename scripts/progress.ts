const WIDTH = 30;

/** Draws how far a program is on the terminal's present line, over what was drawn before; nothing in a log. */
export function showProgress(step: string, done: number, all: number): void {
  if (!process.stderr.isTTY) return;
  const filled = Math.round((WIDTH * done) / Math.max(1, all));
  process.stderr.write(`\r${step.padEnd(8)}[${'#'.repeat(filled).padEnd(WIDTH, '-')}] ${done} of ${all}\x1b[K`);
}

/** Empties that line for what is printed next. */
export function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
}
