import { describe, expect, it } from 'vitest';
import { parseHtml, statedAddress } from '../../../core/article/parsing/parsePage.ts';
import { readAnyHtml } from '../../../core/sites/readAnyPage.ts';
import { BODY, page } from './page.ts';

const ADDRESS = 'https://news.example/2018/example-grows';

const read = (html: string) => readAnyHtml(html, ADDRESS);

describe('readAnyHtml on a page of no known site', () => {
  it('finds the article by readability', () => {
    const article = `<article>${BODY.repeat(5)}</article>`;
    const result = read(page({ body: article, lang: 'en-US' }));
    expect(result).toMatchObject({ ok: true, article: { site: null, language: 'en', address: ADDRESS } });
    expect(result.ok && result.article.paragraphs.filter((text) => text.startsWith('Example Corp sold'))).toHaveLength(
      5,
    );
  });
  it('says that a page without text is empty', () => {
    expect(read('<p></p>')).toEqual({ ok: false, failure: 'empty' });
  });
  it('says that a page is too deep or too large before readability loses itself in it', () => {
    for (const html of ['<div>'.repeat(10_000), '<p>text'.repeat(40_000), '<script></script>'.repeat(40_000)])
      expect(read(html)).toEqual({ ok: false, failure: 'too-deep' });
  });
  it('reads a page that is nested wrongly as a browser would', () => {
    const html = page({ body: `<p>Before<table><p>${BODY.repeat(5)}</table></body></html>After`, lang: 'en' });
    expect(read(html)).toMatchObject({ ok: true });
  });
  it('survives a wrong tag of the language', () => {
    const result = read(page({ lang: 'english (GB)', body: BODY.repeat(5) }));
    expect(result).toMatchObject({ ok: true, article: { language: '' } });
  });
});

describe('statedAddress', () => {
  it('reads the link or the metadata for shares', () => {
    const link = '<link rel="canonical" href="https://a.example/x">';
    const meta = '<meta property="og:url" content="https://b.example/y">';
    expect(statedAddress(parseHtml(page({ head: link + meta })))).toBe('https://a.example/x');
    expect(statedAddress(parseHtml(page({ head: meta })))).toBe('https://b.example/y');
    expect(statedAddress(parseHtml(page({ head: link.replace('https://a.example', '') })))).toBeNull();
  });
});
