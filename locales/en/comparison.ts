import { plural } from '../message.ts';

/** Words of the result: the answer, the verdict on each figure, the findings. */
export const comparison = {
  'answer.figures.allAgree': plural('count', {
    one: 'The one key figure agrees.',
    other: 'All {count} key figures agree.',
  }),
  'answer.figures.someAgree': plural('same', {
    one: '{same} of {total} key figures agrees.',
    other: '{same} of {total} key figures agree.',
  }),
  'answer.figures.noneAgree': plural('count', {
    one: '{count} of {total} key figures does not agree.',
    other: '{count} of {total} key figures do not agree.',
  }),
  'answer.figures.noneCompared': plural('count', {
    one: 'The one key figure could not be compared.',
    other: 'The {count} key figures could not be compared.',
  }),
  'answer.figures.none': 'Neither text has key figures to compare.',
  'answer.figures.hidden': 'Your options hide all key figures of this article.',
  'answer.differ': plural('count', { one: '{count} differs.', other: '{count} differ.' }),
  'answer.missing': plural('count', {
    one: '{count} is missing in the translation.',
    other: '{count} are missing in the translation.',
  }),
  'answer.added': plural('count', {
    one: '{count} stands in the translation only.',
    other: '{count} stand in the translation only.',
  }),
  'answer.unclear': plural('count', {
    one: '{count} could not be compared.',
    other: '{count} could not be compared.',
  }),
  'answer.passages': plural('count', { one: '{count} passage differs.', other: '{count} passages differ.' }),
  'answer.both': plural('count', {
    one: '{count} doubtful statement stands in the {language} original too.',
    other: '{count} doubtful statements stand in the {language} original too.',
  }),
  'answer.noDifference': 'No difference was found in what could be compared.',
  'answer.noOtherDifference': 'No other difference was found in what could be compared.',
  'answer.setAside': plural('count', {
    one: 'You set {count} difference aside.',
    other: 'You set {count} differences aside.',
  }),
  'answer.noProof': 'That does not prove the translation right.',

  'bar.label': 'Key figures in reading order: {summary}',
  'bar.same': plural('count', { one: '{count} agrees', other: '{count} agree' }),
  'bar.differs': plural('count', { one: '{count} differs', other: '{count} differ' }),
  'bar.missing': plural('count', { one: '{count} missing', other: '{count} missing' }),
  'bar.added': plural('count', { one: '{count} added', other: '{count} added' }),
  'bar.unclear': plural('count', { one: '{count} not compared', other: '{count} not compared' }),

  'bar.dismissed': plural('count', { one: '{count} set aside', other: '{count} set aside' }),

  'scale.heading': 'How far apart the differing figures are',
  'scale.instead': 'instead of',
  'scale.times.larger': '{amount} times as large',
  'scale.times.smaller': '{amount} times smaller',
  'scale.percent.larger': '{amount} % larger',
  'scale.percent.smaller': '{amount} % smaller',
  'scale.slight.larger': 'slightly larger',
  'scale.slight.smaller': 'slightly smaller',
  'scale.equal': 'equal',
  'scale.more': plural('count', { one: '{count} more in the table', other: '{count} more in the table' }),

  'dismiss.button': 'Not a difference',
  'dismiss.label': 'Not a difference: ‘{text}’',
  'dismiss.done': 'You set this aside.',
  'dismiss.undoLabel': 'Undo: count ‘{text}’ as a difference again',

  'coverage.heading': 'What was compared',
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
  'coverage.not': 'Pictures, tables and embedded posts were not.',
  'coverage.hidden': plural('count', {
    one: '{count} result is hidden by your options.',
    other: '{count} results are hidden by your options.',
  }),

  'figures.heading': 'Key figures',
  'figures.translation': 'Translation',
  'figures.original': 'Original',
  'figures.verdict': 'Verdict',
  'figures.absent': 'not there',
  'figures.show': 'Show ‘{text}’ in the article',
  'figures.showPlace': 'Not there: show where ‘{text}’ would stand in the article',

  'findings.heading': 'Other findings',
  'findings.both': 'In both versions',
  'findings.show': 'Show in the article',
  'findings.showPlace': 'Show the place in the article',
} as const;
