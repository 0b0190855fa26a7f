import type { ReadingRules } from '../../article/pageSite.ts';

const NOTICE =
  /^\P{L}*(?:dies|das) ist eine (?:maschinelle|automatische) übersetzung eines artikels (?:unserer|der) us-kolleg/iu;
/** The line at the end that leads to the original. */
const POINTER = /^\P{L}*(?:lest|lesen sie|den|das|hier) .{0,40}original.{0,60}englisch/iu;
const ADDED =
  /^(?:lest auch|lesen sie auch|auch interessant|read next|related stories|mehr zum thema|advertisement$|anzeige$)/i;

/** How the pages of both editions are read. */
export const reading: ReadingRules = {
  selectors: {
    added: 'nav,aside,form,footer',
    boxes:
      ':is(div,section,ul):is([class*=newsletter],[class*=teaser],[class*=share],[class*=related],[class*=paywall],' +
      '[class*=byline],[class*=timestamp])',
    after: '[class*=post-bottom],footer',
    foreignPictures: '[class*=author] img',
  },
  isAdded: (text) => ADDED.test(text),
  boxWords: /\b(?:newsletter|subscri(?:be|bers?)|abonn\w+|log in)\b/i,
  disclaimer: (text) => (NOTICE.test(text) ? 'en' : null),
  continuesDisclaimer: (text) => POINTER.test(text),
};
