import { plural } from '../message.ts';

/** Words of the banner in the page and of the toolbar badge. */
export const banner = {
  'banner.label': 'Brontekst: about this article',
  'banner.seen.site': '{site} says that this article was automatically translated from {language}.',
  'banner.seen.page': 'This page says that it was automatically translated from {language}.',
  'banner.seen.likely': 'This article was probably translated automatically from {language}.',
  'banner.link.original': 'Read the {language} original',
  'banner.link.possibly': 'See what may be the {language} original',
  'banner.link.search': 'Search for the original on {host}',
  'banner.compare': 'Compare',
  'banner.notOnThisSite': 'Not on this site',
  'banner.close': 'Close',
  'banner.switchedOff': 'Brontekst stays quiet on {host} from now on.',
  'badge.idle': 'Brontekst',
  'badge.detected': 'Brontekst: this article was automatically translated from {language}',
  'badge.working': 'Brontekst: comparing with the original …',
  'badge.same': 'Brontekst: compared with the original, no difference found',
  'badge.differs': plural('count', {
    one: 'Brontekst: compared with the original, {count} difference',
    other: 'Brontekst: compared with the original, {count} differences',
  }),
  'badge.failed': 'Brontekst: could not compare with the original. Open to see why',
} as const;
