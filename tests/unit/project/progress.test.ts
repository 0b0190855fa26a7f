import { afterEach, expect, test, vi } from 'vitest';
import { clearProgress, showProgress } from '../../../scripts/progress.ts';

const { isTTY } = process.stderr;

afterEach(() => {
  process.stderr.isTTY = isTTY;
  vi.restoreAllMocks();
});

/** What is drawn in two steps, the line then emptied. */
function drawn(isTerminal: boolean): string[] {
  process.stderr.isTTY = isTerminal;
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  showProgress('walk', 1, 3);
  showProgress('walk', 3, 3);
  clearProgress();
  return write.mock.calls.map(([text]) => String(text));
}

test('progress is drawn over and over on one line, which is left empty', () => {
  expect(drawn(true)).toEqual([
    `\rwalk    [${'#'.repeat(10)}${'-'.repeat(20)}] 1 of 3\x1b[K`,
    `\rwalk    [${'#'.repeat(30)}] 3 of 3\x1b[K`,
    '\r\x1b[K',
  ]);
});

test('progress is no matter for a log', () => {
  expect(drawn(false)).toEqual([]);
});
