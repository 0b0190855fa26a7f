import { plural } from '../message.ts';

/** Words of the banner in the page and of the toolbar badge. */
export const banner = {
  'banner.label': 'Brontekst: about this article',
  'banner.seen.site': 'Automatically translated from {language}, says {site}.',
  'banner.seen.page': 'Automatically translated from {language}, says this page.',
  'banner.seen.unknown': 'Translated automatically, says this page.',
  'banner.seen.likely': 'Probably translated automatically from {language}.',
  'banner.differs.original': plural('count', {
    one: 'Compared: {count} difference from the original.',
    other: 'Compared: {count} differences from the original.',
  }),
  'banner.differs.possibly': plural('count', {
    one: 'Compared with what may be the original: {count} difference.',
    other: 'Compared with what may be the original: {count} differences.',
  }),
  'banner.same.original': 'Compared: no difference in what could be compared.',
  'banner.same.possibly': 'Compared with what may be the original: no difference in what could be compared.',
  'banner.link.original': 'Read it in {language}',
  'banner.link.possibly': 'Possible {language} original',
  'banner.link.search': 'Search on {host}',
  'banner.link.unknown': 'Read the other version',
  'banner.compare': 'Compare',
  'banner.more': 'Not here …',
  'banner.where': 'Where should Brontekst keep quiet?',
  'banner.back': 'Back',
  'banner.notThisArticle': 'Not this article',
  'banner.notOnThisSite': 'Not on this site',
  'banner.close': 'Close',
  'banner.articleOff': 'Brontekst keeps quiet in this article.',
  'banner.siteOff': 'Brontekst keeps quiet on {host}.',
  'badge.undo': 'Open to undo that.',
  'badge.idle': 'Brontekst',
  'badge.detected': 'Brontekst: this article was automatically translated from {language}',
  'badge.detected.unknown': 'Brontekst: this page says that it was automatically translated',
  'badge.working': 'Brontekst: comparing with the original …',
  'badge.same': 'Brontekst: compared with the original, no difference found',
  'badge.differs': plural('count', {
    one: 'Brontekst: compared with the original, {count} difference',
    other: 'Brontekst: compared with the original, {count} differences',
  }),
  'badge.failed': 'Brontekst: could not compare with the original. Open to see why',
} as const;
