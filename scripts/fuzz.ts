// Throws hostile input at all that reads any, for a while: `npm run fuzz -- --minutes 60`. With `--seed N --at N` one
// input is shown and tried again. Prints how far it is, and each fault with the two numbers that bring it back.
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import * as v from 'valibot';
import { runnerImport } from 'vite';
import { readArguments, wholeNumber } from '../cli/arguments.ts';
import type { Campaign } from '../tests/fuzz/campaign.ts';
import { root, runTool } from './tools.ts';

/** What the worker is told. The last number it began stands in `begun`, where a worker that hangs can be read too. */
interface Order {
  seed: number;
  milliseconds: number;
  begun: Int32Array;
}

/** An input that has not been answered by then never will. */
const HANGS_MILLISECONDS = 60_000;
const PROGRESS_MILLISECONDS = 10_000;
/** A week. */
const MOST_MINUTES = 10_080;
const MOST_SEED = 2 ** 32 - 1;
/** As far as the numbers go that a worker counts in. */
const MOST_INPUTS = 2 ** 31 - 1;

/** The fuzzer and its targets; some of them are components, which Node can't load as they stand. */
async function load() {
  const { module: campaign } = await runnerImport<typeof import('../tests/fuzz/campaign.ts')>(
    join(root, 'tests/fuzz/campaign.ts'),
  );
  const { module: list } = await runnerImport<typeof import('../tests/fuzz/targets/index.ts')>(
    join(root, 'tests/fuzz/targets/index.ts'),
  );
  return { ...campaign, ...list };
}

async function work({ seed, milliseconds, begun }: Order): Promise<void> {
  const { run, targets } = await load();
  const until = performance.now() + milliseconds;
  const campaign = await run(
    targets,
    seed,
    () => performance.now() < until,
    (at) => Atomics.store(begun, 0, at + 1),
  );
  parentPort?.postMessage(campaign);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Resolves to what the worker found, or to the number of the input that it hangs on. */
function watch(seed: number, minutes: number): Promise<Campaign | number> {
  const began = performance.now();
  const begun = new Int32Array(new SharedArrayBuffer(4));
  const order: Order = { seed, milliseconds: minutes * 60_000, begun };
  const worker = new Worker(new URL(import.meta.url), { workerData: order });
  let last = { at: 0, since: began };
  return new Promise((resolve, reject) => {
    const timer = setInterval(() => {
      const at = Atomics.load(begun, 0);
      const seconds = Math.round((performance.now() - began) / 1000);
      say(`${at} inputs in ${seconds} s, ${Math.round(at / Math.max(1, seconds))} a second`);
      if (at !== last.at) last = { at, since: performance.now() };
      if (at > 0 && performance.now() - last.since > HANGS_MILLISECONDS) end(() => resolve(at - 1));
    }, PROGRESS_MILLISECONDS);
    const end = (settle: () => void) => {
      clearInterval(timer);
      void worker.terminate();
      settle();
    };
    worker.once('message', (campaign: Campaign) => end(() => resolve(campaign)));
    worker.once('error', (error) => end(() => reject(error)));
  });
}

async function main(): Promise<number> {
  const {
    minutes,
    seed = Date.now() % 1_000_000,
    at,
  } = readArguments({
    command: 'npm run fuzz --',
    what: 'Throws hostile input at all that reads any. Prints each fault with the two numbers that bring it back.',
    options: {
      minutes: { value: 'N', what: 'for how long, 1 by itself' },
      seed: { value: 'N', what: 'for the same inputs once more' },
      at: { value: 'N', what: 'shows and tries the one input of this number, of the same seed' },
    },
    schema: v.pipe(
      v.object({
        minutes: v.optional(wholeNumber(1, MOST_MINUTES), '1'),
        seed: v.optional(wholeNumber(0, MOST_SEED)),
        at: v.optional(wholeNumber(0, MOST_INPUTS)),
      }),
      v.check(({ seed, at }) => at === undefined || seed !== undefined, '--at needs the --seed of the input.'),
    ),
  });
  // The components among the targets are read by the configuration that WXT generates.
  if (!(await runTool('wxt', ['prepare'], 'on-failure')).ok) return 1;
  if (at !== undefined) return tryOne(seed, at);
  say(`Seed ${seed}, ${minutes} minutes.`);
  const found = await watch(seed, minutes);
  if (typeof found === 'number') {
    say(`An input hangs: npm run fuzz -- --seed ${seed} --at ${found}`);
    return 1;
  }
  for (const { target, at, error } of found.faults)
    say(`\n${target}: ${error}\n  npm run fuzz -- --seed ${seed} --at ${at}`);
  const { slowest } = found;
  say(`\n${found.tried} hostile inputs tried, ${found.faults.length} answered wrongly.`);
  say(`Of each: ${[...found.by].map(([name, count]) => `${name} ${count}`).join(', ')}.`);
  say(`The slowest took ${Math.round(slowest.milliseconds)} ms (${slowest.target}, number ${slowest.at}).`);
  return found.faults.length > 0 ? 1 : 0;
}

/** Shows one input and what comes of it. */
async function tryOne(seed: number, at: number): Promise<number> {
  const { trialAt, targets } = await load();
  const { target, trial } = trialAt(targets, seed, at);
  say(`${target}: ${JSON.stringify(trial.input, null, 2)}`);
  trial.run();
  say('It is answered rightly.');
  return 0;
}

if (isMainThread) process.exitCode = await main();
else await work(workerData);
