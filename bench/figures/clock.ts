/** Milliseconds that something takes, the median of several rounds of repeats. */
export function medianTime(work: () => unknown, repeats: number, rounds = 15): number {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = process.hrtime.bigint();
    for (let count = 0; count < repeats; count += 1) work();
    times.push(Number(process.hrtime.bigint() - start) / 1e6 / repeats);
  }
  return middle(times);
}

/** How many times as long one piece of work takes as another: the median of rounds that do both in turn. */
export function timesAsLong(work: () => unknown, other: () => unknown, repeats: number): number {
  const ratios: number[] = [];
  for (let round = 0; round < 25; round += 1) {
    const divisor = medianTime(other, repeats, 1);
    ratios.push(medianTime(work, repeats, 1) / divisor);
  }
  return middle(ratios);
}

export function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The least of some measures. */
export const least = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);

/** The most of some measures, 0 of none. */
export const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0);

/** A line of the report: what, how much, and whether it keeps to its bar. */
export function report(what: string, measured: string, keeps: boolean | null = null): void {
  const mark = keeps === null ? ' ' : keeps ? '✓' : '✗';
  process.stdout.write(`${mark} ${what.padEnd(58)} ${measured}\n`);
}
