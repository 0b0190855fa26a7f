import { expect, test } from 'vitest';
import type { Article } from '../../../core/article/article.ts';
import type { ReadingRules } from '../../../core/article/pageSite.ts';
import { parseHtml } from '../../../core/article/parsing/parsePage.ts';
import { unreadShare } from '../../../core/article/parsing/unread.ts';
import { article } from '../originals/fixturePairs.ts';

const FIRST =
  'The bridge over the river was closed for a week, after two ships had met under it in the fog of last May.';
const SECOND =
  'It opens again on Monday, and the toll stays at three euros for all that cross it by car, day and night.';
const THIRD = 'The city wants a second one, a little further up, but says that it has no money for it before 2031.';
const ALL = [FIRST, SECOND, THIRD];

/** What is unread of a page with these blocks of HTML. */
function unread(read: Partial<Article>, blocks: string[], rules: ReadingRules = {}): number | null {
  const html = `<html lang="en"><body><article><h1>The bridge</h1>${blocks.join('')}</article></body></html>`;
  return unreadShare(parseHtml(html), article(read), rules);
}
const paragraphs = (texts: string[]) => texts.map((text) => `<p>${text}</p>`);
const whole = paragraphs([...ALL, ...ALL]);

test('nothing is unread of what was read, however it is divided', () => {
  expect(unread({ paragraphs: ALL }, whole)).toBe(0);
  expect(unread({ paragraphs: [ALL.join(' ')] }, whole)).toBe(0);
  expect(unread({ title: FIRST, paragraphs: [SECOND], notices: [THIRD] }, whole)).toBe(0);
  expect(unread({ paragraphs: [...ALL, 'What only this reading sees, and the general reader does not.'] }, whole)).toBe(
    0,
  );
});

test('a paragraph that was not read is unread by its share of the words', () => {
  expect(unread({ paragraphs: [FIRST, SECOND] }, whole)).toBeCloseTo(1 / 3, 1);
  expect(unread({ paragraphs: [] }, whole)).toBe(1);
});

test('labels, lines of data, newsletters and what the site adds by its words are no text of the article', () => {
  const label = '<p>By Kim de Vries</p>';
  const letter = `<div class="letter-signup"><p>${THIRD.toUpperCase()}</p></div>`;
  const quoted = `<blockquote class="twitter-tweet"><p>${SECOND.toUpperCase()}</p></blockquote>`;
  expect(unread({ paragraphs: ALL }, [label, ...whole, letter, quoted])).toBe(0);
  const isAdded = (text: string) => text.startsWith('Also read:');
  const pointer = `<p>Also read: ${FIRST.toUpperCase()}</p>`;
  expect(unread({ paragraphs: ALL }, [...whole, pointer], { isAdded })).toBe(0);
  expect(unread({ paragraphs: ALL }, [...whole, pointer])).toBeGreaterThan(0);
});

test('a page that calls itself a newsletter is looked at all the same', () => {
  const page = `<div class="newsletter">${[...whole, ...whole].join('')}</div>`;
  expect(unread({ paragraphs: [FIRST, SECOND] }, [page])).toBeCloseTo(1 / 3, 1);
});

test('it can’t be told where the general reader sees nothing', () => {
  expect(unread({ paragraphs: ALL }, [])).toBeNull();
});
