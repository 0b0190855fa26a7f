import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dismissedRows, dismissRow } from '../../../extension/background/dismissals.ts';
import { listDismissed } from '../../../extension/store/memory/dismissed.ts';
import { forgetArticles } from '../../../extension/store/memory/forgetArticles.ts';
import { forgetDismissedInSession } from '../../../extension/store/session/sessionDismissed.ts';
import { loadTab, updateTab } from '../../../extension/store/tabStore.ts';
import { article, compared, pairing } from './samples.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
// What stands outside the popup has tests of its own.
const shown = vi.hoisted(() => vi.fn());
vi.mock('../../../extension/background/show/showState.ts', () => ({ showState: shown }));

const TAB = 3;
const { address } = article;

async function openTab(isPrivate: boolean, shown = address): Promise<void> {
  await updateTab(TAB, () => ({
    address: shown,
    reading: { kind: 'article', article, verdict: { kind: 'machine-translated', from: 'nl', to: 'en', evidence: [] } },
    link: null,
    lookUp: { phase: 'compared', compared: compared([pairing('differs')], []) },
    isPrivate,
  }));
}

async function rowsInTab(): Promise<string[] | null> {
  const state = await loadTab(TAB);
  return state?.lookUp.phase === 'compared' ? state.lookUp.compared.dismissed : null;
}

beforeEach(async () => {
  fakeBrowser.reset();
  shown.mockClear();
  await forgetArticles();
});

describe('a row that the reader sets aside', () => {
  it('is kept under the one address of the article, also in private windows', async () => {
    for (const isPrivate of [false, true]) {
      await openTab(isPrivate, `${address}?utm_source=newsletter`);
      await dismissRow(TAB, 'a', true);
      expect(await dismissedRows(address, isPrivate)).toEqual(['a']);
      await dismissRow(TAB, 'a', false);
      expect(await dismissedRows(address, isPrivate)).toEqual([]);
    }
  });

  it('is kept for the article and shown at once', async () => {
    await openTab(false);
    await dismissRow(TAB, 'a', true);
    await dismissRow(TAB, 'a', true);
    await dismissRow(TAB, 'b', true);
    expect(await rowsInTab()).toEqual(['a', 'b']);
    expect(await dismissedRows(address, false)).toEqual(['a', 'b']);
    expect(await dismissedRows(`${address}other/`, false)).toEqual([]);
    expect(shown).toHaveBeenCalledTimes(3);
  });

  it('can be taken back', async () => {
    await openTab(false);
    await dismissRow(TAB, 'a', true);
    await dismissRow(TAB, 'a', false);
    expect(await rowsInTab()).toEqual([]);
    expect(await dismissedRows(address, false)).toEqual([]);
  });

  it('in a private window is never written to disk, counts there alone and goes with it', async () => {
    await openTab(true);
    await Promise.all([dismissRow(TAB, 'a', true), dismissRow(TAB, 'b', true)]);
    expect(await listDismissed(address)).toEqual([]);
    expect(await dismissedRows(address, true)).toEqual(['a', 'b']);
    expect(await dismissedRows(address, false)).toEqual([]);
    await forgetDismissedInSession('private');
    expect(await dismissedRows(address, true)).toEqual([]);
  });

  it('taken back in a private window stays what it was outside', async () => {
    await openTab(false);
    await dismissRow(TAB, 'a', true);
    await openTab(true);
    await dismissRow(TAB, 'a', false);
    expect(await rowsInTab()).toEqual([]);
    expect(await dismissedRows(address, false)).toEqual(['a']);
  });

  it('is nothing where the tab shows no comparison any more', async () => {
    await dismissRow(TAB, 'a', true);
    expect(await dismissedRows(address, false)).toEqual([]);
    expect(shown).not.toHaveBeenCalled();
  });
});
