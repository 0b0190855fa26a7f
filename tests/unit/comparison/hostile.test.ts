import { describe, expect, test } from 'vitest';
import { allSides, hostilePair, hostileShapes } from '../../../bench/comparison/hostile.ts';
import { makePair } from '../../../bench/comparison/texts.ts';
import { compare, compareInSteps } from '../../../core/comparison/compare.ts';

/** Milliseconds of processor time, which a busy machine does not lengthen much. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

const CHARACTERS = 40_000;
const CHARACTERS_ELSE = 5_000;
/** What grows with the square of a text takes minutes at this length; these take a second or two at most. */
const PATIENCE = 15_000;
const LONGEST_STEP = 3_000;

test('an article is compared in more steps than it has sentences, to the same end as at once', () => {
  const { original, translation } = makePair(60);
  const steps = compareInSteps(original, translation);
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count += 1;
  expect(count).toBeGreaterThan(2 * 60);
  expect(step.value).toEqual(compare(original, translation));
});

describe('texts made to be hard are compared in bounded time, and in short steps', () => {
  test.each(hostileShapes.map((shape) => [shape.name, shape] as const))('%s', (_, shape) => {
    for (const sides of allSides) {
      const [original, translation] = hostilePair(shape, sides, sides === 'both' ? CHARACTERS : CHARACTERS_ELSE);
      const start = processorTime();
      const steps = compareInSteps(original, translation);
      let longest = 0;
      let before = start;
      for (let step = steps.next(); ; step = steps.next()) {
        const now = processorTime();
        longest = Math.max(longest, now - before);
        before = now;
        if (step.done) break;
      }
      expect(before - start, sides).toBeLessThan(PATIENCE);
      expect(longest, sides).toBeLessThan(LONGEST_STEP);
    }
  });
});
