import type { sideBySide as english } from '../en/sideBySide.ts';
import { plural, type Translated } from '../message.ts';

export const sideBySide: Translated<typeof english> = {
  'sideBySide.title': 'Nebeneinander',
  'sideBySide.pageTitle': '{title} – nebeneinander',
  'sideBySide.loading': 'Der Vergleich wird geholt …',
  'sideBySide.gone.title': 'Unter dieser Adresse gibt es keinen Vergleich',
  'sideBySide.gone.text':
    'Öffnen Sie den Artikel, vergleichen Sie ihn im Fenster von Brontekst und öffnen Sie von dort die Ansicht nebeneinander.',
  'sideBySide.again.title': 'Dieser Vergleich ist nicht mehr gespeichert',
  'sideBySide.again.text':
    'Brontekst kann beide Artikel lesen und noch einmal vergleichen. Dafür werden {host} und die Website des Originals gefragt und niemand sonst.',
  'sideBySide.again.button': 'Erneut suchen',
  'sideBySide.failed.title': 'Der Vergleich ist nicht noch einmal gelungen',
  'sideBySide.failed.article': 'Der Artikel konnte auf {host} nicht gelesen werden.',
  'sideBySide.failed.do':
    'Öffnen Sie den Artikel selbst und vergleichen Sie ihn im Fenster von Brontekst; dort können Sie ein anderes Original wählen.',
  'sideBySide.openArticle': 'Artikel öffnen',
  'sideBySide.looking': 'Beide Artikel werden geholt und verglichen …',
  'sideBySide.onlyDiffering': 'Nur was abweicht',
  'sideBySide.rows': plural('count', { one: '{count} Satz gezeigt', other: '{count} Sätze gezeigt' }),
  'sideBySide.noneFits':
    'Kein Satz passt dazu. Schalten Sie „Nur was abweicht“ aus und wählen Sie alle Arten, um die ganzen Artikel zu lesen.',
  'sideBySide.kind': 'Art',
  'sideBySide.kind.all': 'Alle Arten',
  'sideBySide.search': 'In beiden Texten suchen',
  'sideBySide.hits': plural('count', {
    zero: 'Nicht gefunden',
    one: '{at} von {count} Treffer',
    other: '{at} von {count} Treffern',
  }),
  'sideBySide.previousHit': 'Vorheriger',
  'sideBySide.nextHit': 'Nächster',
  'sideBySide.inOriginal': 'Im Original: {text}',
  'sideBySide.inTranslation': 'In der Übersetzung: {text}',
  'sideBySide.noCounterpart': 'Kein Gegenstück',
  'sideBySide.tools': 'Kopieren, herunterladen, drucken',
  'sideBySide.copy': 'Als Text kopieren',
  'sideBySide.copied': 'Kopiert',
  'sideBySide.copyFailed':
    'Ihr Browser hat das Kopieren nicht erlaubt. Laden Sie den Text stattdessen als Markdown herunter.',
  'sideBySide.csv': 'CSV',
  'sideBySide.json': 'JSON',
  'sideBySide.markdown': 'Markdown',
  'sideBySide.markdownLabel': 'Als Markdown herunterladen',
  'sideBySide.csvLabel': 'Als CSV herunterladen',
  'sideBySide.jsonLabel': 'Als JSON herunterladen',
  'sideBySide.print': 'Drucken',
  'sideBySide.legend': 'Markierungen',
  'sideBySide.legend.same': 'stimmt überein',
  'sideBySide.legend.differs': 'weicht ab',
  'sideBySide.legend.both': 'in beiden fragwürdig',
  'sideBySide.legend.unclear': 'nicht verglichen',
  'sideBySide.translation': 'Übersetzung ({language})',
  'sideBySide.original': 'Original ({language})',

  'anew.toggle': 'Diesen Satz neu übersetzen',
  'anew.before':
    'Das macht der Übersetzer Ihres Browsers. Dafür lädt er vielleicht erst ein Sprachmodell vom Hersteller des Browsers herunter.',
  'anew.start': 'Übersetzen',
  'anew.fetching': 'Ihr Browser lädt ein Sprachmodell herunter: {percent} %',
  'anew.working': 'Ihr Browser übersetzt …',
  'anew.result': 'Übersetzung des Originalsatzes durch Ihren Browser:',
  'anew.failed.unavailable': 'Ihr Browser kann zwischen diesen beiden Sprachen nicht übersetzen.',
  'anew.failed.refused':
    'Ihr Browser hat es nicht erlaubt. Sehen Sie in seinen Einstellungen nach, ob das Übersetzen eingeschaltet ist.',
  'anew.failed.not-fetched':
    'Das Sprachmodell konnte nicht heruntergeladen werden. Prüfen Sie Ihre Internetverbindung und versuchen Sie es dann erneut.',
  'anew.failed.stopped': 'Die Übersetzung wurde abgebrochen. Sie können es erneut versuchen.',
  'anew.failed.failed':
    'Ihr Browser konnte diesen Satz nicht übersetzen. Versuchen Sie es erneut oder öffnen Sie das Original.',

  'export.figures': 'Zahlenangaben',
  'export.findings': 'Weitere Befunde',
  'export.column.type': 'Typ',
  'export.column.kind': 'Art',
  'export.column.verdict': 'Ergebnis',
  'export.column.certainty': 'Sicherheit',
  'export.column.translation': 'In der Übersetzung',
  'export.column.original': 'Im Original',
  'export.column.translationSentence': 'Satz der Übersetzung',
  'export.column.originalSentence': 'Satz des Originals',
  'export.column.reason': 'Begründung',
  'export.figure': 'Zahlenangabe',
  'export.finding': 'Befund',
};
