import { plural } from '../message.ts';

/** Wörter der Seite, auf der man zwei eigene Texte vergleicht. */
export const twoTexts = {
  'twoTexts.title': 'Zwei Texte vergleichen',
  'twoTexts.lead':
    'Fügen Sie eine Übersetzung und ihr Original ein, oder ziehen Sie in jedes Feld eine Datei. Beides bleibt auf dieser Seite: Nichts wird gesendet, und nichts wird aufbewahrt, wenn Sie die Seite schließen.',
  'twoTexts.placeholder': 'Text hier einfügen, oder eine Textdatei oder Webseite hierher ziehen',
  'twoTexts.language': 'Sprache',
  'twoTexts.languageOf': 'Sprache: {text}',
  'twoTexts.language.unknown': 'Auswählen …',
  'twoTexts.recognised': 'Sprache erkannt; ändern Sie sie, wenn es eine andere ist.',
  'twoTexts.file': 'Datei auswählen …',
  'twoTexts.fileOf': 'Datei auswählen: {text}',
  'twoTexts.read': plural('count', { one: '{count} Absatz.', other: '{count} Absätze.' }),
  'twoTexts.cut': 'Er ist sehr lang: Nur die ersten {characters} Zeichen werden verglichen.',
  'twoTexts.part': 'Vielleicht steht nicht der ganze Artikel darin.',
  'twoTexts.problem.no-text': 'Darin steht kein Text, der sich vergleichen ließe.',
  'twoTexts.problem.unreadable':
    'Diese Datei ist kein Text. Nehmen Sie eine Textdatei oder eine gespeicherte Webseite.',
  'twoTexts.problem.too-large': 'Diese Datei ist zu groß. Nehmen Sie eine von höchstens 5 MB.',
  'twoTexts.compare': 'Vergleichen',
  'twoTexts.turn': 'Die beiden tauschen',
  'twoTexts.clear': 'Beide leeren',
  'twoTexts.working': 'Die beiden Texte werden verglichen …',
  'twoTexts.failed.same-language': 'Beide Texte sind in derselben Sprache. Ändern Sie oben eine der beiden Sprachen.',
  'twoTexts.failed.unknown-language': 'Wählen Sie oben für jeden der beiden Texte eine Sprache.',
  'twoTexts.failed.empty': 'Einer der Texte enthält keinen Satz, der sich vergleichen ließe.',
  'twoTexts.failed.unrelated': 'Die beiden Texte handeln von Verschiedenem, also gibt es nichts zu vergleichen.',
  'twoTexts.failed.cancelled': 'Sie haben den Vergleich abgebrochen. Beginnen Sie ihn wieder, wann immer Sie wollen.',
  'twoTexts.failed.timed-out': 'Der Vergleich hat zu lange gedauert. Versuchen Sie es mit kürzeren Texten.',
  'twoTexts.failed.internal': 'In Brontekst ist etwas schiefgegangen. Versuchen Sie es noch einmal.',
  'twoTexts.open': 'Zwei eigene Texte vergleichen',
  'twoTexts.hint': 'Zwei Texte, die Sie einfügen oder hineinziehen, werden auf Ihrem Gerät verglichen.',
} as const;
