import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Verdict } from '../../../core/detection/verdict.ts';
import { inspect } from '../../../extension/background/inspect.ts';
import type { Inspection, PageReading, TabState } from '../../../extension/store/tabState.ts';
import { loadTab, updateTab } from '../../../extension/store/tabStore.ts';
import { article, compared } from './samples.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('../../../extension/network/permissions.ts', () => ({ mayRead: async () => true }));

const verdict: Verdict = { kind: 'machine-translated', from: 'nl', to: 'en', evidence: [] };
const reading: PageReading = { kind: 'article', article, verdict };
const page = { answer: async (): Promise<unknown> => ({ ok: true, value: reading }) };

async function openTab(): Promise<number> {
  const { id = 0 } = await fakeBrowser.tabs.create({ url: article.address });
  return id;
}

beforeEach(() => {
  fakeBrowser.reset();
  page.answer = async () => ({ ok: true, value: reading });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => page.answer());
});

const phaseOf = (found: Inspection) => (found.kind === 'known' ? found.state.lookUp.phase : found.kind);

describe('an inspection of a tab', () => {
  it('reads a page that nothing is known of, and keeps what it read', async () => {
    const tabId = await openTab();
    expect(phaseOf(await inspect(tabId, true))).toBe('idle');
    expect(await loadTab(tabId)).toMatchObject({ address: article.address, reading: { kind: 'article' } });
  });

  it('tells what is known, and does not read again', async () => {
    const tabId = await openTab();
    await inspect(tabId, true);
    vi.mocked(fakeBrowser.tabs.sendMessage).mockClear();
    expect(phaseOf(await inspect(tabId, true))).toBe('idle');
    expect(fakeBrowser.tabs.sendMessage).not.toHaveBeenCalled();
  });

  it('keeps what has become known while it read', async () => {
    const tabId = await openTab();
    const told: TabState = {
      address: article.address,
      reading,
      link: null,
      lookUp: { phase: 'compared', compared: compared([], []) },
      isPrivate: false,
    };
    page.answer = async () => {
      await updateTab(tabId, () => told);
      return { ok: true, value: reading };
    };
    expect(phaseOf(await inspect(tabId, true))).toBe('compared');
    expect((await loadTab(tabId))?.lookUp.phase).toBe('compared');
  });

  it('asks for a reload where the page has no script of Brontekst, or one that says nonsense', async () => {
    const tabId = await openTab();
    page.answer = async () => {
      throw new Error('Could not establish connection.');
    };
    expect(await inspect(tabId, true)).toEqual({ kind: 'reload-page' });
    page.answer = async () => ({ ok: true, value: { kind: 'article' } });
    expect(await inspect(tabId, true)).toEqual({ kind: 'reload-page' });
  });

  it('knows nothing of a site that is not read', async () => {
    const { id = 0 } = await fakeBrowser.tabs.create({ url: 'https://stranger.example/' });
    expect(await inspect(id, false)).toEqual({ kind: 'unknown-site' });
  });
});
