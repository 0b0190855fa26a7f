import { plural } from '../message.ts';

/** Words of the result: the answer, the verdict on each figure, the findings. */
export const comparison = {
  'answer.partial': 'Parts of the two articles could not be read or matched. What follows is about the rest.',
  'answer.chain': '{before}; {after}',
  'answer.differs': plural('count', { one: '{count} figure differs', other: '{count} figures differ' }),
  'answer.missing': plural('count', { one: '{count} figure is missing', other: '{count} figures are missing' }),
  'answer.added': plural('count', {
    one: '{count} figure is only in the translation',
    other: '{count} figures are only in the translation',
  }),
  'answer.finding.name': plural('count', { one: '{count} name differs', other: '{count} names differ' }),
  'answer.finding.negation': plural('count', {
    one: '{count} statement is negated in one text only',
    other: '{count} statements are negated in one text only',
  }),
  'answer.finding.direction': plural('count', {
    one: '{count} passage says the opposite',
    other: '{count} passages say the opposite',
  }),
  'answer.finding.hearsay': plural('count', {
    one: '{count} unconfirmed report is told as fact',
    other: '{count} unconfirmed reports are told as fact',
  }),
  'answer.finding.speaker': plural('count', {
    one: '{count} statement has another speaker',
    other: '{count} statements have another speaker',
  }),
  'answer.finding.quotation': plural('count', { one: '{count} quotation differs', other: '{count} quotations differ' }),
  'answer.finding.omission': plural('count', {
    one: '{count} passage is left out',
    other: '{count} passages are left out',
  }),
  'answer.finding.addition': plural('count', { one: '{count} passage is added', other: '{count} passages are added' }),
  'answer.finding.contradiction': plural('count', {
    one: '{count} statement contradicts its own figures',
    other: '{count} statements contradict their own figures',
  }),
  'answer.passages': plural('count', { one: '{count} passage differs', other: '{count} passages differ' }),
  'answer.allAgree': plural('count', { one: 'the only figure agrees', other: 'all {count} figures agree' }),
  'answer.agree': plural('same', {
    one: '{same} of {total} figures agrees',
    other: '{same} of {total} figures agree',
  }),
  'answer.unclear': plural('count', {
    one: '{count} figure could not be compared',
    other: '{count} figures could not be compared',
  }),
  'answer.noneCompared': plural('count', {
    one: 'the only figure could not be compared',
    other: 'none of the {count} figures could be compared',
  }),
  'answer.figures.none': 'neither text has figures to compare',
  'answer.figures.hidden': 'your options hide all figures of this article',
  'answer.both': plural('count', {
    one: '{count} doubtful statement is in the {language} original too.',
    other: '{count} doubtful statements are in the {language} original too.',
  }),
  'answer.noDifference': 'No difference was found in what could be compared.',
  'answer.noOtherDifference': 'No other difference was found in what could be compared.',
  'answer.setAside': plural('count', {
    one: 'You set {count} difference aside.',
    other: 'You set {count} differences aside.',
  }),
  'answer.noProof': 'That does not prove the translation right.',

  'bar.caption': 'The figures in reading order',
  'bar.same': plural('count', { one: '{count} agrees', other: '{count} agree' }),
  'bar.differs': plural('count', { one: '{count} differs', other: '{count} differ' }),
  'bar.missing': plural('count', { one: '{count} missing', other: '{count} missing' }),
  'bar.added': plural('count', { one: '{count} added', other: '{count} added' }),
  'bar.unclear': plural('count', { one: '{count} not compared', other: '{count} not compared' }),

  'bar.dismissed': plural('count', { one: '{count} set aside', other: '{count} set aside' }),

  'differences.heading': 'What differs',
  'differences.show': 'Show in the article',
  'differences.showLabel': 'Show in the article: ‘{text}’',
  'differences.showPlace': 'Show the place in the article',
  'differences.showPlaceLabel': 'Show the place in the article: ‘{text}’ would be there',
  'differences.missing': 'Missing from the translation',
  'differences.said': 'In {language}:',
  'differences.added': 'Only in the translation',

  'distance.times.larger': '{amount} times as large',
  'distance.times.smaller': '{amount} times smaller',
  'distance.percent.larger': '{amount}% larger',
  'distance.percent.smaller': '{amount}% smaller',
  'distance.slight.larger': 'slightly larger',
  'distance.slight.smaller': 'slightly smaller',

  'dismiss.button': 'Not a difference',
  'dismiss.label': 'Not a difference: ‘{text}’',
  'dismiss.done': 'You set this aside.',
  'dismiss.undoLabel': 'Undo: count ‘{text}’ as a difference again',

  'coverage.heading': 'What was compared',
  'coverage.limited':
    'Brontekst knows too little of this pair of languages: only figures and codes were compared, not names and statements.',
  'coverage.sentences': plural('total', {
    one: '{compared} of {total} sentence of the translation was compared.',
    other: '{compared} of {total} sentences of the translation were compared.',
  }),
  'coverage.alone': plural('count', {
    one: '{count} sentence of the translation has no counterpart in the original.',
    other: '{count} sentences of the translation have no counterpart in the original.',
  }),
  'coverage.left': plural('count', {
    one: '{count} sentence of the original has no counterpart in the translation.',
    other: '{count} sentences of the original have no counterpart in the translation.',
  }),
  'coverage.cut.translation': plural('paragraphs', {
    one: 'The translation is very long: only its first paragraph was compared ({characters} characters).',
    other:
      'The translation is very long: only its first {paragraphs} paragraphs were compared ({characters} characters).',
  }),
  'coverage.cut.original': plural('paragraphs', {
    one: 'The original is very long: only its first paragraph was compared ({characters} characters).',
    other: 'The original is very long: only its first {paragraphs} paragraphs were compared ({characters} characters).',
  }),
  'coverage.unread.translation':
    'The translation may not have been read in full: two ways of reading its page gave different texts.',
  'coverage.unread.original':
    'The original may not have been read in full: two ways of reading its page gave different texts.',
  'coverage.pages.translation': 'The translation continues on other pages, which were not read.',
  'coverage.pages.original': 'The original continues on other pages, which were not read.',
  'coverage.paid.translation': 'Only the beginning of the translation is on its page; the rest is for subscribers.',
  'coverage.paid.original': 'Only the beginning of the original is on its page; the rest is for subscribers.',
  'coverage.not': 'Pictures, tables and embedded posts were not compared.',
  'coverage.hidden': plural('count', {
    one: '{count} result is hidden by your options.',
    other: '{count} results are hidden by your options.',
  }),

  'figures.translation': 'Translation',
  'figures.original': 'Original',
  'figures.verdict': 'Verdict',
  'figures.absent': 'not there',
  'figures.show': 'Show ‘{text}’ in the article',

  'findings.both': 'In both versions',
} as const;
