import type { ReadingRules } from '../../article/pageSite.ts';

const NOTICE =
  /^\P{L}*(?:dies|das) ist eine (?:maschinelle|automatische) übersetzung eines artikels (?:unserer|der) us-kolleg/iu;
/** The line at the end that leads to the original. */
const POINTER = /^\P{L}*(?:lest|lesen sie|den|das|hier) .{0,40}original.{0,60}englisch/iu;
const ADDED = /^(?:lest auch|lesen sie auch|auch interessant|read next|mehr zum thema)\b/i;

/** How the pages of both editions are read. */
export const reading: ReadingRules = {
  selectors: {
    added: 'nav,aside,form,footer,[class*=newsletter],[class*=teaser],[class*=share]',
    after: '[class*=related],footer',
    foreignPictures: '[class*=author] img',
  },
  isAdded: (text) => ADDED.test(text),
  disclaimer: (text) => (NOTICE.test(text) ? 'en' : null),
  continuesDisclaimer: (text) => POINTER.test(text),
};
