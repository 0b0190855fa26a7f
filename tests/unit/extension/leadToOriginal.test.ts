import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { leadToOriginal, setOpensOriginal } from '../../../extension/background/leadToOriginal.ts';
import { quietHere } from '../../../extension/ownPages/quietHere.ts';
import { forgetLed } from '../../../extension/store/session/ledTabs.ts';
import { loadSettings, saveSettings } from '../../../extension/store/settings/load.ts';
import { standardSettings } from '../../../extension/store/settings/settings.ts';
import type { TabState } from '../../../extension/store/tabState.ts';
import { updateTab } from '../../../extension/store/tabStore.ts';
import { article } from './samples.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('../../../extension/store/quietPlaces.ts', () => ({ isSwitchedOff: async () => false }));

const ORIGINAL = 'https://www.techzine.nl/nieuws/1/x.html';
const state: TabState = {
  address: article.address,
  reading: { kind: 'article', article, verdict: { kind: 'machine-translated', from: 'nl', to: 'en', evidence: [] } },
  link: { address: ORIGINAL, kind: 'original' },
  lookUp: { phase: 'idle' },
  isPrivate: false,
};
const update = vi.fn(async (_: number, { url }: { url: string }) => ({ url }));

beforeEach(async () => {
  fakeBrowser.reset();
  update.mockClear();
  Object.assign(fakeBrowser.tabs, { update });
  await saveSettings({ ...standardSettings, openOriginal: ['techzine'] });
});

describe('a tab with a translation', () => {
  it('is led to the original, and once alone from each article', async () => {
    expect(await leadToOriginal(7, state)).toBe(true);
    expect(update.mock.calls).toEqual([[7, { url: ORIGINAL }]]);
    expect(await leadToOriginal(7, state), 'gone back to').toBe(false);
    expect(await leadToOriginal(8, state), 'another tab').toBe(true);
    const other = { ...article, address: 'https://www.techzine.eu/news/security/2/other/' };
    const next: TabState = {
      ...state,
      reading: { kind: 'article', article: other, verdict: { kind: 'no-evidence', evidence: [] } },
    };
    expect(await leadToOriginal(7, next)).toBe(true);
  });

  it.each<[string, Partial<TabState>]>([
    ['the original is only possible', { link: { address: ORIGINAL, kind: 'possibly' } }],
    ['there is but a page to search on', { link: { address: ORIGINAL, kind: 'search' } }],
    ['nothing is known', { link: null }],
    ['the reader wants quiet', { quiet: 'article' }],
    ['there is no article', { reading: { kind: 'unreadable', failure: 'empty' } }],
    [
      'the site is none of those',
      {
        reading: {
          kind: 'article',
          article: { ...article, site: 'heise' },
          verdict: { kind: 'no-evidence', evidence: [] },
        },
      },
    ],
  ])('stays where %s', async (_, change) => {
    expect(await leadToOriginal(7, { ...state, ...change })).toBe(false);
    expect(update).not.toHaveBeenCalled();
  });

  it('stays where the reader did not ask for it', async () => {
    await saveSettings(standardSettings);
    expect(await leadToOriginal(7, state)).toBe(false);
  });

  it('that was closed meanwhile is no fault', async () => {
    update.mockRejectedValueOnce(new Error('No tab with id: 7.'));
    expect(await leadToOriginal(7, state)).toBe(false);
  });

  it('leaves nothing in memory of a private window', async () => {
    await leadToOriginal(7, { ...state, isPrivate: true });
    await leadToOriginal(8, state);
    await forgetLed('private');
    const { led } = await fakeBrowser.storage.session.get('led');
    expect(led).toEqual([{ tabId: 8, article: article.address, isPrivate: false }]);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain(article.address);
  });
});

const TAB = 7;

describe('the popup’s switch', () => {
  it('changes the site of the page and no other, and shows how it is', async () => {
    await updateTab(TAB, () => state);
    await saveSettings({ ...standardSettings, theme: 'dark', openOriginal: ['heise'] });
    expect((await quietHere(state))?.opensOriginal).toBe(false);
    await setOpensOriginal(TAB, true);
    await setOpensOriginal(TAB, true);
    expect((await loadSettings()).settings).toMatchObject({ theme: 'dark', openOriginal: ['heise', 'techzine'] });
    expect((await quietHere(state))?.opensOriginal).toBe(true);
    await setOpensOriginal(TAB, false);
    expect((await loadSettings()).settings.openOriginal).toEqual(['heise']);
  });

  it('is not there in a private window, and stores nothing', async () => {
    const inPrivate = { ...state, isPrivate: true };
    await updateTab(TAB, () => inPrivate);
    expect((await quietHere(inPrivate))?.opensOriginal).toBeNull();
    await setOpensOriginal(TAB, false);
    expect((await loadSettings()).settings.openOriginal).toEqual(['techzine']);
  });

  it('changes nothing for a tab that shows no article', async () => {
    await setOpensOriginal(TAB + 1, true);
    expect((await loadSettings()).settings.openOriginal).toEqual(['techzine']);
  });
});
