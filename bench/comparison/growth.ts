import { MOST_CHARACTERS } from '../../core/article/limits.ts';
import { compareInSteps } from '../../core/comparison/compare.ts';
import { least, most, report } from '../figures/clock.ts';
import { allSides, type HostileShape, hostilePair, hostileShapes, type Sides } from './hostile.ts';

/** The longest article, by these. */
const PARTS = [8, 4, 2, 1];
/** How much longer a character may take in the longest text than in the shortest. */
const MOST_GROWTH = 1.75;
/** Milliseconds for which a step of the longest may hold others up. */
const LONGEST_STEP = 200;
/** What takes less is over before its time can be told. */
const TOO_SHORT = 20;
const ROUNDS = 3;

interface Time {
  /** Milliseconds of processor time, all of it and the longest step. */
  all: number;
  step: number;
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** The least of several rounds: what else runs on the machine makes them longer, never shorter. */
function timeOf(shape: HostileShape, sides: Sides, characters: number): Time {
  const [original, translation] = hostilePair(shape, sides, characters);
  const rounds = Array.from({ length: ROUNDS }, (): Time => {
    const steps = compareInSteps(original, translation);
    const start = processorTime();
    let longest = 0;
    let before = start;
    for (let isDone = false; !isDone; ) {
      isDone = steps.next().done ?? false;
      const now = processorTime();
      longest = Math.max(longest, now - before);
      before = now;
    }
    return { all: before - start, step: longest };
  });
  return { all: least(rounds.map(({ all }) => all)), step: least(rounds.map(({ step }) => step)) };
}

/** Time and longest step on texts made to be hard, up to the longest that an article may be. */
export function measureHostileGrowth(): void {
  for (const shape of hostileShapes) {
    for (const sides of allSides) {
      const times = PARTS.map((part) => timeOf(shape, sides, MOST_CHARACTERS / part));
      // Time by length, at each length against the first.
      const rates = times.map(({ all }, at) => Math.max(TOO_SHORT, all) * (PARTS[at] ?? 1));
      const growth = (rates.at(-1) ?? 0) / (rates[0] ?? 1);
      const step = most(times.map((time) => time.step));
      report(
        `${shape.name}, ${sides}`,
        `${times.map(({ all }) => all.toFixed(0)).join(', ')} ms, ${growth.toFixed(2)} times (bar ${MOST_GROWTH}), longest step ${step.toFixed(0)} ms (bar ${LONGEST_STEP})`,
        growth <= MOST_GROWTH && step <= LONGEST_STEP,
      );
    }
  }
}
