import { setImmediate as settled } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inTurn } from '../../../extension/background/lookUp/turns.ts';

interface Started {
  name: string;
  end(): void;
}

/** Starts look-ups that end when they are told to. */
function begin() {
  const started: Started[] = [];
  const start = (name: string, signal = new AbortController().signal): Promise<string> =>
    inTurn(signal, () => new Promise((resolve) => started.push({ name, end: () => resolve(name) })));
  const names = async (): Promise<string[]> => {
    await settled();
    return started.map(({ name }) => name);
  };
  return { started, start, names };
}

it('runs three look-ups at once, and the others in the order in which they came', async () => {
  const { started, start, names } = begin();
  const all = ['a', 'b', 'c', 'd', 'e'].map((name) => start(name));
  expect(await names()).toEqual(['a', 'b', 'c']);
  started[1]?.end();
  expect(await names()).toEqual(['a', 'b', 'c', 'd']);
  started[0]?.end();
  expect(await names()).toEqual(['a', 'b', 'c', 'd', 'e']);
  for (const { end } of started) end();
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

it('lets one that is cancelled say so at once, and keeps no turn for it', async () => {
  const { started, start, names } = begin();
  const controller = new AbortController();
  const all = ['a', 'b', 'c'].map((name) => start(name));
  const cancelled = start('cancelled', controller.signal);
  const last = start('last');
  controller.abort();
  expect(await names()).toEqual(['a', 'b', 'c', 'cancelled']);
  started[3]?.end();
  expect(await cancelled).toBe('cancelled');
  expect(await names()).toHaveLength(4);
  started[0]?.end();
  expect(await names()).toEqual(['a', 'b', 'c', 'cancelled', 'last']);
  for (const { end } of started) end();
  await Promise.all([...all, last]);
});

it('gives the turn of one that breaks to the next', async () => {
  const { started, start, names } = begin();
  const broken = [1, 2, 3].map(() => inTurn(new AbortController().signal, () => Promise.reject(new Error('broken'))));
  const next = start('next');
  await Promise.all(broken.map((one) => expect(one).rejects.toThrow('broken')));
  expect(await names()).toEqual(['next']);
  started[0]?.end();
  await next;
});
