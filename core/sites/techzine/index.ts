import type { Site, SiteInPages } from '../site.ts';
import { finding } from './finding.ts';
import { reading } from './reading.ts';

/** What an article's address says: its section, perhaps a topic, its number and its slug. */
const ARTICLE = /^\/([a-z][a-z-]*)\/(?:[a-z0-9-]+\/)?(\d+)\/[^/]+\/?$/;

const partsOf = ({ pathname }: URL) => ARTICLE.exec(pathname) ?? [];

/** The translated sections. Background stories are native English, as the disclaimer says. */
const TRANSLATED_SECTION = 'news';

/**
 * Techzine: news for the technology trade, a Dutch and an English edition on one WordPress theme.
 * The English edition carried machine translations of the Dutch one from 2018 to August 2019.
 */
export const techzineInPages: SiteInPages = {
  name: 'techzine',
  title: 'Techzine',
  editions: [
    { language: 'en', host: 'www.techzine.eu' },
    { language: 'nl', host: 'www.techzine.nl' },
  ],
  translated: { from: 'nl', to: 'en', until: '2019-09-01', manner: 'automatic' },
  isArticle: (url) => ARTICLE.test(url.pathname),
  isTranslatedSection: (url) => partsOf(url)[1] === TRANSLATED_SECTION,
  reading,
};

/** With what only the background needs to know of it. */
export const techzine: Site = {
  ...techzineInPages,
  sample:
    'https://www.techzine.eu/news/infrastructure/41515/amsterdam-is-putting-the-brakes-on-the-addition-of-new-data-centres/',
  idOf: (url) => partsOf(url)[2] ?? null,
  finding,
};
