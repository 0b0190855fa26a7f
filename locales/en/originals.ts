import type { OriginalReason } from '../../core/originals/reasons.ts';
import { type Message, plural } from '../message.ts';

/** Why a page may be the original of an article, or may not. */
export const originals = {
  'reason.original.disclaimerLink': 'The article links to it as its original.',
  'reason.original.machineTranslatedFrom': 'The translation names it as its source.',
  'reason.original.jsonLd': 'The translation’s data for search engines name it as the original.',
  'reason.original.hreflang': 'The translation names it as its version in the other language.',
  'reason.original.knownPairs': 'It is on the list of known originals that comes with Brontekst.',
  'reason.original.ownChoice': 'You chose it.',
  'reason.original.foundBefore': 'It was found before.',
  'reason.original.searched': 'A search of the site for ‘{words}’ found it.',
  'reason.original.listed': 'The site lists it among its articles of those days.',

  'reason.original.sameDay': 'Both appeared on the same day: {day}.',
  'reason.original.nextDay': 'They appeared one day apart.',
  'reason.original.otherDay': plural('days', {
    one: 'Against it: they appeared {days} day apart.',
    other: 'Against it: they appeared {days} days apart.',
  }),
  'reason.original.names': plural('count', {
    one: 'Both have the name {names}.',
    other: 'Both have {count} names in common, such as {names}.',
  }),
  'reason.original.otherNames': 'Against it: hardly any name from the translation appears in it.',
  'reason.original.figures': plural('count', {
    one: 'Both have the figure {figures}.',
    other: 'Both have {count} figures in common, such as {figures}.',
  }),
  'reason.original.otherFigures': 'Against it: hardly any figure from the translation appears in it.',
  'reason.original.sentences': '{percent}% of the text corresponds, sentence by sentence.',
  'reason.original.otherSentences': 'Against it: hardly any sentence of the translation has a counterpart in it.',
  'reason.original.links': 'Both link to the same page of {host}.',
  'reason.original.pictures': 'Both show the same picture ({picture}).',
  'reason.original.tags': plural('count', {
    one: 'Both have the same tag.',
    other: 'Both have {count} tags in common.',
  }),
  'reason.original.paragraphs': plural('count', {
    one: 'Both have one paragraph.',
    other: 'Both have {count} paragraphs.',
  }),
  'reason.original.length': 'Against it: one of the two is much longer.',
  'reason.original.language': 'Against it: it is not written in the language of the original.',
  'reason.original.rival': 'Another page fits almost as well.',
  'reason.original.unread': 'It could not be read, so nothing in it was checked.',
} as const satisfies Record<OriginalReason, Message>;
