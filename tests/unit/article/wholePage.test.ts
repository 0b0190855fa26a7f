import { expect, test } from 'vitest';
import type { Article } from '../../../core/article/article.ts';
import { parseHtml } from '../../../core/article/parsing/parsePage.ts';
import { holdingAgainst, readingWhole } from '../../../core/article/parsing/wholePage.ts';
import { readArticle } from '../../../core/article/readArticle.ts';
import { readAnyHtml } from '../../../core/sites/readAnyPage.ts';
import { techzine } from '../../../core/sites/techzine/index.ts';
import { takeAll } from '../../../core/text/steps.ts';
import { ARTICLE_ADDRESS, page } from './page.ts';

const TEXTS = [
  'The lighthouse of Oostervoort gets a new lamp after the summer, which can be seen from 40 kilometres away.',
  'Its keeper has asked for it since the winter, when three ships came too near to the sandbanks at night.',
  'The province pays 180,000 euros for the lamp, and the town takes care of the stairs, which are 94 years old.',
  'A part of the old lamp goes to the museum in the harbour, where children may take it apart and mend it.',
];
const paragraphs = (texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
/** The theme calls what it adds to an article so. */
const box = (texts: string[]): string => `<div class="chimney">${paragraphs(texts)}</div>`;
const LOST = paragraphs(TEXTS.slice(0, 2)) + box(TEXTS.slice(2));

/** An article as its page's own script reads it. */
function inPage(html: string, address = ARTICLE_ADDRESS): Article {
  const read = readArticle(parseHtml(html), address, techzine);
  if (!read.ok) throw new Error(read.failure);
  return read.article;
}

const limitOf = (html: string, read = inPage(html)): string | undefined =>
  takeAll(holdingAgainst(html, read, techzine.reading)).cut?.limit;

/** A page of no known site. */
const elsewhere = (head: string, body = paragraphs(TEXTS)): string =>
  `<html lang="en"><head><title>Lamp</title>${head}</head><body><main><h1>Lamp</h1>${body}</main></body></html>`;
const ELSEWHERE = 'https://harbour.example/news/new-lamp.html';
function cutElsewhere(head: string, body?: string, address = ELSEWHERE): string | undefined {
  const read = readAnyHtml(elsewhere(head, body), address);
  if (!read.ok) throw new Error(read.failure);
  return read.article.cut?.limit;
}

test('what a site’s rules drop of an article is said to be unread, and the rest shown', () => {
  const html = page({ body: LOST });
  const read = inPage(html);
  expect(read).toMatchObject({ paragraphs: TEXTS.slice(0, 2), cut: null });
  const held = takeAll(holdingAgainst(html, read, techzine.reading));
  expect(held).toMatchObject({ paragraphs: TEXTS.slice(0, 2), cut: { limit: 'unread', paragraphs: 2 } });
});

test('away from the page, the general reader’s text takes its place', () => {
  const read = takeAll(readingWhole(page({ body: LOST }), ARTICLE_ADDRESS, techzine));
  expect(read).toMatchObject({ article: { paragraphs: TEXTS, cut: { limit: 'unread', paragraphs: 4 } } });
});

test('nothing is said of an article that is read whole, nor of a short line that the site adds', () => {
  expect(limitOf(page({ body: paragraphs(TEXTS) }))).toBeUndefined();
  expect(limitOf(page({ body: paragraphs(TEXTS) + box(['Get the news of the harbour in your mailbox.']) }))).toBe(
    undefined,
  );
});

test('where scripts have put a second article into the page, it is not held against the first', () => {
  const first = paragraphs(TEXTS.map((text) => text.toUpperCase()).concat(TEXTS.map((text) => text.toLowerCase())));
  const html = `<html lang="en"><body><main><article><h1>Something else</h1>${first}</article>
    <article id="next"><h1>Example grows</h1>${paragraphs(TEXTS)}</article></main></body></html>`;
  const document = parseHtml(html);
  const read = readArticle(document, ARTICLE_ADDRESS, techzine, document.querySelector('#next') ?? undefined);
  if (!read.ok) throw new Error(read.failure);
  expect(read.article.paragraphs).toEqual(TEXTS);
  expect(limitOf(html, read.article)).toBeUndefined();
});

test.each([
  ['a numbered link', '', '<p><a href="?page=2">2</a></p>', 'pages'],
  ['a numbered address', '', '<p><a href="/news/new-lamp-2.html">2</a></p>', 'pages'],
  ['a folder', '', '<p><a href="/news/new-lamp/page/2/">2</a></p>', 'pages'],
  ['a label', '', '<p><a href="/news/new-lamp/seite-2">Seite 2: what it costs</a></p>', 'pages'],
  ['the last of its pages', '', '<p><a href="/news/new-lamp.html?page=5">5</a></p>', 'pages'],
  ['the head', '<link rel="next" href="/news/new-lamp.html?p=2">', '', 'pages'],
  ['not the next article', '<link rel="next" href="/news/old-lamp.html">', '', undefined],
  ['not the comments', '', '<p><a href="/news/new-lamp/comment-page-2/">2</a></p>', undefined],
  ['not another site', '', '<p><a href="https://elsewhere.example/news/new-lamp.html?page=2">2</a></p>', undefined],
  ['not an article of the same name', '', '<p><a href="/news/new-lamp-2.html">The lamp, part 2</a></p>', undefined],
  ['not a note', '', '<p><a href="#2">2</a></p>', undefined],
])('an article goes on in other pages: %s', (_, head, more, limit) => {
  expect(cutElsewhere(head, paragraphs(TEXTS) + more)).toBe(limit);
});

test('a later page of an article is not all of it', () => {
  const first = '<p><a href="/news/new-lamp.html">1</a></p>';
  expect(cutElsewhere('', paragraphs(TEXTS) + first, `${ELSEWHERE}?page=3`)).toBe('pages');
  expect(cutElsewhere('', paragraphs(TEXTS) + first)).toBeUndefined();
});

const sold = (more: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', isAccessibleForFree: false, ...more })}</script>`;
const marked = { hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.members' } };

test.each([
  ['by its own count', sold({ wordCount: 600 }), undefined, 'paid'],
  ['by the part that is not there', sold(marked), undefined, 'paid'],
  [
    'by the part that is there and holds an offer alone',
    sold(marked),
    `${paragraphs(TEXTS)}<div class="members"><b>Buy it</b></div>`,
    'paid',
  ],
  ['not where its count is read', sold({ wordCount: 80 }), undefined, undefined],
  ['not where the part is there', sold(marked), `<div class="members">${paragraphs(TEXTS)}</div>`, undefined],
  ['not where nothing tells', sold({}), undefined, undefined],
  ['not where it is free', sold({ isAccessibleForFree: true, wordCount: 600 }), undefined, undefined],
  ['not by a selector that is none', sold({ hasPart: { cssSelector: '.a:has(' } }), undefined, undefined],
])('the rest of an article is sold: %s', (_, head, body, limit) => {
  expect(cutElsewhere(head, body)).toBe(limit);
});

test('known sites’ articles are told to go on, or to be sold, by the same signs', () => {
  expect(limitOf(page({ body: `${paragraphs(TEXTS)}<p><a href="${ARTICLE_ADDRESS}2/">2</a></p>` }))).toBe('pages');
  expect(limitOf(page({ head: sold({ wordCount: 900 }), body: paragraphs(TEXTS) }))).toBe('paid');
});
