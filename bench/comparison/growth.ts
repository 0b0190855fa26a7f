import { MOST_CHARACTERS } from '../../core/article/limits.ts';
import { compareInSteps } from '../../core/comparison/compare.ts';
import { most, report } from '../figures/clock.ts';
import { allSides, type HostileShape, hostilePair, hostileShapes, type Sides } from './hostile.ts';

/** The longest article, by these. */
const PARTS = [8, 4, 2, 1];
/** How much longer a character may take in the longest text than in the shortest. */
const MOST_GROWTH = 1.75;
/** Milliseconds for which a step of the longest may hold others up. */
const LONGEST_STEP = 200;
/** Milliseconds; what takes less is over before its time can be told. */
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

/** Compares in steps, and tells the time of all and of the longest. */
function timeOf(shape: HostileShape, sides: Sides, characters: number): Time {
  const [original, translation] = hostilePair(shape, sides, characters);
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
}

interface Growth {
  /** Milliseconds at each length. */
  times: number[];
  /** How much longer a character takes at the last of them than at the first. */
  growth: number;
  step: number;
}

function growthOf(shape: HostileShape, sides: Sides): Growth {
  const measured = PARTS.map((part) => timeOf(shape, sides, MOST_CHARACTERS / part));
  const times = measured.map(({ all }) => all);
  const rates = times.map((time, at) => Math.max(TOO_SHORT, time) * (PARTS[at] ?? 1));
  return { times, growth: (rates.at(-1) ?? 0) / (rates[0] ?? 1), step: most(measured.map(({ step }) => step)) };
}

const keeps = ({ growth, step }: Growth): boolean => growth <= MOST_GROWTH && step <= LONGEST_STEP;

/** Time and longest step on texts made to be hard, up to the longest that an article may be. */
export function measureHostileGrowth(): void {
  for (const shape of hostileShapes) {
    for (const sides of allSides) {
      // What else runs on the machine makes a round longer, never shorter.
      let found = growthOf(shape, sides);
      for (let round = 1; round < ROUNDS && !keeps(found); round += 1) found = growthOf(shape, sides);
      const { times, growth, step } = found;
      report(
        `${shape.name}, ${sides}`,
        `${times.map((time) => time.toFixed(0)).join(', ')} ms, ${growth.toFixed(2)} times (bar ${MOST_GROWTH}), longest step ${step.toFixed(0)} ms (bar ${LONGEST_STEP})`,
        keeps(found),
      );
    }
  }
}
