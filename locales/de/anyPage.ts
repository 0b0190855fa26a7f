/** Wörter des Popups auf jeder Seite, und von zwei offenen Seiten. */
export const anyPage = {
  'anyPage.native.title': 'Gelesen: {title}',
  'anyPage.native.text': 'Nirgends auf dieser Seite steht, dass sie maschinell übersetzt wurde.',
  'anyPage.translated.title': 'Laut eigener Angabe wurde diese Seite maschinell übersetzt',
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
  'unreadable.closed.text':
    'Die eigenen Seiten des Browsers und sein Erweiterungs-Store sind für jede Erweiterung gesperrt.',
  'unreadable.no-web-page.title': 'Das ist eine Datei und keine Webseite',
  'unreadable.no-web-page.text':
    'Dateien wie PDFs kann Brontekst in einem Tab nicht lesen. Kopieren Sie den Text und vergleichen Sie ihn unter „Zwei Texte vergleichen“.',
  'unreadable.framed.title': 'Der Text steht in einem Frame von einer anderen Website',
  'unreadable.framed.text':
    'Mit Ihrem Klick darf Brontekst nur diese Seite lesen, nicht den Frame. Öffnen Sie ihn in einem eigenen Tab und klicken Sie dort auf Brontekst.',
  'unreadable.too-large.title': 'Diese Seite ist zu groß zum Lesen',
  'unreadable.too-large.text':
    'Kopieren Sie den Teil, den Sie vergleichen wollen, und nutzen Sie „Zwei Texte vergleichen“.',
  'unreadable.not-an-article.title': 'Kein Artikel auf dieser Seite',
  'unreadable.not-an-article.text':
    'Öffnen Sie eine Seite mit einem Text von einiger Länge, oder nutzen Sie „Zwei Texte vergleichen“.',
} as const;
