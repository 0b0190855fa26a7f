import type { Article } from '../../../core/article/article.ts';
import { readAnyHtml } from '../../../core/sites/readAnyPage.ts';
import { loadPairs, type PairCase } from '../../fixtures/index.ts';

/** A pair of the fixtures, read. */
export interface ReadPair {
  name: string;
  foundBy: PairCase['expected']['foundBy'];
  translation: Article;
  original: Article;
  originalHtml: string;
}

export function articleIn(html: string, address: string): Article {
  const result = readAnyHtml(html, address);
  if (!result.ok) throw new Error(`${address}: ${result.failure}`);
  return result.article;
}

export function readPairs(): ReadPair[] {
  return loadPairs().map(({ name, expected, html, address, original }) => ({
    name,
    foundBy: expected.foundBy,
    translation: articleIn(html, address),
    original: articleIn(original.html, original.address),
    originalHtml: original.html,
  }));
}

/** An article with nothing but what a test is about. */
export function article(parts: Partial<Article> = {}): Article {
  return {
    address: 'https://www.techzine.eu/news/security/40001/a-slug/',
    site: 'techzine',
    language: 'en',
    title: '',
    paragraphs: [],
    notices: [],
    publishedAt: null,
    modifiedAt: null,
    links: [],
    tags: [],
    pictures: [],
    cut: null,
    declarations: { htmlLanguage: null, alternates: [], machineTranslatedFrom: [], translationOf: [] },
    ...parts,
  };
}
