import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listSwitchedOff } from '../../../extension/store/memory/switchedOff.ts';
import { isSwitchedOff, setSwitchedOff } from '../../../extension/store/quietPlaces.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const site = { scope: 'site', name: 'techzine', label: 'Techzine', since: 1 } as const;
const isOff = async () => [
  await isSwitchedOff('site', 'techzine', false),
  await isSwitchedOff('site', 'techzine', true),
];

beforeEach(async () => {
  fakeBrowser.reset();
  await setSwitchedOff(site, false, false);
});

it('counts everywhere, until it is switched on again', async () => {
  await setSwitchedOff(site, true, false);
  expect(await isOff()).toEqual([true, true]);
  await setSwitchedOff(site, false, false);
  expect(await isOff()).toEqual([false, false]);
});

it('counts in private windows alone what was said in one, and writes nothing to disk', async () => {
  await setSwitchedOff(site, true, true);
  expect(await isOff()).toEqual([false, true]);
  expect(await listSwitchedOff()).toEqual([]);
  await setSwitchedOff(site, false, true);
  expect(await isOff()).toEqual([false, false]);
});

it('lets a private window take nothing back that was said in another, which the disk would tell', async () => {
  await setSwitchedOff(site, true, false);
  await setSwitchedOff(site, false, true);
  expect(await listSwitchedOff()).toEqual([site]);
});

it('keeps apart what has the same name and another scope', async () => {
  await setSwitchedOff({ ...site, scope: 'article' }, true, true);
  expect(await isOff()).toEqual([false, false]);
  await setSwitchedOff(site, true, true);
  expect(await isSwitchedOff('article', 'techzine', true)).toBe(true);
});
