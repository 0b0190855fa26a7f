import { describe, expect, it } from 'vitest';
import { articlePart } from '../../../core/article/inPage/articlePart.ts';
import { parseHtml } from '../../../core/article/parsing/parsePage.ts';
import { readArticle } from '../../../core/article/readArticle.ts';
import { siteNamed } from '../../../core/sites/index.ts';

const HOST = 'https://www.techzine.eu/news/infrastructure/';
const first = `${HOST}101/harbour-orders-cranes/`;
const second = `${HOST}102/brewery-moves-its-servers/`;

const article = (heading: string, text: string) =>
  `<div class="item"><h1>${heading}</h1><p>${text} It was said on Monday, and nobody was surprised by it.</p></div>`;
const cranes = article('Harbour orders three cranes', 'The harbour wants three cranes before winter.');
const brewery = article('Brewery moves its servers', 'The brewery moves its servers to the cellar.');
const pageOf = (...articles: string[]) =>
  parseHtml(`<head><link rel="canonical" href="${first}"><meta property="article:published_time" content="2018-02-03">
    <link rel="alternate" hreflang="nl" href="https://www.techzine.nl/nieuws/101/haven/"></head>
    <body><main>${articles.join('')}</main></body>`);
const headingIn = (part: Element | null) => part?.querySelector('h1')?.textContent ?? null;
const nowhere = () => false;

describe('the part of a page that an article stands in', () => {
  it('is all of it where there is one article', () => {
    const document = pageOf(cranes);
    expect(articlePart(document, second, nowhere)).toBe(document.body);
  });

  it.each([
    [first, 'Harbour orders three cranes'],
    [second, 'Brewery moves its servers'],
  ])('is told by the words of its address: %s', (address, heading) => {
    expect(headingIn(articlePart(pageOf(cranes, brewery), address, nowhere))).toBe(heading);
  });

  it('is told by the link of its heading before all else', () => {
    const linked = article(`<a href="${second}">What the harbour orders: cranes</a>`, 'Three of them.');
    expect(headingIn(articlePart(pageOf(cranes, linked), second, nowhere))).toBe('What the harbour orders: cranes');
  });

  it('is the one that is read, where its address says nothing', () => {
    const isRead = (part: Element) => part.textContent?.includes('cellar') ?? false;
    expect(headingIn(articlePart(pageOf(cranes, brewery), `${HOST}102/`, isRead))).toBe('Brewery moves its servers');
  });

  it('is not known where two may be meant, or none', () => {
    expect(articlePart(pageOf(cranes, cranes), first, nowhere)).toBeNull();
    expect(articlePart(pageOf(cranes, brewery), `${HOST}102/`, nowhere)).toBeNull();
    expect(articlePart(pageOf(cranes, brewery), `${HOST}102/`, () => true)).toBeNull();
  });
});

describe('an article that a page has gone on to', () => {
  const read = (address: string) => {
    const document = pageOf(cranes, brewery);
    const site = siteNamed('techzine');
    const part = articlePart(document, address, nowhere);
    if (!site || !part) throw new Error('There is no such article.');
    const result = readArticle(document, address, site, part);
    if (!result.ok) throw new Error(result.failure);
    return result.article;
  };

  it('is read alone, without what the head says of the one before', () => {
    const { title, paragraphs, publishedAt, declarations } = read(second);
    expect(title).toBe('Brewery moves its servers');
    expect(paragraphs.join()).toContain('cellar');
    expect(paragraphs.join()).not.toContain('cranes');
    expect([publishedAt, declarations.alternates]).toEqual([null, []]);
  });

  it('is told of by a head that names it', () => {
    const { title, publishedAt, declarations } = read(first);
    expect([title, publishedAt]).toEqual(['Harbour orders three cranes', '2018-02-03']);
    expect(declarations.alternates).toHaveLength(1);
  });
});
