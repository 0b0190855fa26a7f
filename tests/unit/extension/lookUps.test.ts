import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Article } from '../../../core/article/article.ts';
import type { LookUpRequest } from '../../../extension/background/lookUp/findAndCompare.ts';
import {
  cancelLookUp,
  forgetPrivate,
  leavePage,
  resumeAll,
  resumeLookUp,
  startLookUp,
} from '../../../extension/background/lookUp/tabLookUps.ts';
import { isSwitchedOff, setSwitchedOff } from '../../../extension/store/quietPlaces.ts';
import { recallInSession, rememberInSession } from '../../../extension/store/session/session.ts';
import type { LookUp, Step, TabState } from '../../../extension/store/tabState.ts';
import { loadTab, updateTab } from '../../../extension/store/tabStore.ts';
import { article, compared } from './samples.ts';

/** A look-up as it was asked for; the test decides when it goes on and how it ends. */
interface Asked {
  article: Article;
  request: LookUpRequest;
  end(end: LookUp | Error): void;
}

const asked = vi.hoisted((): Asked[] => []);
vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('../../../extension/background/show/showState.ts', () => ({ showState: async () => undefined }));
vi.mock('../../../extension/background/lookUp/findAndCompare.ts', () => ({
  lookUp: (article: Article, request: LookUpRequest) =>
    new Promise<LookUp>((resolve, reject) => {
      asked.push({ article, request, end: (end) => (end instanceof Error ? reject(end) : resolve(end)) });
      request.step('find');
    }),
}));

const found: LookUp = { phase: 'compared', compared: compared([], []) };
const missed: LookUp = { phase: 'failed', failure: { kind: 'original-not-found' }, candidates: [], searchPage: null };

async function openTab(tabId: number, part: Partial<TabState> = {}, read = article): Promise<void> {
  const reading = { kind: 'article' as const, article: read, verdict: { kind: 'no-evidence' as const, evidence: [] } };
  const blank = { address: read.address, reading, link: null, lookUp: { phase: 'idle' as const }, isPrivate: false };
  await updateTab(tabId, () => ({ ...blank, ...part }));
}

/** How a tab's look-up stands. */
const phaseOf = async (tabId: number): Promise<string | undefined> => {
  const lookUp = (await loadTab(tabId))?.lookUp;
  if (lookUp?.phase === 'working') return lookUp.step;
  return lookUp?.phase === 'failed' ? lookUp.failure.kind : lookUp?.phase;
};
const untilPhase = (tabId: number, phase: string): Promise<void> =>
  vi.waitFor(async () => expect(await phaseOf(tabId)).toBe(phase));
/** Lets everything happen that is under way. */
const settled = (): Promise<void> => sleep(20);
const step = (index: number, next: Step): void => asked[index]?.request.step(next);
const isOver = (index: number): boolean | undefined => asked[index]?.request.signal.aborted;

beforeEach(() => {
  vi.restoreAllMocks();
  for (const { end } of asked.splice(0)) end(missed);
  fakeBrowser.reset();
});

describe('two tabs on one article', () => {
  const startBoth = async () => {
    await openTab(1);
    await openTab(2);
    await Promise.all([startLookUp(1), startLookUp(2)]);
    expect([await phaseOf(1), await phaseOf(2)]).toEqual(['find', 'find']);
  };

  it('share one look-up, its steps and its end', async () => {
    await startBoth();
    step(0, 'fetch');
    await untilPhase(1, 'fetch');
    await untilPhase(2, 'fetch');
    asked[0]?.end(found);
    await untilPhase(1, 'compared');
    await untilPhase(2, 'compared');
    expect(await loadTab(2)).toEqual(await loadTab(1));
    expect(asked).toHaveLength(1);
  });

  it('show the same from the start, however late the second comes', async () => {
    await openTab(1);
    await startLookUp(1);
    step(0, 'read');
    await openTab(2);
    await startLookUp(2);
    expect(await phaseOf(2)).toBe('read');
    asked[0]?.end(found);
    await untilPhase(1, 'compared');
    await untilPhase(2, 'compared');
    expect(asked).toHaveLength(1);
  });

  it('each go on when the other is closed, and the last one ends it', async () => {
    await startBoth();
    await leavePage(1, undefined);
    expect(isOver(0)).toBe(false);
    step(0, 'compare');
    await untilPhase(2, 'compare');
    expect(await loadTab(1)).toBeNull();
    await leavePage(2, undefined);
    expect(isOver(0)).toBe(true);
    asked[0]?.end(missed);
    await settled();
    expect(await loadTab(2)).toBeNull();
  });

  it('are cancelled one by one', async () => {
    await startBoth();
    await cancelLookUp(1);
    expect(await phaseOf(1)).toBe('cancelled');
    expect(isOver(0)).toBe(false);
    asked[0]?.end(found);
    await untilPhase(2, 'compared');
    expect(await phaseOf(1)).toBe('cancelled');
  });

  it('look for themselves where one is private, another was chosen, or the text is another', async () => {
    const other = { ...article, paragraphs: ['Quorline shrank by 9 percent.'] };
    await openTab(1);
    await openTab(2, { isPrivate: true });
    await openTab(3, {}, other);
    await openTab(4);
    for (const tabId of [1, 2, 3]) await startLookUp(tabId);
    expect(asked).toHaveLength(3);
    asked[0]?.end(missed);
    await untilPhase(1, 'original-not-found');
    await startLookUp(4, 'https://www.techzine.nl/nieuws/1/a.html');
    expect(asked).toHaveLength(4);
  });

  it('end both where something breaks', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    await startBoth();
    asked[0]?.end(new Error('broken'));
    await untilPhase(1, 'internal');
    await untilPhase(2, 'internal');
    expect(error).toHaveBeenCalledOnce();
  });

  it('do not fail both where the comparison is too large for the store of one', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    await startBoth();
    const set = fakeBrowser.storage.session.set.bind(fakeBrowser.storage.session);
    vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation(async (items) => {
      if (JSON.stringify(items).includes('compared') && 'tab:1' in items) throw new Error('QUOTA_BYTES quota exceeded');
      return set(items);
    });
    asked[0]?.end(found);
    await untilPhase(1, 'internal');
    // Its comparison may have made room, in vain.
    expect(['compared', 'idle']).toContain(await phaseOf(2));
  });
});

describe('a look-up', () => {
  it('that is asked for twice in a tab is one', async () => {
    await openTab(1);
    await Promise.all([startLookUp(1), startLookUp(1)]);
    asked[0]?.end(found);
    await untilPhase(1, 'compared');
    expect(asked).toHaveLength(1);
    expect(isOver(0)).toBe(false);
  });

  it('gives way to that of an address that the reader picks', async () => {
    await openTab(1);
    await startLookUp(1);
    await startLookUp(1, 'https://www.techzine.nl/nieuws/1/a.html');
    expect([isOver(0), isOver(1)]).toEqual([true, false]);
    asked[1]?.end(found);
    asked[0]?.end(missed);
    await untilPhase(1, 'compared');
    await settled();
    expect(await phaseOf(1)).toBe('compared');
  });

  it('ends without a word when its tab goes to another page, and shows nothing there', async () => {
    await openTab(1);
    await startLookUp(1);
    await leavePage(1, 'https://www.techzine.eu/news/security/2/other/');
    await openTab(1, { address: 'https://www.techzine.eu/news/security/2/other/' });
    asked[0]?.end(found);
    await settled();
    expect(isOver(0)).toBe(true);
    expect(await phaseOf(1)).toBe('idle');
  });

  it('stays when its page is only loaded again', async () => {
    await openTab(1);
    await startLookUp(1);
    await leavePage(1, `${article.address}#here`);
    expect(isOver(0)).toBe(false);
  });

  it('is a retry after a failure alone', async () => {
    await openTab(1);
    await startLookUp(1);
    asked[0]?.end(missed);
    await untilPhase(1, 'original-not-found');
    await startLookUp(1);
    expect(asked.map(({ request }) => request.isRetry)).toEqual([false, true]);
    asked[1]?.end(found);
    await untilPhase(1, 'compared');
  });

  it('that its worker left behind goes on, once for all its tabs, as it was asked for', async () => {
    const kept = { chosen: 'https://www.techzine.nl/nieuws/1/a.html', isRetry: true };
    for (const url of [article.address, article.address]) await fakeBrowser.tabs.create({ url });
    const ids = (await fakeBrowser.tabs.query({})).flatMap(({ id }) => id ?? []);
    for (const id of ids) await openTab(id, { lookUp: { phase: 'working', step: 'read', ...kept } });
    await resumeAll();
    for (const id of ids) await untilPhase(id, 'find');
    expect(asked).toHaveLength(1);
    expect(asked[0]?.request).toMatchObject(kept);
    asked[0]?.end(found);
    for (const id of ids) await untilPhase(id, 'compared');
  });

  it('that has ended is not begun again by a popup that still saw it at work', async () => {
    await openTab(1);
    await startLookUp(1);
    const seen = await loadTab(1);
    asked[0]?.end(found);
    await untilPhase(1, 'compared');
    if (seen) resumeLookUp(1, seen);
    await settled();
    expect(await phaseOf(1)).toBe('compared');
    expect(asked).toHaveLength(1);
  });
});

it('forgets what private windows found and said when the last private tab is closed', async () => {
  const entry = { article: article.address, isPrivate: true, original: null, searched: [] };
  await rememberInSession(entry);
  const site = { scope: 'site', name: 'techzine', label: 'Techzine', since: 1 } as const;
  await setSwitchedOff(site, true, true);
  const query = vi.spyOn(fakeBrowser.tabs, 'query');
  const open = (...tabs: { id: number; incognito: boolean }[]) =>
    query.mockImplementationOnce(() => Promise.resolve(tabs));
  open({ id: 4, incognito: true }, { id: 5, incognito: true });
  await forgetPrivate(4);
  expect(await recallInSession(article.address, true)).toEqual(entry);
  expect(await isSwitchedOff('site', 'techzine', true)).toBe(true);
  open({ id: 5, incognito: true }, { id: 6, incognito: false });
  await forgetPrivate(5);
  expect(await recallInSession(article.address, true)).toBeNull();
  expect(await isSwitchedOff('site', 'techzine', true)).toBe(false);
});
