import * as v from 'valibot';
import { parseHtml, statedAddress } from '../../../core/article/parsing/parsePage.ts';
import { readPlainText } from '../../../core/article/parsing/plainText.ts';
import { textOf } from '../../../core/article/text.ts';
import { detect } from '../../../core/detection/detect.ts';
import { figuresIn } from '../../../core/figures/recognise.ts';
import { languages } from '../../../core/languages/index.ts';
import { mayFetch } from '../../../core/originals/addressRule.ts';
import { candidatesInPage } from '../../../core/originals/findOriginal.ts';
import { NOTHING_KNOWN } from '../../../core/originals/way.ts';
import { siteNamed, sites } from '../../../core/sites/index.ts';
import { readAnyPage } from '../../../core/sites/readAnyPage.ts';
import { techzine } from '../../../core/sites/techzine/index.ts';
import { INVISIBLE } from '../../../core/text/invisible.ts';
import { readingSchema } from '../../../extension/messages/pageChecks.ts';
import { corpus, fixturePages } from '../corpus.ts';
import { mutateText } from '../mutate.ts';
import { holds, target } from '../target.ts';

export const ADDRESSES = [
  'https://www.techzine.eu/news/infrastructure/37001/example-grows/',
  'https://www.techzine.nl/nieuws/infrastructure/413001/voorbeeld-groeit/',
  'https://elsewhere.example/a',
] as const;

/** Marks, attributes and texts that the reading of a page looks at. */
export const MARKUP = [
  '<p>',
  '</p>',
  '<div class="tags">',
  '</div>',
  '<h1>',
  '</h1>',
  '<article>',
  '<main>',
  '<a href="/tag/x/">',
  '</a>',
  '<a href="javascript:alert(1)">',
  '<a href="data:text/html,x">',
  '<a href="//www.techzine.eu.example/news/a/1/b">',
  '<a href="https://www.techzine.nl@evil.example/nieuws/a/413001/b/">',
  '<a href="https://www.techzine.nl/nieuws/a/413001/b/">',
  '<link rel="alternate" hreflang="nl" href="https://xn--techzne-hza.nl/">',
  '<html lang="en-x-mtfrom-nl">',
  '<!--',
  '-->',
  '<link rel="machine-translated-from" hreflang="nl" href="javascript:x">',
  '<table><tr><td>',
  '<svg><title>',
  '<template>',
  '<script type="application/ld+json">{"translationOfWork":{"url":"data:x","inLanguage":7}}</script>',
  '<script>alert(1)</script>',
  '<meta property="og:title" content="<img src=x onerror=alert(1)>">',
  '<meta property="og:image" content="data:,x">',
  '<meta property="article:published_time" content="2018-01-01 (x)">',
  '<time datetime="0000-00-00">',
  '<base href="//evil.example">',
  '<img src=x onerror=alert(1)>',
  '<body>',
  '</body>',
  '<plaintext>',
  '<textarea>',
  '<math><mi>',
  '<select><option>',
  '<b>',
  '</b>',
  '<b><p>',
  '<font color=1>',
  '<font color=2>',
  '<svg><foreignObject>',
  '<math><annotation-xml encoding="text/html">',
  '<frameset>',
  '</p>',
  '</table>',
  '</body></html>',
  '<![CDATA[',
  '<div class="a b c" hidden id=x>',
  'This article was automatically translated from Dutch.',
  'Tags:',
  'November 5, 2018',
  '&#0;',
  '&lt;b&gt;',
  '\u00AD\u200B',
  'Omzet steeg 12,5 procent naar 1.200.000 euro.',
  'Revenue rose 12.5 percent to 1,200,000 euros.',
] as const;

const pages = [...corpus('html'), ...fixturePages()] as const;
const [firstPage = '', ...otherPages] = pages;
const texts = corpus('text');

function checkPage({ html, address }: { html: string; address: string }): void {
  const document = parseHtml(html);
  const canonical = statedAddress(document);
  holds(canonical === null || /^https?:/.test(canonical), `a canonical address ${canonical}`);
  const result = readAnyPage(document, address);
  if (!result.ok) return;
  const { article } = result;
  const shown = [article.title, ...article.paragraphs, ...article.notices];
  holds(
    shown.every((text) => text.search(INVISIBLE) < 0),
    'an invisible character is shown',
  );
  holds(
    article.paragraphs.every((text) => text !== '' && text.trim() === text),
    'a paragraph is empty or not trimmed',
  );
  if (!article.cut)
    holds(
      result.places.every(({ element, offset }, at) =>
        textOf(element).startsWith(article.paragraphs[at] ?? '?', offset),
      ),
      'a place is not that of its paragraph',
    );
  holds(
    article.links.every((link) => /^https?:/.test(link.address)),
    'a link leads elsewhere',
  );
  const verdict = detect({ article, document: parseHtml(html), site: siteNamed(article.site) });
  const reading = v.safeParse(readingSchema, { kind: 'article', article, verdict });
  holds(reading.success, `the page's own reading is refused: ${reading.issues?.[0]?.message}`);
  const candidates = candidatesInPage(article, NOTHING_KNOWN);
  holds(
    candidates.every((candidate) => mayFetch(candidate.address, techzine)),
    'a candidate stands on another host',
  );
}

function checkText(text: string): void {
  const article = readPlainText(text, 'en', sites);
  holds(article === null || article.paragraphs.length > 0, 'an article without paragraphs');
  for (const language of languages) {
    let end = 0;
    for (const figure of figuresIn(text, language)) {
      holds(figure.start >= end && figure.end > figure.start, 'figures overlap');
      holds(text.slice(figure.start, figure.end) === figure.text, 'a figure is not cut out exactly');
      holds((figure.value ?? figure.from ?? figure.to) !== undefined, 'a figure without a value');
      end = figure.end;
    }
  }
}

export const html = target(
  'html',
  4,
  (random) => ({ html: mutateText([firstPage, ...otherPages], MARKUP, random), address: random.pick(ADDRESSES) }),
  checkPage,
);

export const text = target('text', 5, (random) => mutateText(texts, MARKUP, random), checkText);
