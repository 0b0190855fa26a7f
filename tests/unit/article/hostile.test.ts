import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../core/article/parsing/parsePage.ts';
import { readPlainText } from '../../../core/article/parsing/plainText.ts';
import { textOf } from '../../../core/article/text.ts';
import { detect } from '../../../core/detection/detect.ts';
import { siteNamed, sites } from '../../../core/sites/index.ts';
import { readAnyHtml } from '../../../core/sites/readAnyPage.ts';
import { ARTICLE_ADDRESS } from './page.ts';

const PIECES = [
  '<p>',
  '</p>',
  '<div class="tags">',
  '</div>',
  '<h1>',
  '</h1>',
  '<article>',
  '</article>',
  '<a href="/tag/x/">',
  '<a href="http://[">',
  '</a>',
  '<html lang="en-x-mtfrom-nl">',
  '<body>',
  '</body>',
  '<table><tr><td>',
  '<svg><title>',
  '<script type="application/ld+json">{"translationOfWork":[null,3,{"url":5}]}</script>',
  '<time datetime="yesterday">',
  '<meta property="article:published_time" content="0000-99-99">',
  '<img src="data:,x"><img>',
  '<!--',
  '-->',
  '<![CDATA[',
  '&#0;',
  'This article was automatically translated from Dutch.',
  'Example sold 3 percent more than the year before, it says.',
  'Tags:',
  '\u00AD\u200B',
];
const html = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('any page, however broken,', () => {
  it.each([ARTICLE_ADDRESS, 'https://elsewhere.example/a', 'nonsense'])(
    'is read or refused, never thrown at: %s',
    { timeout: 60_000 },
    (address) => {
      fc.assert(
        fc.property(html, (source) => {
          const result = readAnyHtml(source, address);
          if (!result.ok) return;
          for (const [at, { element, offset }] of result.places.entries())
            expect(textOf(element).startsWith(result.article.paragraphs[at] ?? '?', offset)).toBe(true);
          expect(result.article.paragraphs.every((text) => text.trim() === text && text !== '')).toBe(true);
          detect({ article: result.article, document: parseHtml(source), site: siteNamed(result.article.site) });
        }),
        { numRuns: 100 },
      );
    },
  );
});

describe('any text', () => {
  it('is read or refused, never thrown at', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        const read = readPlainText(text, 'en', sites);
        expect(read === null || read.paragraphs.length > 0).toBe(true);
      }),
    );
  });
});
