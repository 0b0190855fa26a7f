import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LookUp } from '../../../extension/store/tabState.ts';
import { loadTab, updateTab } from '../../../extension/store/tabStore.ts';
import { readPairs } from '../originals/fixturePairs.ts';
import { postsOf, row } from '../originals/hostileAnswers.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('../../../extension/network/permissions.ts', () => ({ mayRead: async () => true }));
vi.mock('../../../extension/network/pause.ts', () => ({ pause: async () => undefined }));
vi.mock('../../../extension/background/show/showState.ts', () => ({ showState: async () => undefined }));

const { cancelLookUp, startLookUp } = await import('../../../extension/background/lookUp/tabLookUps.ts');

const pair = readPairs().find(({ name }) => name === 'quorline-quarter');
if (!pair) throw new Error('The sample article is not there.');
const { translation } = pair;
const TAB = 1;
/** Takes many slices to read and to hold against the article. */
const POSTS = postsOf(
  30,
  (at) => `<p>${row(900, (n) => `Quorline${at} verkocht ${n} aan Karin Postma uit Dublin. `)}</p>`,
);

let asked = 0;
/** Aborts the limit of a look-up at once, as if its time had run out. */
let runOut: () => void;

beforeEach(async () => {
  fakeBrowser.reset();
  asked = 0;
  vi.stubGlobal('fetch', async (address: string) => {
    asked++;
    const response = new Response(POSTS, { headers: { 'content-type': 'application/json' } });
    Object.defineProperty(response, 'url', { value: address });
    return response;
  });
  const reading = {
    kind: 'article' as const,
    article: translation,
    verdict: { kind: 'no-evidence' as const, evidence: [] },
  };
  const { address } = translation;
  await updateTab(TAB, () => ({ address, reading, link: null, lookUp: { phase: 'idle' }, isPrivate: false }));
  const limit = new AbortController();
  runOut = () => limit.abort();
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((time) => (time === 25_000 ? limit.signal : timeout(time)));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The look-up in the middle of its work: others have been let go first so many times since the answer came. */
async function inTheMiddle(turns: number): Promise<void> {
  await startLookUp(TAB);
  await vi.waitFor(() => expect(asked).toBe(1));
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setTimeout(resolve));
}

const lookUpNow = async (): Promise<LookUp | undefined> => (await loadTab(TAB))?.lookUp;
const untilFailed = (kind: string) =>
  vi.waitFor(async () => expect(await lookUpNow()).toMatchObject({ phase: 'failed', failure: { kind } }));

describe('a look-up whose search brings very much', () => {
  it('is stopped by the reader in the midst of it, and asks for nothing more', async () => {
    await inTheMiddle(5);
    expect(await lookUpNow()).toMatchObject({ phase: 'working' });
    await cancelLookUp(TAB);
    await untilFailed('cancelled');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(asked).toBe(1);
  });

  it('ends in the midst of it when its time has run out, and says so', async () => {
    await inTheMiddle(5);
    runOut();
    await untilFailed('timed-out');
    expect(asked).toBe(1);
  });

  it('lets others go first again and again', async () => {
    await inTheMiddle(0);
    let turns = 0;
    while ((await lookUpNow())?.phase === 'working' && asked === 1) {
      turns++;
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(turns).toBeGreaterThan(10);
    await cancelLookUp(TAB);
  });
});
