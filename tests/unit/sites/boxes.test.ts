import { expect, test } from 'vitest';
import { parseHtml } from '../../../core/article/parsing/parsePage.ts';
import { readAnyPage } from '../../../core/sites/readAnyPage.ts';

const HEISE = 'https://www.heise.de/en/news/Lock-keepers-test-remote-control-11412208.html';
const BUSINESS_INSIDER = 'https://www.businessinsider.com/i-kept-a-lock-for-one-year-2026-5';
const sites = [HEISE, BUSINESS_INSIDER];

const TEXTS = [
  'The Elster waterways office is testing the remote control of nine locks, it announced on Tuesday in Halle.',
  'Each lock was given 14 cameras for this, whose images take 240 milliseconds to reach the control centre.',
  'The conversion costs 6.4 million euros, and 31 more locks are to follow by the end of 2027, says the office.',
  'The lock keepers keep their jobs: 52 of them move to the control centre, and seven retire.',
];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

/** What is read by the rules of its site alone, as in the page itself. */
function read(body: string, address: string): string[] {
  const html = `<html><body><main><article><h1>Locks</h1>${body}</article></main><footer><p>Imprint.</p></footer></body></html>`;
  const result = readAnyPage(parseHtml(html), address);
  if (!result.ok) throw new Error(result.failure);
  return result.article.paragraphs;
}

const boxes = [
  '<section class="related-posts"><h2>Related stories</h2><article><h3>Stories you want to know</h3></article></section>',
  '<div class="related"><ul><li><a href="/a-1.html">Bridges</a></li><li><a href="/b-2.html">Canals</a></li></ul></div>',
  '<div class="newsletter-box"><p>Subscribe to our newsletter and get the news every morning.</p><input></div>',
  '<div class="teaser"><a href="/c-3.html">Ships of the future</a></div>',
];
test.each(boxes.flatMap((box) => sites.map((site) => [site, box])))(
  'a box in the middle ends no article of %s: %s',
  (site, box) => {
    expect(read(paragraphs(TEXTS.slice(0, 2)) + box + paragraphs(TEXTS.slice(2)), site)).toEqual(TEXTS);
  },
);

const names = ['has-newsletter', 'unrelated', 'related-text', 'teaser-free', 'no-comments'];
test.each(names.flatMap((name) => sites.map((site) => [site, name])))(
  'a name that misleads hides nothing of an article of %s: %s',
  (site, name) => {
    const parts = `<div class="${name}">${paragraphs(TEXTS.slice(0, 2))}</div><p class="${name}">${TEXTS[2]}</p>`;
    expect(read(parts + paragraphs(TEXTS.slice(3)), site)).toEqual(TEXTS);
  },
);

test.each(sites)('captions and tables of %s are read where they stand, and who made a picture is not', (site) => {
  const [first = '', ...others] = TEXTS;
  const figure =
    '<figure><img src="a.jpg"><figcaption><p>A lock near Halle in May.</p></figcaption><span>Ida Fell</span></figure>';
  const table = '<table><tr><td>Halle</td><td>9</td></tr></table>';
  expect(read(`<p>${first}</p>${figure}${paragraphs(others)}${table}`, site)).toEqual([
    first,
    'A lock near Halle in May.',
    ...others,
    'Halle',
    '9',
  ]);
});

test.each([
  [HEISE, '<div>Anzeige</div>', '<p>Read also</p>'],
  [BUSINESS_INSIDER, '<div>Advertisement</div>', '<h2>Related stories</h2>'],
])('labels of advertisements and other articles are no text of %s', (site, label, heading) => {
  const html = paragraphs(TEXTS.slice(0, 2)) + label + heading + paragraphs(TEXTS.slice(2));
  expect(read(html, site)).toEqual(TEXTS);
});
