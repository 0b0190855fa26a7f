import type { comparison as english } from '../en/comparison.ts';
import { plural, type Translated } from '../message.ts';

export const comparison: Translated<typeof english> = {
  'answer.figures.allAgree': plural('count', {
    one: 'Die eine Zahlenangabe stimmt überein.',
    other: 'Alle {count} Zahlenangaben stimmen überein.',
  }),
  'answer.figures.someAgree': plural('same', {
    one: '{same} von {total} Zahlenangaben stimmt überein.',
    other: '{same} von {total} Zahlenangaben stimmen überein.',
  }),
  'answer.figures.noneAgree': plural('count', {
    one: '{count} von {total} Zahlenangaben stimmt nicht überein.',
    other: '{count} von {total} Zahlenangaben stimmen nicht überein.',
  }),
  'answer.figures.noneCompared': plural('count', {
    one: 'Die eine Zahlenangabe ließ sich nicht vergleichen.',
    other: 'Die {count} Zahlenangaben ließen sich nicht vergleichen.',
  }),
  'answer.figures.none': 'In beiden Texten gibt es keine Zahlenangaben zu vergleichen.',
  'answer.figures.hidden': 'Ihre Einstellungen blenden alle Zahlenangaben dieses Artikels aus.',
  'answer.differ': plural('count', { one: '{count} weicht ab.', other: '{count} weichen ab.' }),
  'answer.missing': plural('count', {
    one: '{count} fehlt in der Übersetzung.',
    other: '{count} fehlen in der Übersetzung.',
  }),
  'answer.added': plural('count', {
    one: '{count} steht nur in der Übersetzung.',
    other: '{count} stehen nur in der Übersetzung.',
  }),
  'answer.unclear': plural('count', {
    one: '{count} ließ sich nicht vergleichen.',
    other: '{count} ließen sich nicht vergleichen.',
  }),
  'answer.passages': plural('count', {
    one: '{count} Textstelle weicht ab.',
    other: '{count} Textstellen weichen ab.',
  }),
  'answer.both': plural('count', {
    one: '{count} fragwürdige Aussage steht auch im Original ({language}).',
    other: '{count} fragwürdige Aussagen stehen auch im Original ({language}).',
  }),
  'answer.noDifference': 'In dem, was sich vergleichen ließ, wurde kein Unterschied gefunden.',
  'answer.noOtherDifference': 'In dem, was sich vergleichen ließ, wurde kein weiterer Unterschied gefunden.',
  'answer.setAside': plural('count', {
    one: '{count} Unterschied haben Sie beiseitegelegt.',
    other: '{count} Unterschiede haben Sie beiseitegelegt.',
  }),
  'answer.noProof': 'Das beweist nicht, dass die Übersetzung richtig ist.',

  'bar.label': 'Zahlenangaben in der Reihenfolge des Textes: {summary}',
  'bar.same': plural('count', { one: '{count} stimmt überein', other: '{count} stimmen überein' }),
  'bar.differs': plural('count', { one: '{count} weicht ab', other: '{count} weichen ab' }),
  'bar.missing': plural('count', { one: '{count} fehlt', other: '{count} fehlen' }),
  'bar.added': plural('count', { one: '{count} hinzugefügt', other: '{count} hinzugefügt' }),
  'bar.unclear': plural('count', { one: '{count} nicht verglichen', other: '{count} nicht verglichen' }),
  'bar.dismissed': plural('count', { one: '{count} beiseitegelegt', other: '{count} beiseitegelegt' }),

  'scale.heading': 'Wie weit die abweichenden Zahlen auseinanderliegen',
  'scale.instead': 'statt',
  'scale.times.larger': '{amount}-mal so groß',
  'scale.times.smaller': '{amount}-mal kleiner',
  'scale.percent.larger': '{amount} % größer',
  'scale.percent.smaller': '{amount} % kleiner',
  'scale.slight.larger': 'etwas größer',
  'scale.slight.smaller': 'etwas kleiner',
  'scale.equal': 'gleich',
  'scale.more': plural('count', { one: 'Noch {count} in der Tabelle', other: 'Noch {count} in der Tabelle' }),

  'dismiss.button': 'Kein Unterschied',
  'dismiss.label': 'Kein Unterschied: „{text}“',
  'dismiss.done': 'Sie haben dies beiseitegelegt.',
  'dismiss.undoLabel': 'Rückgängig: „{text}“ wieder als Unterschied zählen',

  'coverage.heading': 'Was verglichen wurde',
  'coverage.sentences': plural('total', {
    one: '{compared} von {total} Satz der Übersetzung wurde verglichen.',
    other: '{compared} von {total} Sätzen der Übersetzung wurden verglichen.',
  }),
  'coverage.alone': plural('count', {
    one: '{count} Satz der Übersetzung hat kein Gegenstück im Original.',
    other: '{count} Sätze der Übersetzung haben kein Gegenstück im Original.',
  }),
  'coverage.left': plural('count', {
    one: '{count} Satz des Originals hat kein Gegenstück in der Übersetzung.',
    other: '{count} Sätze des Originals haben kein Gegenstück in der Übersetzung.',
  }),
  'coverage.cut.translation': plural('paragraphs', {
    one: 'Die Übersetzung ist sehr lang: Nur ihr erster Absatz wurde verglichen ({characters} Zeichen).',
    other:
      'Die Übersetzung ist sehr lang: Nur ihre ersten {paragraphs} Absätze wurden verglichen ({characters} Zeichen).',
  }),
  'coverage.cut.original': plural('paragraphs', {
    one: 'Das Original ist sehr lang: Nur sein erster Absatz wurde verglichen ({characters} Zeichen).',
    other:
      'Das Original ist sehr lang: Nur seine ersten {paragraphs} Absätze wurden verglichen ({characters} Zeichen).',
  }),
  'coverage.not': 'Bilder, Tabellen und eingebettete Beiträge nicht.',
  'coverage.hidden': plural('count', {
    one: '{count} Ergebnis ist durch Ihre Einstellungen ausgeblendet.',
    other: '{count} Ergebnisse sind durch Ihre Einstellungen ausgeblendet.',
  }),

  'figures.heading': 'Zahlenangaben',
  'figures.translation': 'Übersetzung',
  'figures.original': 'Original',
  'figures.verdict': 'Ergebnis',
  'figures.absent': 'steht nicht da',
  'figures.show': '„{text}“ im Artikel zeigen',
  'figures.showPlace': 'Steht nicht da: zeigen, wo „{text}“ im Artikel stehen würde',

  'findings.heading': 'Weitere Befunde',
  'findings.both': 'In beiden Fassungen',
  'findings.show': 'Im Artikel zeigen',
  'findings.showPlace': 'Die Stelle im Artikel zeigen',
};
