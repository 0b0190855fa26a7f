import type { Site } from '../../../core/sites/site.ts';

const ARTICLE = /^\/(?:en\/article|artikel)\/[a-z0-9-]+-(\d+)\.html$/;
const NOTICE = /^This article was translated from Dutch with technical help\b/;

/**
 * A site that nobody publishes, written against the interface alone; it differs from the real ones where it can: one host
 * for both editions, no WordPress and no search, translations that go on and that people edit, no sections, no tags.
 */
export const madeUpSite: Site = {
  name: 'madeUpSite',
  title: 'Oeverpost',
  editions: [
    { language: 'nl', host: 'www.oeverpost.example' },
    { language: 'en', host: 'www.oeverpost.example', folder: '/en/' },
  ],
  translated: { from: 'nl', to: 'en', manner: 'edited' },
  sample: 'https://www.oeverpost.example/en/article/ferry-sails-again-7002.html',
  isArticle: (url) => ARTICLE.test(url.pathname),
  reading: { selectors: { added: '.follow' }, disclaimer: (text) => (NOTICE.test(text) ? 'nl' : null) },
  finding: { link: /^dutch$/i },
};

export const TRANSLATION = madeUpSite.sample;
export const ORIGINAL = 'https://www.oeverpost.example/artikel/veer-vaart-weer-7001.html';

const LINK = `<a href="${ORIGINAL}?from-en=1">Dutch</a>`;
export const notice = (dutch: string): string =>
  `<p><em>This article was translated from ${dutch} with technical help and checked before it appeared.</em></p>`;

function page(language: string, title: string, body: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title} | Oeverpost</title>
    <meta property="article:published_time" content="2026-03-02T08:30:00+01:00"></head>
    <body><header><nav><a href="/">Oeverpost</a></nav></header><main><article><h1>${title}</h1>${body}
    <div class="follow"><p>Follow Oeverpost wherever you read the news, so that you never miss a story.</p></div>
    </article></main></body></html>`;
}

/** A translated article. @param said the notice at its end */
export const translationPage = (said = notice(LINK)): string =>
  page(
    'en',
    'Ferry sails again',
    '<p>The ferry between Aldermeer and Brakoord sails again since Monday, after 14 weeks of repairs to its engine.</p>' +
      '<p>The repairs cost 2.4 million euros, says director Wiebe Ruitenga. A crossing now takes 11 minutes.</p>' +
      '<p>On the first day 1,840 people took the boat, more than on any Monday of last year.</p>' +
      said,
  );

export const originalPage = (): string =>
  page(
    'nl',
    'Veer vaart weer',
    '<p>De veerboot tussen Aldermeer en Brakoord vaart sinds maandag weer, na 14 weken reparatie aan de motor.</p>' +
      '<p>De reparatie kostte 2,4 miljoen euro, zegt directeur Wiebe Ruitenga. Een overtocht duurt nu 11 minuten.</p>' +
      '<p>Op de eerste dag namen 1.840 mensen de boot, meer dan op elke maandag van vorig jaar.</p>',
  );
