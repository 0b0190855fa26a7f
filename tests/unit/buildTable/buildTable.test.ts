import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type SitePairs, unpackTable } from '../../../core/originals/packedPairs.ts';
import { createFolderStore } from '../../../scripts/buildTable/store.ts';
import { WalkStopped } from '../../../scripts/buildTable/walk.ts';
import { html } from '../../server/answer.ts';
import { createClock } from '../../wordpress/clock.ts';
import { type Archives, generateArchives } from '../../wordpress/generate.ts';
import { createPublisher, type Publisher, withRestClosed } from '../../wordpress/publisher.ts';
import { asking, BASE, build } from './archive.ts';

/** The pairs of two archives as a table holds them. */
function tableOf({ pairs }: Archives): Map<string, string> {
  const entries = [...pairs].map(([translation, original]): [string, string] => [
    translation.match(/\/(\d+)\//)?.[1] ?? '',
    original.slice(BASE.length),
  ]);
  return new Map(entries);
}

const wrongIn = (found: SitePairs, right: Map<string, string>): string[] =>
  [...found.originals].filter(([id, rest]) => right.get(id) !== rest).map(([id]) => id);

// How long a loaded machine may take, no measure of speed.
vi.setConfig({ testTimeout: 120_000 });

const small = generateArchives({ seed: 5, articles: 100, from: '2018-04-08', to: '2018-05-10' });
const MONTHS = { from: '2018-04', to: '2018-05' };
const folders: string[] = [];

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'brontekst-table-'));
  folders.push(made);
  return made;
}

afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true });
});

// Of all 20 months: `npm run score:originals`.
describe('the table of three months', () => {
  const archives = generateArchives({ seed: 1, articles: 450, from: '2018-01-01', to: '2018-03-31' });
  const right = tableOf(archives);

  it('holds 99 % of the pairs and no wrong one, in 40 bytes each, politely', async () => {
    const clock = createClock();
    const { ask, asked } = asking(createPublisher(archives), clock);
    const { pairs, packed } = await build(ask, { from: '2018-01', to: '2018-03' }, clock);
    expect(pairs.originals.size / right.size).toBeGreaterThanOrEqual(0.99);
    expect(wrongIn(pairs, right)).toEqual([]);
    expect(packed.length / pairs.originals.size).toBeLessThanOrEqual(40);
    expect(unpackTable(gunzipSync(Buffer.from(packed, 'base64')).toString())).toEqual({
      base: BASE,
      originals: new Map([...pairs.originals].sort()),
    });
    for (const [index, { at }] of asked.entries())
      if (index > 0) expect(at - (asked[index - 1]?.at ?? 0)).toBeGreaterThanOrEqual(1000);
    expect(new Set(asked.map(({ address }) => address)).size).toBe(asked.length);
  });
});

describe('the walk', () => {
  const right = tableOf(small);

  it('goes by the feeds where the interface is closed, whether they hold all or beginnings', async () => {
    const open = await build(asking(createPublisher(small), createClock()).ask, MONTHS);
    for (const wholeFeeds of [true, false]) {
      const { ask } = asking(withRestClosed(createPublisher(small, { wholeFeeds })), createClock());
      const { pairs } = await build(ask, MONTHS);
      expect(pairs).toEqual(open.pairs);
    }
    expect(open.pairs.originals.size / right.size).toBeGreaterThan(0.95);
  });

  it('asks for crowded days in parts', async () => {
    const crowded = generateArchives({ seed: 6, articles: 130, from: '2018-04-02', to: '2018-04-05' });
    const { ask, asked } = asking(createPublisher(crowded), createClock());
    const { pairs } = await build(ask, { from: '2018-04', to: '2018-04' });
    expect(asked.length).toBeLessThan(40);
    expect(pairs.originals.size).toBeGreaterThan(0.9 * crowded.pairs.size);
    expect(wrongIn(pairs, tableOf(crowded))).toEqual([]);
  });

  it('keeps what is known, and gives a known original to no other translation', async () => {
    const [[id = '', rest = ''] = []] = right;
    const known = {
      base: BASE,
      originals: new Map([
        [id, '999/anders/'],
        ['1', rest],
      ]),
    };
    const { pairs } = await build(asking(createPublisher(small), createClock()).ask, { ...MONTHS, known });
    expect(pairs.originals.get(id)).toBe('999/anders/');
    expect(pairs.originals.get('1')).toBe(rest);
    expect([...pairs.originals.values()].filter((one) => one === rest)).toHaveLength(1);
  });

  it('waits as long as the site asks, then goes on', async () => {
    const clock = createClock();
    const sound = createPublisher(small);
    let refusals = 3;
    const busy: Publisher = (address) =>
      refusals-- > 0 ? html('Later', 429, { 'retry-after': '90' }) : sound(address);
    const { ask, asked } = asking(busy, clock);
    const { pairs } = await build(ask, MONTHS, clock);
    expect(pairs.originals.size).toBeGreaterThan(0);
    expect((asked[1]?.at ?? 0) - (asked[0]?.at ?? 0)).toBeGreaterThanOrEqual(90_000);
  });

  it('stops at a challenge, and asks no second time', async () => {
    const { ask, asked } = asking(() => html('Just a moment', 403, { 'cf-mitigated': 'challenge' }), createClock());
    await expect(build(ask, MONTHS)).rejects.toThrow(WalkStopped);
    expect(asked).toHaveLength(1);
  });

  it('follows no redirect to elsewhere', async () => {
    const { ask, asked } = asking(() => html('', 302, { location: 'https://elsewhere.example/' }), createClock());
    await expect(build(ask, MONTHS)).rejects.toThrow(WalkStopped);
    expect(asked.every(({ address }) => new URL(address).host.startsWith('www.techzine.'))).toBe(true);
  });
});

describe('what a walk keeps', () => {
  it('is whole files only, and all that it needs', async () => {
    const path = folder();
    const { ask } = asking(createPublisher(small), createClock());
    await build(ask, { ...MONTHS, store: createFolderStore(path) });
    expect(readdirSync(path).every((name) => name.endsWith('.json'))).toBe(true);
    const silent = asking(() => null, createClock());
    const again = await build(silent.ask, { ...MONTHS, store: createFolderStore(path) });
    expect(again.pairs.originals.size).toBeGreaterThan(0);
    expect(silent.asked).toEqual([]);
    expect(existsSync(join(path, 'none.json'))).toBe(false);
    expect(createFolderStore(path).read('none')).toBeNull();
  });
});
