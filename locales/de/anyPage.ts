/** Wörter des Popups auf jeder Seite, und von zwei offenen Seiten. */
export const anyPage = {
  'anyPage.native.title': 'Gelesen: {title}',
  'anyPage.native.text': 'Nichts auf dieser Seite sagt, dass eine Maschine sie übersetzt hat.',
  'anyPage.translated.title': 'Diese Seite sagt, dass eine Maschine sie übersetzt hat',
  'anyPage.automatic': 'Automatisch übersetzt, Ausgangssprache {language}.',
  'anyPage.automatic.unknown': 'Automatisch übersetzt; aus welcher Sprache, steht nicht da.',
  'anyPage.edited': 'Automatisch übersetzt und dann von Menschen bearbeitet, Ausgangssprache {language}.',
  'anyPage.edited.unknown':
    'Automatisch übersetzt und dann von Menschen bearbeitet; aus welcher Sprache, steht nicht da.',
  'anyPage.named.original': 'Die Seite nennt ihr Original:',
  'anyPage.named.possibly': 'Die Seite nennt, was ihr Original sein kann:',
  'anyPage.named.version': 'Die Seite nennt eine andere Fassung. Nichts sagt, welche der beiden zuerst da war:',
  'anyPage.open': 'Öffnen und vergleichen',
  'anyPage.openLabel': 'Öffnen und vergleichen: {address}',
  'anyPage.openHint':
    'Die Seite wird in einem Tab hinter diesem geöffnet. Wenn Sie Brontekst im Browser den Zugriff auf ihre Website erlauben, werden beide sofort verglichen; sonst klicken Sie dort auf Brontekst.',
  'anyPage.clicked': 'Diese Seite wurde eben gelesen, weil Sie geklickt haben. Gesendet wurde nichts.',
  'anyPage.again.text':
    'Brontekst liest eine Seite nur, wenn Sie auf die Schaltfläche klicken. Schließen Sie dieses Fenster und klicken Sie noch einmal.',
  'keep.button': 'Diese Seite vormerken und mit der nächsten vergleichen, auf der ich Brontekst anklicke',
  'keep.this': 'Diese Seite ist vorgemerkt. Gehen Sie zur anderen Fassung und klicken Sie dort auf Brontekst.',
  'keep.other': 'Vorgemerkt: {title}',
  'keep.failed': 'Diese Seite ließ sich nicht mit der vorgemerkten vergleichen.',
  'keep.failed.unrelated': 'Die beiden handeln von Verschiedenem.',
  'keep.failed.not-an-article': 'Eine der beiden hat keinen Satz, der sich vergleichen ließ.',
  'keep.drop': 'Nicht mehr vormerken',
  'keep.turn': 'Die beiden tauschen',
  'keep.versions': 'Nichts sagt, welche der beiden Fassungen zuerst da war.',
  'unreadable.closed.title': 'Brontekst darf diese Seite nicht lesen',
  'unreadable.closed.text': 'Seiten des Browsers selbst und seines Stores sind für jede Erweiterung gesperrt.',
  'unreadable.no-web-page.title': 'Das ist eine Datei und keine Webseite',
  'unreadable.no-web-page.text':
    'Dateien wie PDFs kann Brontekst in einem Tab nicht lesen. Kopieren Sie den Text und vergleichen Sie ihn auf der Seite für zwei Texte.',
  'unreadable.framed.title': 'Der Text steht in einem Frame von einer anderen Website',
  'unreadable.framed.text':
    'Ein Klick öffnet nur diese Seite selbst. Öffnen Sie den Frame in einem eigenen Tab und klicken Sie dort auf Brontekst.',
  'unreadable.too-large.title': 'Diese Seite ist zu groß zum Lesen',
  'unreadable.too-large.text':
    'Kopieren Sie den Teil, den Sie vergleichen wollen, und nutzen Sie die Seite für zwei Texte.',
  'unreadable.not-an-article.title': 'Kein Artikel auf dieser Seite',
  'unreadable.not-an-article.text':
    'Öffnen Sie eine Seite mit einem Text von einiger Länge, oder nutzen Sie die Seite für zwei Texte.',
} as const;
