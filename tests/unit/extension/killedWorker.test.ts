import { isDeepStrictEqual } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { mayFetch } from '../../../core/originals/addressRule.ts';
import { techzine } from '../../../core/sites/techzine/index.ts';
import { loadPairs } from '../../fixtures/index.ts';
import { fixtureArchive } from '../../server/archive.ts';
import { type LocalServer, startServer } from '../../server/server.ts';
import { createNetworkFetch } from '../../wordpress/networkFetch.ts';
import type { FakeBrowser } from './worker/browser.ts';
import { emptyDatabases, seamDatabase } from './worker/database.ts';
import { calling, currentLife, type Ending } from './worker/life.ts';
import { type Visit, type VisitOptions, visit } from './worker/visit.ts';

const browsers = vi.hoisted((): { current: FakeBrowser | null } => ({ current: null }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return browsers.current?.api;
  },
}));

// The engine keeps nothing but what it has worked out of its own word lists, so one serves all workers, and is fast.
vi.mock('../../../core/comparison/compare.ts', (original) => original());
vi.mock('../../../core/detection/guessLanguage.ts', (original) => original());
vi.mock('../../../core/originals/findOriginal.ts', (original) => original());
vi.mock('../../../extension/background/lookUp/pairTable.ts', (original) => original());

/** Its original must be searched, so every kind of call is made. */
const pair = loadPairs().find(({ name }) => name === 'quorline-quarter');
if (!pair) throw new Error('The sample article is not there.');

/** A second between two requests, at a hundred times the speed; what is longer is a limit, and stays as it is. */
const HASTE = 100;
const LONGEST_PAUSE = 1_000;
/** Calls that are made even by a look-up that finds everything at once. */
const LEAST_CALLS = 40;

let server: LocalServer;
const errors: unknown[][] = [];

beforeAll(async () => {
  seamDatabase();
  server = await startServer(fixtureArchive());
  const network = createNetworkFetch({ port: server.port, allows: ({ href }) => mayFetch(href, techzine) });
  vi.stubGlobal('fetch', (...request: Parameters<typeof fetch>) => calling('fetch', () => network(...request)));
  const { setTimeout } = globalThis;
  vi.stubGlobal('setTimeout', (run: () => void, milliseconds = 0) =>
    setTimeout(run, milliseconds > LONGEST_PAUSE ? milliseconds : milliseconds / HASTE),
  );
  vi.spyOn(Date, 'now').mockReturnValue(Date.UTC(2019, 3, 1));
  vi.spyOn(console, 'error').mockImplementation((...said) => {
    if (!currentLife()?.isOver) errors.push(said);
  });
});
beforeEach(() => {
  emptyDatabases();
  errors.length = 0;
});
afterEach(() => expect(errors).toEqual([]));
afterAll(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await server.close();
});

async function wake(browser: FakeBrowser): Promise<void> {
  browsers.current = browser;
  vi.resetModules();
  const { default: background } = await import('../../../entrypoints/background/index.ts');
  background.main();
}

const run = (options: Partial<VisitOptions> = {}): Promise<Visit> => visit(pair, { wake, ...options });

/** What changes something, so that it matters whether the last call was carried out. */
const CHANGING = /fetch|\b(?:set|remove|put|delete|clear|add|update|create|openPopup|sendMessage)/;

function stagesOf({ calls }: Visit): Record<Ending, number[]> {
  const all = calls.map((_, index) => index + 1);
  return { before: all, after: all.filter((at) => CHANGING.test(calls[at - 1] ?? '')) };
}

/** An original that was remembered right before the end is found by that, so the way to it differs. */
const OF_THE_WAY = ['reasons', 'others', 'modifiedAt'];

function endOf({ outcome }: Visit): unknown {
  const told = (key: string, value: unknown): unknown => {
    if (OF_THE_WAY.includes(key)) return undefined;
    // Page and interface write the same moment in two ways.
    if (key === 'publishedAt' && typeof value === 'string') return new Date(value).toISOString();
    const isPacked = typeof value === 'string' && value.startsWith('{');
    return isPacked ? JSON.parse(value) : value;
  };
  return JSON.parse(JSON.stringify(outcome, told));
}

describe('a look-up and comparison', () => {
  test.each<Ending>(['before', 'after'])(
    'comes to the same end, whichever call the worker ends %s',
    { timeout: 600_000 },
    async (ending) => {
      const undisturbed = await run();
      const stages = stagesOf(undisturbed)[ending];
      expect(undisturbed.calls.length).toBeGreaterThan(LEAST_CALLS);
      expect(undisturbed.views).toContain('compared');
      const failed: Record<string, unknown> = {};
      for (const endsAt of stages) {
        emptyDatabases();
        const visited = await run({ endsAt, ending });
        const isSame = isDeepStrictEqual(endOf(visited), endOf(undisturbed));
        const isTrue = [...visited.views].every((view) => ['ask', 'working', 'compared'].includes(view));
        if (!isSame || !isTrue) failed[`${endsAt} ${visited.calls.at(-1)}`] = visited;
      }
      expect(failed).toEqual({});
      process.stdout.write(
        `The worker ended ${ending} each of ${stages.length} of ${undisturbed.calls.length} calls.\n`,
      );
    },
  );
});
