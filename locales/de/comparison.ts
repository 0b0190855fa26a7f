import type { comparison as english } from '../en/comparison.ts';
import { plural, type Translated } from '../message.ts';

export const comparison: Translated<typeof english> = {
  'answer.partial':
    'Nicht alles von beiden Artikeln ließ sich lesen oder nebeneinanderstellen. Das Folgende betrifft den Rest.',
  'answer.chain': '{before}; {after}',
  'answer.differs': plural('count', { one: '{count} Zahl weicht ab', other: '{count} Zahlen weichen ab' }),
  'answer.missing': plural('count', { one: '{count} Zahl fehlt', other: '{count} Zahlen fehlen' }),
  'answer.added': plural('count', {
    one: '{count} Zahl steht nur in der Übersetzung',
    other: '{count} Zahlen stehen nur in der Übersetzung',
  }),
  'answer.finding.name': plural('count', { one: '{count} Name weicht ab', other: '{count} Namen weichen ab' }),
  'answer.finding.negation': plural('count', {
    one: '{count} Aussage ist nur in einem Text verneint',
    other: '{count} Aussagen sind nur in einem Text verneint',
  }),
  'answer.finding.direction': plural('count', {
    one: '{count} Textstelle besagt das Gegenteil',
    other: '{count} Textstellen besagen das Gegenteil',
  }),
  'answer.finding.hearsay': plural('count', {
    one: '{count} unbestätigte Meldung steht als Tatsache da',
    other: '{count} unbestätigte Meldungen stehen als Tatsache da',
  }),
  'answer.finding.speaker': plural('count', {
    one: '{count} Aussage ist jemand anderem zugeschrieben',
    other: '{count} Aussagen sind jemand anderem zugeschrieben',
  }),
  'answer.finding.quotation': plural('count', { one: '{count} Zitat weicht ab', other: '{count} Zitate weichen ab' }),
  'answer.finding.omission': plural('count', {
    one: '{count} Textstelle ist weggelassen',
    other: '{count} Textstellen sind weggelassen',
  }),
  'answer.finding.addition': plural('count', {
    one: '{count} Textstelle ist hinzugefügt',
    other: '{count} Textstellen sind hinzugefügt',
  }),
  'answer.finding.contradiction': plural('count', {
    one: '{count} Aussage widerspricht den eigenen Zahlen',
    other: '{count} Aussagen widersprechen den eigenen Zahlen',
  }),
  'answer.passages': plural('count', { one: '{count} Textstelle weicht ab', other: '{count} Textstellen weichen ab' }),
  'answer.allAgree': plural('count', {
    one: 'die einzige Zahl stimmt überein',
    other: 'alle {count} Zahlen stimmen überein',
  }),
  'answer.agree': plural('same', {
    one: '{same} von {total} Zahlen stimmt überein',
    other: '{same} von {total} Zahlen stimmen überein',
  }),
  'answer.unclear': plural('count', {
    one: '{count} Zahl ließ sich nicht vergleichen',
    other: '{count} Zahlen ließen sich nicht vergleichen',
  }),
  'answer.noneCompared': plural('count', {
    one: 'die einzige Zahl ließ sich nicht vergleichen',
    other: 'keine der {count} Zahlen ließ sich vergleichen',
  }),
  'answer.figures.none': 'in keinem der beiden Texte stehen Zahlen, die sich vergleichen lassen',
  'answer.figures.hidden': 'alle Zahlen dieses Artikels sind durch Ihre Einstellungen ausgeblendet',
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

  'bar.caption': 'Die Zahlen in der Reihenfolge des Textes',
  'bar.same': plural('count', { one: '{count} stimmt überein', other: '{count} stimmen überein' }),
  'bar.differs': plural('count', { one: '{count} weicht ab', other: '{count} weichen ab' }),
  'bar.missing': plural('count', { one: '{count} fehlt', other: '{count} fehlen' }),
  'bar.added': plural('count', { one: '{count} hinzugefügt', other: '{count} hinzugefügt' }),
  'bar.unclear': plural('count', { one: '{count} nicht verglichen', other: '{count} nicht verglichen' }),
  'bar.dismissed': plural('count', { one: '{count} beiseitegelegt', other: '{count} beiseitegelegt' }),

  'differences.heading': 'Was abweicht',
  'differences.show': 'Im Artikel zeigen',
  'differences.showLabel': 'Im Artikel zeigen: „{text}“',
  'differences.showPlace': 'Die Stelle im Artikel zeigen',
  'differences.showPlaceLabel': 'Die Stelle im Artikel zeigen: Dort würde „{text}“ stehen',
  'differences.missing': 'Fehlt in der Übersetzung',
  'differences.said': 'Auf {language}:',
  'differences.added': 'Nur in der Übersetzung',

  'distance.times.larger': '{amount}-mal so groß',
  'distance.times.smaller': '{amount}-mal kleiner',
  'distance.percent.larger': '{amount} % größer',
  'distance.percent.smaller': '{amount} % kleiner',
  'distance.slight.larger': 'etwas größer',
  'distance.slight.smaller': 'etwas kleiner',

  'dismiss.button': 'Kein Unterschied',
  'dismiss.label': 'Kein Unterschied: „{text}“',
  'dismiss.done': 'Sie haben dies beiseitegelegt.',
  'dismiss.undoLabel': 'Rückgängig machen: „{text}“ wieder als Unterschied zählen',

  'coverage.heading': 'Was verglichen wurde',
  'coverage.limited':
    'Brontekst kennt diese Kombination von Sprachen nicht gut genug: Nur Zahlen und Kennungen wurden verglichen, Namen und Aussagen nicht.',
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
  'coverage.unread.translation':
    'Vielleicht wurde die Übersetzung nicht vollständig gelesen: Zwei Arten, ihre Seite zu lesen, ergaben verschiedene Texte.',
  'coverage.unread.original':
    'Vielleicht wurde das Original nicht vollständig gelesen: Zwei Arten, seine Seite zu lesen, ergaben verschiedene Texte.',
  'coverage.pages.translation': 'Die Übersetzung geht auf anderen Seiten weiter, die nicht gelesen wurden.',
  'coverage.pages.original': 'Das Original geht auf anderen Seiten weiter, die nicht gelesen wurden.',
  'coverage.paid.translation': 'Auf der Seite steht nur der Anfang der Übersetzung; der Rest ist für Abonnenten.',
  'coverage.paid.original': 'Auf der Seite steht nur der Anfang des Originals; der Rest ist für Abonnenten.',
  'coverage.not': 'Bilder, Tabellen und eingebettete Beiträge wurden nicht verglichen.',
  'coverage.hidden': plural('count', {
    one: '{count} Ergebnis ist durch Ihre Einstellungen ausgeblendet.',
    other: '{count} Ergebnisse sind durch Ihre Einstellungen ausgeblendet.',
  }),

  'figures.translation': 'Übersetzung',
  'figures.original': 'Original',
  'figures.verdict': 'Ergebnis',
  'figures.absent': 'steht nicht da',
  'figures.show': '„{text}“ im Artikel zeigen',

  'findings.both': 'In beiden Fassungen',
};
