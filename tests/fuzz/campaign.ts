import { setTimeout as wait } from 'node:timers/promises';
import { randomFrom } from './random.ts';
import type { Target, Trial } from './target.ts';

/** One input that was answered wrongly, or not in time. */
export interface Fault {
  target: string;
  /** With the seed and this number the same input is made again. */
  at: number;
  input: unknown;
  error: string;
}

export interface Campaign {
  tried: number;
  /** Inputs by target. */
  by: Map<string, number>;
  faults: Fault[];
  /** The longest that one input took, in milliseconds of processor time. */
  slowest: { target: string; at: number; milliseconds: number };
}

/** An input of a few thousand characters that takes longer than this hangs the reader's browser with longer ones. */
const MOST_MILLISECONDS = 2_000;
const MOST_FAULTS = 20;
/** After as many inputs, what waits in the process has its turn. */
const BREATH = 500;

/** The input of a number: always the same one for the same seed. */
export function trialAt(targets: readonly Target[], seed: number, at: number): { target: string; trial: Trial } {
  const random = randomFrom(Math.imul(seed, 0x9e3779b1) ^ at);
  const shares = targets.flatMap((each) => Array<Target>(each.share).fill(each));
  const chosen = shares[random.below(shares.length)];
  if (!chosen) throw new Error('There is nothing to try');
  return { target: chosen.name, trial: chosen.trial(random) };
}

/** The processor's time, which other programs on the machine do not lengthen. */
function milliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/**
 * Tries inputs in the order of their numbers until `goOn` says no, and gathers what was answered wrongly.
 * @param begin told the number of each input before it is tried, so that a watcher knows which one hangs
 */
export async function run(
  targets: readonly Target[],
  seed: number,
  goOn: (tried: number) => boolean,
  begin: (at: number) => void = () => {},
): Promise<Campaign> {
  const campaign: Campaign = { tried: 0, by: new Map(), faults: [], slowest: { target: '', at: 0, milliseconds: 0 } };
  for (let at = 0; goOn(at) && campaign.faults.length < MOST_FAULTS; at++) {
    begin(at);
    const { target, trial } = trialAt(targets, seed, at);
    const before = milliseconds();
    const error = errorOf(trial);
    const taken = milliseconds() - before;
    if (error !== null) campaign.faults.push({ target, at, input: trial.input, error });
    else if (taken > MOST_MILLISECONDS)
      campaign.faults.push({ target, at, input: trial.input, error: `took ${Math.round(taken)} ms` });
    if (taken > campaign.slowest.milliseconds) campaign.slowest = { target, at, milliseconds: taken };
    campaign.by.set(target, (campaign.by.get(target) ?? 0) + 1);
    campaign.tried++;
    if (at % BREATH === 0) await wait(0);
  }
  return campaign;
}

function errorOf(trial: Trial): string | null {
  try {
    trial.run();
    return null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
