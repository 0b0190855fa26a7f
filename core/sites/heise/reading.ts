import type { ReadingRules } from '../../article/pageSite.ts';

const FOLLOW = /^\P{L}*(?:don['’]t miss any news|follow (?:us|heise)|folgen sie (?:uns|heise))\b/iu;
/** Labels of advertisements and of other articles. */
const LABEL = /^(?:anzeige|advertisement|lesen sie auch|read also)$/i;
/** The author's initials, in brackets on a line of their own. */
const INITIALS = /^\([\p{L}]{2,5}(?:[,/ ]+[\p{L}@.-]{2,20})?\)$/u;
const NOTICE = /^[^\p{L}"“„«‘]*this (?:\p{L}+ ){0,2}?(?:article|text|news) was originally published in german\b/iu;
const TRANSLATED = /\btranslat(?:ed|ion)\b/i;
const DENIED = /\b(?:not|never)\b|n['’]t\b/i;

/** How heise's pages are read: one theme for both editions. */
export const reading: ReadingRules = {
  selectors: {
    added: 'nav,aside,form,footer,a-collapse,.a-article-action,.a-article-header__publish-info,.a-caption__source',
    boxes: ':is(div,section,ul):is([class*=newsletter],[class*=related],[class*=teaser],[class*=comments])',
    after: '#comments,.comments,footer',
    foreignPictures: '[class*=author] img',
  },
  isAdded: (text) => FOLLOW.test(text) || LABEL.test(text) || INITIALS.test(text),
  boxWords: /\b(?:newsletter|subscri(?:be|bers?)|abonn\w+)\b/i,
  disclaimer: (text) => (NOTICE.test(text) && TRANSLATED.test(text) && !DENIED.test(text) ? 'de' : null),
};
