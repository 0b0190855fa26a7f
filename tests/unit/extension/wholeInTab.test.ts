import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepTab } from '../../../extension/background/anyPage/twoPages.ts';
import { wholeInTab } from '../../../extension/background/anyPage/wholeInTab.ts';
import { loadKept } from '../../../extension/store/session/keptPage.ts';
import { updateTab } from '../../../extension/store/tabStore.ts';
import { article } from './samples.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const MORE =
  'Quorline, which makes meters for heat, opened its 4th factory in the north of the country this year, where 210 ' +
  'people work. It says that the demand came from the towns, and that it is going to hire more of them next year.';
const html = `<html lang="en"><body><main><h1>${article.title}</h1><p>${article.paragraphs}</p><div class="chimney"><p>${MORE}</p></div></main></body></html>`;

/** What the page hands over of itself. */
let page: () => unknown;
const never = new AbortController().signal;

beforeEach(() => {
  fakeBrowser.reset();
  page = () => ({ html, isFramed: false });
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async () => [{ result: await page() }]);
});

it('says that a page holds more than its script read', async () => {
  const whole = await wholeInTab(1, article, never);
  expect(whole).toMatchObject({ paragraphs: article.paragraphs, cut: { limit: 'unread' } });
});

it('leaves an article as it is where the page can’t be looked at, is of no known site, or takes too long', async () => {
  const elsewhere = { ...article, site: null };
  expect(await wholeInTab(1, elsewhere, never)).toBe(elsewhere);
  page = () => {
    throw new Error('Cannot access contents of the page.');
  };
  expect(await wholeInTab(1, article, never)).toBe(article);
  page = () => new Promise(() => undefined);
  expect(await wholeInTab(1, article, AbortSignal.timeout(10))).toBe(article);
  expect(await wholeInTab(1, article, AbortSignal.abort())).toBe(article);
});

it('keeps a page with what is known of it', async () => {
  const verdict = { kind: 'no-evidence' as const, evidence: [] };
  const reading = { kind: 'article' as const, article, verdict };
  await updateTab(1, () => ({
    address: article.address,
    reading,
    link: null,
    lookUp: { phase: 'idle' },
    isPrivate: false,
  }));
  await keepTab(1);
  expect(await loadKept(false)).toMatchObject({ article: { cut: { limit: 'unread' } } });
});
