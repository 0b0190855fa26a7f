import { describe, expect, it } from 'vitest';
import { canonicalAddress, parseHtml, readHtml } from '../../../core/article/parsePage.ts';
import { BODY, page } from './page.ts';

const ADDRESS = 'https://news.example/2018/example-grows';

describe('readHtml on a site without a profile', () => {
  it('finds the article by readability', () => {
    const article = `<article>${BODY.repeat(5)}</article>`;
    const result = readHtml(page({ body: article, lang: 'en-US' }), ADDRESS);
    expect(result).toMatchObject({ ok: true, article: { site: null, language: 'en', address: ADDRESS } });
    expect(result.ok && result.article.paragraphs.filter((text) => text.startsWith('Example Corp sold'))).toHaveLength(
      5,
    );
    expect(result.ok && result.elements).toHaveLength(result.ok ? result.article.paragraphs.length : 0);
  });
  it('says that a page without text is empty', () => {
    expect(readHtml('<p></p>', ADDRESS)).toEqual({ ok: false, failure: 'empty' });
  });
  it('says that a page is too deep before readability meets the end of the stack', () => {
    const deep = `${'<div>'.repeat(10_000)}text${'</div>'.repeat(10_000)}`;
    expect(readHtml(deep, ADDRESS)).toEqual({ ok: false, failure: 'too-deep' });
  });
  it('survives a wrong tag of the language', () => {
    const result = readHtml(page({ lang: 'english (GB)', body: BODY.repeat(5) }), ADDRESS);
    expect(result).toMatchObject({ ok: true, article: { language: '' } });
  });
});

describe('canonicalAddress', () => {
  it('reads the link or the metadata for shares', () => {
    const link = '<link rel="canonical" href="https://a.example/x">';
    const meta = '<meta property="og:url" content="https://b.example/y">';
    expect(canonicalAddress(parseHtml(page({ head: link + meta })))).toBe('https://a.example/x');
    expect(canonicalAddress(parseHtml(page({ head: meta })))).toBe('https://b.example/y');
    expect(canonicalAddress(parseHtml(page({ head: link.replace('https://a.example', '') })))).toBeNull();
  });
});
