import { describe, expect, it } from 'vitest';
import type { Article } from '../../../core/article/article.ts';
import { parseHtml } from '../../../core/article/parsing/parsePage.ts';
import { readArticle } from '../../../core/article/readArticle.ts';
import { textOf } from '../../../core/article/text.ts';
import { techzine } from '../../../core/sites/techzine/index.ts';
import { ARTICLE_ADDRESS, BODY, DISCLAIMER, ORIGINAL_ADDRESS, page } from './page.ts';

function read(html: string, address = ARTICLE_ADDRESS): Article {
  const result = readArticle(parseHtml(html), address, techzine);
  if (!result.ok) throw new Error(result.failure);
  return result.article;
}

const FIRST = 'Example Corp sold 12 percent more servers to the banks of the country in the third quarter.';
const SECOND = 'The company says that the demand for its storage came from the public sector, and that it is hiring.';

describe('readArticle', () => {
  it('takes the body and leaves what the site adds', () => {
    const article = read(page({ body: `${BODY}<p>Also read: <a href="/news/x/1/y/">Other news</a></p><p>, ,</p>` }));
    expect(article.title).toBe('Example grows');
    expect(article.paragraphs).toEqual([FIRST, SECOND]);
    expect(article.tags).toEqual(['example', 'storage']);
    expect(article).toMatchObject({ site: 'techzine', language: 'en', notices: [] });
  });
  it('gives each paragraph its element', () => {
    const result = readArticle(parseHtml(page()), ARTICLE_ADDRESS, techzine);
    expect(result.ok && result.places.map(({ element }) => textOf(element))).toEqual([FIRST, SECOND]);
  });
  it('reads the old markup: tags with bare commas before the body', () => {
    const before =
      '<h4>Tags in this article</h4><p><a href="/tag/example/">Example</a>, <a href="/tag/bank/">Bank</a>, </p><p>, ,</p>';
    const article = read(page({ before }));
    expect(article.paragraphs).toEqual([FIRST, SECOND]);
    expect(article.tags).toEqual(['example', 'bank', 'storage']);
  });
  it('keeps headings, lists and quotations in order', () => {
    const body = `${BODY}<h2>What is next</h2><ul><li>First point</li><li>Second point</li></ul><blockquote><p>We will see.</p></blockquote>`;
    expect(read(page({ body })).paragraphs.slice(2)).toEqual([
      'What is next',
      'First point',
      'Second point',
      'We will see.',
    ]);
  });
  it('keeps a heading whose anchor has the name of something that sites add', () => {
    const body = `${BODY}<h2 id="related-cookies">Cookies</h2>${BODY}`;
    expect(read(page({ body })).paragraphs[2]).toBe('Cookies');
  });
  it('keeps a heading that is called as the label of tags, but has none after it', () => {
    const body = `${BODY}<h2>Tags</h2>${BODY}`;
    expect(read(page({ body })).paragraphs.slice(2)).toEqual(['Tags', FIRST, SECOND]);
  });
  it('reads tables and captions where they stand, and leaves embeds out', () => {
    const body = `${BODY}<figure><img src="a.jpg"><figcaption>A rack of servers.</figcaption><p>Kim</p></figure><table><tr><th>Sales</th><td>99</td></tr></table><blockquote class="twitter-tweet"><p>A post</p></blockquote><p>That is all for this year.</p>`;
    const seen = ['A rack of servers.', 'Sales', '99', 'That is all for this year.'];
    expect(read(page({ body })).paragraphs.slice(2)).toEqual(seen);
  });
  it('is no article where the theme says that the page was not found', () => {
    const html = page().replace('<body class="', '<body class="error404 ');
    expect(readArticle(parseHtml(html), ARTICLE_ADDRESS, techzine)).toEqual({ ok: false, failure: 'not-an-article' });
  });
  it('keeps a paragraph that merely links to a tag', () => {
    const body = `<p>Shares of <a href="/tag/example/">Example</a> rose by 4 percent on the stock exchange on Monday.</p>${BODY}`;
    expect(read(page({ body })).paragraphs[0]).toMatch(/^Shares of Example rose/);
  });
  it.each([
    ['at the end', { body: `${BODY}<p><em>${DISCLAIMER}</em></p>` }],
    ['after the tags', { after: `<p>${DISCLAIMER}</p>` }],
    ['at the start', { body: `<p>${DISCLAIMER}</p>${BODY}` }],
    ['in two paragraphs', { body: `${BODY}<p>${DISCLAIMER}</p><p>For more information read our launch article.</p>` }],
  ])('takes the disclaimer off: %s', (_, parts) => {
    const article = read(page(parts));
    expect(article.notices[0]).toBe(DISCLAIMER);
    expect(article.paragraphs).toEqual([FIRST, SECOND]);
  });
  it('tells links of the disclaimer from links of the body', () => {
    const body = `<p>A source, <a href="https://news.example/a?b=1#c">the paper</a>, has told the story to the press.</p>${BODY}<p>${DISCLAIMER} <a href="/blogs/x/2/launch/">launch article</a></p>`;
    expect(read(page({ body })).links).toEqual([
      { address: 'https://news.example/a?b=1', text: 'the paper', place: 'body' },
      { address: 'https://www.techzine.eu/blogs/x/2/launch/', text: 'launch article', place: 'notice' },
    ]);
  });
  it('names pictures without folder and size, and not those of authors', () => {
    const head = '<meta property="og:image" content="https://www.techzine.eu/wp-content/uploads/2018/11/server.jpg">';
    const body = `${BODY}<figure><img data-src="/wp-content/uploads/2018/11/rack-1024x576.png"><figcaption>A rack</figcaption></figure>`;
    expect(read(page({ head, body })).pictures).toEqual(['server.jpg', 'rack.png']);
  });
  it('is empty where there is a heading and nothing else', () => {
    const html = '<html><body><h1>Nothing</h1></body></html>';
    expect(readArticle(parseHtml(html), ARTICLE_ADDRESS, techzine)).toEqual({ ok: false, failure: 'empty' });
  });
  it.each([
    'https://www.techzine.eu/',
    'https://www.techzine.eu/news/',
    'https://www.techzine.eu/news/security/',
    'https://www.techzine.eu/news/security/page/2/',
    'https://www.techzine.eu/tag/example/',
    'https://www.techzine.eu/author/kim/',
    'https://www.techzine.eu/?s=example',
    'https://elsewhere.example/news/infrastructure/37001/example-grows/',
    'nonsense',
  ])('is no article: %s', (address) => {
    expect(readArticle(parseHtml(page()), address, techzine)).toEqual({ ok: false, failure: 'not-an-article' });
  });
  it.each([
    ORIGINAL_ADDRESS,
    'https://www.techzine.nl/nieuws/413001/voorbeeld-groeit.html',
    'https://www.techzine.eu/blogs/security/40000/an-opinion/?utm=1#top',
  ])('is an article: %s', (address) => {
    expect(read(page(), address).paragraphs).toHaveLength(2);
  });
});

describe('the date of an article', () => {
  it('comes with that of its last change, where the metadata tells', () => {
    const head = '<meta property="article:modified_time" content="2018-11-06T10:00:00+00:00">';
    expect(read(page({ head })).modifiedAt).toBe('2018-11-06T10:00:00+00:00');
    const json = '<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2018-11-07"}</script>';
    expect(read(page({ head: json })).modifiedAt).toBe('2018-11-07');
    expect(read(page({})).modifiedAt).toBeNull();
  });
  it('comes from the metadata first', () => {
    const head = '<meta property="article:published_time" content="2018-11-05T08:14:00+00:00">';
    expect(read(page({ head })).publishedAt).toBe('2018-11-05T08:14:00+00:00');
  });
  it('comes from JSON-LD, however it is nested', () => {
    const head =
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2018-11-05"}]}</script>';
    expect(read(page({ head })).publishedAt).toBe('2018-11-05');
  });
  it('comes from the line under the title, never from the disclaimer', () => {
    expect(read(page({ body: `${BODY}<p>${DISCLAIMER}</p>` })).publishedAt).toBe('2018-11-05');
  });
  it('is unknown where nothing tells', () => {
    const html = `<html><body><h1>Example grows</h1>${BODY}</body></html>`;
    expect(read(html).publishedAt).toBeNull();
  });
});

describe('what a page declares', () => {
  it('is read with absolute addresses and without broken ones', () => {
    const head =
      '<link rel="alternate" hreflang="nl" href="https://www.techzine.nl/nieuws/1/een.html">' +
      '<link rel="alternate machine-translated-from" hreflang="nl" href="/nl/2/twee/">' +
      '<link rel="alternate" hreflang="de" href="javascript:alert(1)">' +
      '<script type="application/ld+json">{"translationOfWork":{"@id":"https://www.techzine.nl/nieuws/3/drie.html","inLanguage":"nl"}}</script>' +
      '<script type="application/ld+json">{broken</script>';
    expect(read(page({ head })).declarations).toEqual({
      htmlLanguage: 'en-GB',
      alternates: [{ language: 'nl', address: 'https://www.techzine.nl/nieuws/1/een.html' }],
      machineTranslatedFrom: [{ language: 'nl', address: 'https://www.techzine.eu/nl/2/twee/' }],
      translationOf: [{ language: 'nl', address: 'https://www.techzine.nl/nieuws/3/drie.html' }],
    });
  });
});

describe('a hostile page', () => {
  it('may nest 10,000 deep', () => {
    const deep = `${'<div>'.repeat(10_000)}<p>${FIRST}</p>${'</div>'.repeat(10_000)}`;
    expect(read(page({ body: deep })).paragraphs).toEqual([FIRST]);
  });
  it('may nest inline elements 10,000 deep', () => {
    const deep = `<p>${'<b>'.repeat(10_000)}${FIRST}${'</b>'.repeat(10_000)}</p>`;
    expect(read(page({ body: deep })).paragraphs).toEqual([FIRST]);
  });
  it('is cut at 200,000 characters', () => {
    const long = `<p>${'It sold 12 of them. '.repeat(7_000)}</p>`.repeat(3);
    const { paragraphs, cut } = read(page({ body: long }));
    const { length } = paragraphs.join('');
    expect(length).toBeGreaterThan(199_900);
    expect(length).toBeLessThanOrEqual(200_000);
    expect(paragraphs.at(-1)).toMatch(/It sold 12 of them\.$/);
    expect(cut).toEqual({ limit: 'characters', paragraphs: 2, characters: length });
  });
  it('is cut at 2,000 paragraphs', () => {
    const { paragraphs, cut } = read(page({ body: '<p>A short line of text.</p>'.repeat(5_000) }));
    expect(paragraphs).toHaveLength(2_000);
    expect(cut).toEqual({ limit: 'paragraphs', paragraphs: 2_000, characters: 2_000 * 'A short line of text.'.length });
  });
  it('is whole where only what comes after it is too long', () => {
    const comments = '<p>A reader has something to say about this.</p>'.repeat(5_000);
    expect(read(page({ after: comments })).cut).toBeNull();
  });
  it('is whole at 2,000 paragraphs', () => {
    const { paragraphs, cut } = read(page({ body: '<p>A short line of text.</p>'.repeat(2_000) }));
    expect([paragraphs.length, cut]).toEqual([2_000, null]);
  });
  it('may hold JSON-LD nested deeper than the stack', () => {
    const head = `<script type="application/ld+json">${'['.repeat(100_000)}${']'.repeat(100_000)}</script>`;
    expect(read(page({ head })).paragraphs).toHaveLength(2);
  });
  it.each([
    ['signs before a letter', `${'.'.repeat(150_000)}a`],
    ['exclamation marks before a letter', `${'!'.repeat(150_000)}a`],
    ['spaces and soft hyphens', ' &shy;'.repeat(12_000)],
    ['words like those of a disclaimer', 'This article, this article '.repeat(7_000)],
    ['links without text', '<a href="/x"></a>'.repeat(12_000)],
    ['links to tags', '<a href="/tag/x/">x</a>'.repeat(12_000)],
    ['adverts', '<aside></aside>'.repeat(12_000)],
  ])('is read in reasonable time, full of %s', { timeout: 60_000 }, (_, filler) => {
    const document = parseHtml(page({ body: `<p>${filler} <a href="/b">b</a></p>${BODY}` }));
    const before = process.cpuUsage();
    const result = readArticle(document, ARTICLE_ADDRESS, techzine);
    const { user, system } = process.cpuUsage(before);
    // In microseconds. A reading that grows with the square of the page takes minutes here, a good one a fifth of a second.
    expect(user + system).toBeLessThan(4_000_000);
    expect(result.ok && result.article.paragraphs.at(-1)).toBe(SECOND);
  });
});
