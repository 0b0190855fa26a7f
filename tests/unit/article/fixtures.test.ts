import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../core/article/parsing/parsePage.ts';
import { readAnyHtml, readAnyPage } from '../../../core/sites/readAnyPage.ts';
import { type ExpectedArticle, loadPages, loadPairs } from '../../fixtures/index.ts';

/** The parts of an article that a fixture tells, in its form. */
function readAs(html: string, address: string): Partial<ExpectedArticle> {
  const result = readAnyHtml(html, address);
  if (!result.ok) throw new Error(result.failure);
  const { article } = result;
  return {
    language: article.language,
    title: article.title,
    publishedAt: article.publishedAt,
    paragraphs: article.paragraphs,
    notices: article.notices,
    tags: article.tags,
    links: article.links.map((link) => link.address),
    pictures: article.pictures,
  };
}

function withoutCounts({ paragraphCount, encoding, address, ...rest }: ExpectedArticle): Partial<ExpectedArticle> {
  return rest;
}

describe('articles of the fixtures', () => {
  it.each(loadPairs())('$name', (pair) => {
    const { translation, original } = pair.expected;
    expect(readAs(pair.html, pair.address)).toEqual(withoutCounts(translation));
    expect(readAs(pair.original.html, pair.original.address)).toEqual(withoutCounts(original));
  });
});

describe('pages of the fixtures', () => {
  it.each(loadPages())('$name', ({ html, address, expected }) => {
    if (expected.page) expect(readAs(html, address)).toEqual(withoutCounts(expected.page));
    else expect(readAnyPage(parseHtml(html), address).ok).toBe(false);
  });
});
