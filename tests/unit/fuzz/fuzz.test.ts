import { expect, test } from 'vitest';
import { run, trialAt } from '../../fuzz/campaign.ts';
import { holds, target } from '../../fuzz/target.ts';
import { targets } from '../../fuzz/targets/index.ts';

/** Inputs tried on every change; `npm run fuzz` tries others, as long as one likes. */
const INPUTS = 21_000;
const SEED = 7;

test(`nothing breaks by ${INPUTS} hostile inputs`, { timeout: 300_000 }, async () => {
  const { tried, by, faults, slowest } = await run(targets, SEED, (at) => at < INPUTS);
  const parts = [...by].map(([name, count]) => `${name} ${count}`).join(', ');
  process.stdout.write(
    `${tried} hostile inputs tried: ${parts}; slowest ${slowest.target} ${slowest.milliseconds} ms\n`,
  );
  expect(faults.map(({ target, at, error }) => `${target} ${at}: ${error.slice(0, 300)}`)).toEqual([]);
  expect(tried).toBe(INPUTS);
  expect(by.size).toBe(targets.length);
});

test('the fuzzer sees an answer that is wrong, and makes the input again', async () => {
  const even = target(
    'even',
    1,
    (random) => random.below(100),
    (number) => holds(number % 2 === 0, 'odd'),
  );
  const { faults, tried } = await run([even], SEED, (at) => at < 50);
  expect(faults.length).toBeGreaterThan(5);
  expect(tried).toBeLessThanOrEqual(50);
  const [first] = faults;
  expect(first?.error).toContain('odd');
  expect(trialAt([even], SEED, first?.at ?? 0).trial.input).toBe(first?.input);
});
