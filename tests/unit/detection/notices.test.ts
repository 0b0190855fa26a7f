import { expect, test } from 'vitest';
import { parseHtml } from '../../../core/article/parsing/parsePage.ts';
import { detect } from '../../../core/detection/detect.ts';
import { mannerOf } from '../../../core/detection/manner.ts';
import { namedVersions } from '../../../core/originals/namedVersions.ts';
import { readAnyHtml } from '../../../core/sites/readAnyPage.ts';
import { noticePages, ORIGINAL, PARAGRAPHS, pageOf } from './noticePages.ts';

const ADDRESS = 'https://elsewhere.example/2026/ferry-sails-without-a-crew';

test('there are pages enough, in each of the four languages', () => {
  expect(noticePages.length).toBeGreaterThanOrEqual(60);
  expect(new Set(noticePages.map(({ language }) => language)).size).toBe(4);
});

test.each(noticePages)('$language, $at: $html', (page) => {
  const html = pageOf(page);
  const read = readAnyHtml(html, ADDRESS);
  if (!read.ok) throw new Error(read.failure);
  const { article } = read;
  const verdict = detect({ article, document: parseHtml(html), site: null });
  const from = verdict.kind === 'machine-translated' ? verdict.from : null;
  expect(from).toBe(page.from);
  const versions = namedVersions(article, from);
  if (from === null) {
    expect(article.notices).toEqual([]);
    expect(versions).toEqual([]);
    return;
  }
  expect(mannerOf(article, null)).toBe(page.manner);
  expect(article.notices).toHaveLength(1);
  expect(article.paragraphs).toHaveLength(PARAGRAPHS);
  const link = versions.find(({ address }) => address === ORIGINAL);
  expect(link?.role ?? null).toBe(page.link);
});
