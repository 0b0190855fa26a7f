import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Article } from '../../../core/article/article.ts';
import type { Verdict } from '../../../core/detection/verdict.ts';
import { compareWithKept, dropKeptFor, keepTab, turnRound } from '../../../extension/background/anyPage/twoPages.ts';
import { loadKept } from '../../../extension/store/session/keptPage.ts';
import type { TabState } from '../../../extension/store/tabState.ts';
import { loadTab, updateTab } from '../../../extension/store/tabStore.ts';
import { article } from './samples.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('../../../extension/background/show/showState.ts', () => ({ showState: async () => undefined }));

const ENGLISH = ['The ferry takes 120 cars and needs 35 minutes for the crossing.', 'A ticket costs 4.50 euros.'];
const DUTCH = ['De veerboot neemt 120 auto’s mee en doet 25 minuten over de overtocht.', 'Een kaartje kost 4,50 euro.'];

function stateOf(language: string, paragraphs: string[], isPrivate = false): TabState {
  const address = `https://${language}.example/ferry-1`;
  const read: Article = { ...article, site: null, address, language, paragraphs, title: language, links: [] };
  const verdict: Verdict = { kind: 'no-evidence', evidence: [] };
  return {
    address,
    isPrivate,
    link: null,
    reading: { kind: 'article', article: read, verdict },
    lookUp: { phase: 'idle' },
  };
}

async function put(tabId: number, state: TabState): Promise<TabState> {
  return (await updateTab(tabId, () => state)) ?? state;
}

async function end(tabId: number) {
  await vi.waitFor(async () => expect((await loadTab(tabId))?.lookUp.phase).not.toBe('working'));
  return (await loadTab(tabId))?.lookUp;
}

beforeEach(() => fakeBrowser.reset());

describe('a page that was kept', () => {
  test('is compared with the next one, and then kept no longer', async () => {
    await put(1, stateOf('en', ENGLISH));
    await keepTab(1);
    const next = await put(2, stateOf('nl', DUTCH));
    expect((await compareWithKept(2, next)).lookUp).toMatchObject({ phase: 'working', isOfKept: true });
    const lookUp = await end(2);
    if (lookUp?.phase !== 'compared') throw new Error(`It ended as ${lookUp?.phase}.`);
    const { pages, texts, comparison } = lookUp.compared;
    expect(pages).toEqual({
      translation: 'https://nl.example/ferry-1',
      isTabTranslation: true,
      roles: 'versions',
      beside: 1,
    });
    expect(texts.translation.language).toBe('nl');
    expect(comparison.figures.filter(({ status }) => status === 'differs')).toHaveLength(1);
    expect(await loadKept(false)).toBeNull();
    const besides = async () => {
      const beside = (await loadTab(1))?.lookUp;
      return beside?.phase === 'compared' ? beside.compared : null;
    };
    expect((await besides())?.pages, 'the tab of the page that was kept shows it too').toEqual({
      ...pages,
      isTabTranslation: false,
      beside: 2,
    });

    await turnRound(2);
    const turned = await end(2);
    if (turned?.phase !== 'compared') throw new Error('It is still compared.');
    expect(turned.compared.texts.translation.language).toBe('en');
    expect(turned.compared.original.address).toBe('https://nl.example/ferry-1');
    expect(turned.compared.pages).toMatchObject({ translation: 'https://en.example/ferry-1', isTabTranslation: false });
    expect((await besides())?.pages).toMatchObject({
      translation: 'https://en.example/ferry-1',
      isTabTranslation: true,
    });
    expect((await loadTab(1))?.link?.address).toBe('https://nl.example/ferry-1');
  });

  test('is compared in one tab alone where the other has gone on', async () => {
    await put(1, stateOf('en', ENGLISH));
    await keepTab(1);
    await put(1, stateOf('fr', ['Autre chose.']));
    await compareWithKept(2, await put(2, stateOf('nl', DUTCH)));
    expect((await end(2))?.phase).toBe('compared');
    expect((await loadTab(1))?.lookUp.phase).toBe('idle');
  });

  test('stays kept where the next one is about something else, or in the same language', async () => {
    await put(1, stateOf('en', ENGLISH));
    await keepTab(1);
    const same = await put(2, { ...stateOf('en', ENGLISH), address: 'https://en.example/other-2' });
    if (same.reading.kind === 'article') same.reading.article.address = same.address;
    await compareWithKept(2, same);
    expect(await end(2)).toMatchObject({ phase: 'failed', failure: { kind: 'same-language', isOfKept: true } });
    expect(await loadKept(false)).not.toBeNull();
  });

  test('is not compared with itself, and can be dropped', async () => {
    const state = await put(1, stateOf('en', ENGLISH));
    await keepTab(1);
    expect(await compareWithKept(1, state)).toBe(state);
    await dropKeptFor(1);
    expect(await loadKept(false)).toBeNull();
  });

  test('in a private window is for private windows alone', async () => {
    await put(1, stateOf('en', ENGLISH, true));
    await keepTab(1);
    expect(await loadKept(false)).toBeNull();
    const next = await put(2, stateOf('nl', DUTCH));
    expect(await compareWithKept(2, next)).toBe(next);
    expect(await loadKept(true)).not.toBeNull();
  });
});
