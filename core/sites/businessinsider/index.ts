import type { Site, SiteInPages } from '../site.ts';
import { finding } from './finding.ts';
import { reading } from './reading.ts';

/** The German edition: sections and a slug of several words. */
const GERMAN = /^\/(?:[a-z-]+\/){1,3}[a-z0-9]+(?:-[a-z0-9]+){2,}\/?$/;
/** The American one: a slug of several words, mostly with the year and the month at its end. */
const AMERICAN = /^\/(?:[a-z-]+\/)?[a-z0-9]+(?:-[a-z0-9]+){3,}\/?$/;

/**
 * Business Insider Deutschland: beside its own articles it carries those of its American colleagues, translated by
 * machine and gone over by people, some of them years after they appeared.
 */
export const businessinsiderInPages: SiteInPages = {
  name: 'businessinsider',
  title: 'Business Insider',
  editions: [
    { language: 'en', host: 'www.businessinsider.com' },
    { language: 'de', host: 'www.businessinsider.de' },
  ],
  translated: { from: 'en', to: 'de', manner: 'edited', isDated: false },
  isArticle: (url) => (url.hostname.endsWith('.de') ? GERMAN : AMERICAN).test(url.pathname),
  reading,
};

/** With what only the background needs to know of it. */
export const businessinsider: Site = {
  ...businessinsiderInPages,
  isOptional: true,
  sample:
    'https://www.businessinsider.de/wirtschaft/international-business/klarna-entlaesst-haelfte-der-mitarbeiter-wegen-ki/',
  finding,
};
