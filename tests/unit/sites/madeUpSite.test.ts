import { describe, expect, test, vi } from 'vitest';
import type { Article } from '../../../core/article/article.ts';
import { parseHtml } from '../../../core/article/parsing/parsePage.ts';
import { detect } from '../../../core/detection/detect.ts';
import { guessLanguage } from '../../../core/detection/guessLanguage.ts';
import type { Verdict } from '../../../core/detection/verdict.ts';
import { candidatesInPage, type FindResult, findOriginal } from '../../../core/originals/findOriginal.ts';
import { NOTHING_KNOWN } from '../../../core/originals/way.ts';
import { atOnce } from '../../../core/originals/wordpress/asking.ts';
import { canonicalAddress } from '../../../core/sites/canonicalAddress.ts';
import { siteNamed, siteOf, sites } from '../../../core/sites/index.ts';
import { readAnyHtml } from '../../../core/sites/readAnyPage.ts';
import { hostPatterns } from '../../../extension/network/hosts.ts';
import { soundPair } from '../../../extension/pagePair.ts';
import { standInFor } from '../../server/standIns.ts';
import { fakeSite } from '../originals/fakeSite.ts';
import { madeUpSite, notice, ORIGINAL, originalPage, TRANSLATION, translationPage } from './madeUpSite.ts';

// All that is changed of what is there: the list.
vi.mock(import('../../../core/sites/index.ts'), async (load) => {
  const list = await load();
  const { madeUpSite } = await import('./madeUpSite.ts');
  Reflect.apply(Array.prototype.push, list.sites, [madeUpSite]);
  return list;
});

function read(html: string, address: string): Article {
  const result = readAnyHtml(html, address);
  if (!result.ok) throw new Error(result.failure);
  return result.article;
}

function verdictOn(html: string, address: string): Verdict {
  const article = read(html, address);
  return detect({ article, document: parseHtml(html), site: siteNamed(article.site) });
}

async function find(html: string): Promise<{ found: FindResult; asked: string[] }> {
  const post = { address: ORIGINAL, html: originalPage(), publishedAt: '2026-03-02T07:30:00' };
  const { fetch, asked } = fakeSite([post]);
  const tools = { fetch, run: atOnce, guess: guessLanguage };
  return { found: await findOriginal(read(html, TRANSLATION), NOTHING_KNOWN, tools), asked };
}

test('a site is known by one line in the list', () => {
  expect(sites.map(({ name }) => name)).toEqual(['techzine', 'heise', 'businessinsider', 'madeUpSite']);
  expect(siteOf(new URL(TRANSLATION))).toBe(madeUpSite);
  expect(siteOf(new URL(ORIGINAL))).toBe(madeUpSite);
  expect(hostPatterns).toContain('https://www.oeverpost.example/*');
  expect(canonicalAddress(`${TRANSLATION}?from=letter#end`)).toBe(TRANSLATION);
  expect(soundPair(TRANSLATION, ORIGINAL)).toEqual({ translation: TRANSLATION, original: ORIGINAL });
  expect(soundPair(ORIGINAL, TRANSLATION)).toBeNull();
});

describe('its pages', () => {
  test('are read in the language of their path, without what the site adds', () => {
    const translation = read(translationPage(), TRANSLATION);
    expect(translation).toMatchObject({ site: 'madeUpSite', language: 'en', title: 'Ferry sails again' });
    expect(translation.paragraphs).toHaveLength(3);
    expect(translation.notices).toEqual([expect.stringMatching(/^This article was translated from Dutch/)]);
    expect(read(originalPage(), ORIGINAL)).toMatchObject({ language: 'nl', notices: [] });
    expect(read(originalPage(), ORIGINAL).paragraphs).toHaveLength(3);
  });

  test('are no articles at other addresses', () => {
    const front = readAnyHtml(translationPage(), 'https://www.oeverpost.example/en/');
    expect(front).toEqual({ ok: false, failure: 'not-an-article' });
  });
});

describe('its articles', () => {
  test('are called machine-translated where they say so, however late', () => {
    const late = translationPage().replace('2026-03-02', '2036-03-02');
    expect(verdictOn(late, TRANSLATION)).toMatchObject({ kind: 'machine-translated', from: 'nl', to: 'en' });
  });

  test('are not where they say nothing, or are in the original’s edition', () => {
    expect(verdictOn(translationPage(''), TRANSLATION).kind).toBe('no-evidence');
    expect(verdictOn(originalPage(), ORIGINAL).kind).toBe('no-evidence');
  });
});

describe('its originals', () => {
  test('are found by the link in the notice, with one request for that page', async () => {
    const { found, asked } = await find(translationPage());
    expect(asked).toEqual([ORIGINAL]);
    expect(found.candidates).toMatchObject([{ address: ORIGINAL, way: 'disclaimerLink', proof: 'original' }]);
    expect(found.original?.language).toBe('nl');
    const [named] = candidatesInPage(read(translationPage(), TRANSLATION), NOTHING_KNOWN);
    expect(named?.address).toBe(ORIGINAL);
  });

  test('are not searched for: nothing is asked where no link leads to one', async () => {
    const { found, asked } = await find(translationPage(notice('Dutch')));
    expect(asked).toEqual([]);
    expect(found).toEqual({ candidates: [], original: null, failures: [], searchPage: null });
  });

  test('are never of its own edition or of another site', async () => {
    const elsewhere = [
      'https://www.oeverpost.example/en/article/another-1.html',
      'https://www.techzine.nl/nieuws/1/a/',
    ];
    for (const address of elsewhere)
      expect((await find(translationPage(notice(`<a href="${address}">Dutch</a>`)))).asked).toEqual([]);
  });
});

test('its stand-in has plain pages and nothing to search them by', () => {
  const answer = standInFor(madeUpSite.name, []);
  expect(answer(new URL('https://www.oeverpost.example/wp-json/wp/v2/posts'))).toBeNull();
});
