import { describe, expect, it } from 'vitest';
import { findingPlaces } from '../../../core/article/inPage/articlePlaces.ts';
import { parseHtml } from '../../../core/article/parsing/parsePage.ts';
import { textOf } from '../../../core/article/text.ts';
import { readAnyHtml } from '../../../core/sites/readAnyPage.ts';
import { takeAll } from '../../../core/text/steps.ts';

const BODY = [
  'The mill at Aldervoort grinds again after thirty years. Its new sails weigh 640 kilos each, and were lifted in a day.',
  'Volunteers paid 82,000 euros of the costs themselves, says miller Joris Tamm. The town added the same sum in March.',
  'Visitors may climb to the gallery on Saturdays. In the first month 1,150 of them did so, more than in a whole year before.',
];
const TITLE = 'Mill grinds again';
const NOTICE = 'This article was translated automatically from Dutch.';

const paged = (inside: string, around = '') =>
  `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body>${around}<main><article><h1>${TITLE}</h1>${inside}</article></main></body></html>`;
const asParagraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

/** Reads a page's HTML as the background does, and finds what was read in the page itself. */
function readAndFind(html: string, page = html) {
  const read = readAnyHtml(html, 'https://mill.example/mill-grinds-again');
  if (!read.ok) throw new Error(read.failure);
  const { article } = read;
  const document = parseHtml(page);
  return { article, document, places: takeAll(findingPlaces(document, article)) };
}
const texts = (places: ({ element: Element; offset: number } | null)[]) =>
  places.map((place) => place && textOf(place.element).slice(place.offset));

describe('an article that was read from its page’s HTML', () => {
  it('stands in the page with its title and every paragraph', () => {
    const { article, places } = readAndFind(paged(asParagraphs(BODY)));
    expect(texts(places.paragraphs)).toEqual(article.paragraphs);
    expect(texts([places.title])).toEqual([TITLE]);
    expect(places.notice).toBeNull();
  });

  it('has its notice found, which is none of its paragraphs', () => {
    const inLast = `${BODY[2]}<br>${NOTICE}`;
    const html = paged(asParagraphs([...BODY.slice(0, 2), inLast]));
    const { article, places, document } = readAndFind(html);
    expect(article.notices).toEqual([NOTICE]);
    expect(article.paragraphs.at(-1)).toBe(BODY[2]);
    const last = document.querySelectorAll('p')[2];
    expect(places.notice).toBe(last);
    expect(places.paragraphs.at(-1)).toEqual({ element: last, offset: 0 });
  });

  it('stands below its title, where a box above it repeats its beginning', () => {
    const { places, document } = readAndFind(paged(asParagraphs(BODY), `<aside><p>${BODY[0]}</p></aside>`));
    expect(places.paragraphs[0]?.element).toBe(document.querySelector('article p'));
  });

  it('has a short line found between its neighbours, though it stands in the menu too', () => {
    const heading = 'On Saturdays';
    const inside = `<p>${BODY[0]}</p><p>${BODY[1]}</p><h2>${heading}</h2><p>${BODY[2]}</p>`;
    const { article, places, document } = readAndFind(paged(inside, `<nav><a href="#">${heading}</a></nav>`));
    expect(article.paragraphs).toContain(heading);
    expect(places.paragraphs[2]?.element).toBe(document.querySelector('h2'));
  });

  it('keeps its other paragraphs where the page shows one no more', () => {
    const html = paged(asParagraphs(BODY));
    const { places } = readAndFind(html, paged(asParagraphs([BODY[0] ?? '', BODY[2] ?? ''])));
    expect(texts(places.paragraphs)).toEqual([BODY[0], null, BODY[2]]);
  });

  it('has a place for each paragraph of its own, where all of them are alike', () => {
    const same = Array.from({ length: 2_000 }, () => BODY[0] ?? '');
    const document = parseHtml(paged(asParagraphs(same)));
    const places = takeAll(findingPlaces(document, { title: '', paragraphs: same, notices: [] }));
    expect(new Set(places.paragraphs.map((place) => place?.element)).size).toBeGreaterThan(1_000);
  });
});
