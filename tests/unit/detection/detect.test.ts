import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../core/article/parsing/parsePage.ts';
import { readArticle } from '../../../core/article/readArticle.ts';
import { detect } from '../../../core/detection/detect.ts';
import type { Verdict } from '../../../core/detection/verdict.ts';
import { techzine } from '../../../core/sites/techzine/index.ts';
import { ARTICLE_ADDRESS, BODY, DISCLAIMER, ORIGINAL_ADDRESS, type PageParts, page } from '../article/page.ts';

function detectIn(parts: PageParts, address = ARTICLE_ADDRESS): Verdict {
  const document = parseHtml(page(parts));
  const result = readArticle(document, address, techzine);
  if (!result.ok) throw new Error(result.failure);
  return detect({ article: result.article, document, site: techzine });
}

const WITH_DISCLAIMER = { body: `${BODY}<p>${DISCLAIMER}</p>` };
const LATER = '<meta property="article:published_time" content="2023-05-04T08:00:00+00:00">';
const jsonLd = (translator = '') =>
  '<script type="application/ld+json">{"translationOfWork":' +
  `{"url":"https://www.techzine.nl/nieuws/1/a.html","inLanguage":"nl"}${translator}}</script>`;
const BY_PERSON = jsonLd(',"translator":{"@type":"Person"}');
const mtLink = (language: string) =>
  `<link rel="alternate machine-translated-from" hreflang="${language}" href="https://www.techzine.nl/nieuws/1/a.html">`;

describe('detect', () => {
  it('believes the disclaimer, and carries the evidence, the strongest first', () => {
    const verdict = detectIn(WITH_DISCLAIMER);
    expect(verdict).toMatchObject({ kind: 'machine-translated', from: 'nl', to: 'en' });
    expect(verdict.evidence.map((one) => one.signal)).toEqual(['disclaimer', 'site', 'address', 'date']);
    expect(verdict.evidence[0]?.seen).toBe(DISCLAIMER);
  });
  it.each([
    'This article has been translated automatically from Dutch.',
    'Note: this news item was machine-translated from the Dutch original.',
    '(This story is an automatic translation from Dutch, made with DeepL)',
    'Machine translated from Dutch.',
    'Disclaimer – this text was auto translated from Dutch by a computer.',
  ])('knows the disclaimer in other words: %s', (words) => {
    expect(detectIn({ body: `${BODY}<p>${words}</p>` }).kind).toBe('machine-translated');
  });
  it.each([
    'This article was not automatically translated from Dutch.',
    'The paper says that its articles were automatically translated from Dutch.',
    '“This article was automatically translated from Dutch”, the site said at the time.',
    'This article was translated from Dutch by our editors.',
    'This article about machine translation is available in Dutch.',
  ])('does not take other words for it: %s', (words) => {
    expect(detectIn({ body: `${BODY}<p>${words}</p>` }).kind).toBe('no-evidence');
  });
  it('does not take the words in the middle of an article for it', () => {
    const filler = BODY.repeat(2);
    expect(detectIn({ body: `${filler}<p>${DISCLAIMER}</p>${filler}` }).kind).toBe('no-evidence');
  });
  it('does not take the words in a long paragraph for it', () => {
    const long = `${DISCLAIMER} ${'The editors tell how that came about. '.repeat(20)}`;
    expect(detectIn({ body: `${BODY}<p>${long}</p>` }).kind).toBe('no-evidence');
  });
  it('believes the disclaimer of an article that is dated later', () => {
    expect(detectIn({ ...WITH_DISCLAIMER, head: LATER }).kind).toBe('machine-translated');
  });
  it('gives no verdict on site, section and period alone', () => {
    expect(detectIn({}).kind).toBe('no-evidence');
  });
  it('gives no verdict on an article of the original edition', () => {
    expect(detectIn(WITH_DISCLAIMER, ORIGINAL_ADDRESS).kind).toBe('no-evidence');
  });
  it('believes the disclaimer under a background story too', () => {
    const address = 'https://www.techzine.eu/blogs/security/40000/an-opinion/';
    expect(detectIn(WITH_DISCLAIMER, address).kind).toBe('machine-translated');
  });
  it.each([
    ['the tag of the language', { lang: 'en-x-mtfrom-nl' }],
    ['the tag of the language, RFC 6497', { lang: 'en-t-nl-t0-und' }],
    ['a link', { head: mtLink('nl') }],
    ['a link in a language that the site has no edition in', { head: mtLink('fr') }],
    ['a link whose language is no tag', { head: mtLink('x_y!') }],
    ['a link, though the JSON-LD tells of a person too', { head: mtLink('nl') + BY_PERSON }],
  ])('believes the metadata: %s', (_, parts) => {
    expect(detectIn(parts)).toMatchObject({ kind: 'machine-translated', from: 'nl', to: 'en' });
  });
  it.each([
    ['JSON-LD', { head: jsonLd() }],
    ['the tag of the language', { lang: 'en-t-nl' }],
    ['both', { head: jsonLd(), lang: 'en-t-nl' }],
  ])(
    'does not believe %s of a translation that a person may have made, in a page of section and period',
    (_, parts) => {
      expect(detectIn(parts).kind).toBe('no-evidence');
    },
  );
  it('gives no verdict on the disclaimer over a translation by a person', () => {
    expect(detectIn({ ...WITH_DISCLAIMER, head: jsonLd() }).kind).toBe('machine-translated');
    expect(detectIn({ ...WITH_DISCLAIMER, head: BY_PERSON }).kind).toBe('no-evidence');
  });
  it('gives no verdict on a translation into its own language', () => {
    expect(detectIn({ lang: 'en-x-mtfrom-en' }).kind).toBe('no-evidence');
  });
  it('says when the reader’s browser has translated the page', () => {
    const verdict = detectIn({ ...WITH_DISCLAIMER, htmlAttributes: 'class="translated-ltr"' });
    expect(verdict.kind).toBe('translated-by-browser');
    expect(verdict.evidence[0]?.signal).toBe('chromeTranslation');
  });
  it('does not speak of the browser on an article that could not be machine-translated anyway', () => {
    expect(detectIn({ head: LATER, htmlAttributes: 'class="translated-ltr"' }).kind).toBe('no-evidence');
  });
});
