import type { Site, SiteInPages } from '../site.ts';
import { finding } from './finding.ts';
import { reading } from './reading.ts';

/** What an article's address says: the English edition's folder, a section, a slug and a number. */
const ARTICLE = /^\/(?:en\/)?[a-z][a-z-]*\/[^/]+-(\d{5,})\.html$/;

/**
 * heise online: news for the technology trade in German. Its English edition stands on the same host, is translated by
 * machine and gone over by people.
 */
export const heiseInPages: SiteInPages = {
  name: 'heise',
  title: 'heise online',
  editions: [
    { language: 'de', host: 'www.heise.de' },
    { language: 'en', host: 'www.heise.de', folder: '/en/' },
  ],
  translated: { from: 'de', to: 'en', manner: 'edited' },
  isArticle: (url) => ARTICLE.test(url.pathname),
  reading,
};

/** With what only the background needs to know of it. */
export const heise: Site = {
  ...heiseInPages,
  isOptional: true,
  sample: 'https://www.heise.de/en/news/Ghostling-makes-terminal-emulation-a-C-library-11222728.html',
  idOf: (url) => ARTICLE.exec(url.pathname)?.[1] ?? null,
  finding,
};
