import { plural } from '../message.ts';

/** Wörter der Seite, auf der man zwei eigene Texte vergleicht. */
export const twoTexts = {
  'twoTexts.title': 'Zwei Texte vergleichen',
  'twoTexts.lead':
    'Füge eine Übersetzung und ihr Original ein, oder zieh in jedes Feld eine Datei. Beides bleibt auf dieser Seite: Nichts wird gesendet, und nichts wird aufbewahrt, wenn du sie schließt.',
  'twoTexts.placeholder': 'Text hier einfügen, oder eine Textdatei oder Webseite hierher ziehen',
  'twoTexts.language': 'Sprache',
  'twoTexts.languageOf': 'Sprache: {text}',
  'twoTexts.language.unknown': 'Auswählen …',
  'twoTexts.recognised': 'Sprache erkannt; ändere sie, wenn es eine andere ist.',
  'twoTexts.file': 'Datei auswählen …',
  'twoTexts.fileOf': 'Datei auswählen: {text}',
  'twoTexts.read': plural('count', { one: '{count} Absatz.', other: '{count} Absätze.' }),
  'twoTexts.cut': 'Er ist sehr lang: Nur die ersten {characters} Zeichen werden verglichen.',
  'twoTexts.problem.no-text': 'Darin steht kein Text, der sich vergleichen ließe.',
  'twoTexts.problem.unreadable': 'Diese Datei ist kein Text. Nimm eine Textdatei oder eine gespeicherte Webseite.',
  'twoTexts.problem.too-large': 'Diese Datei ist zu groß. Nimm eine von höchstens 5 MB.',
  'twoTexts.compare': 'Vergleichen',
  'twoTexts.turn': 'Die beiden tauschen',
  'twoTexts.clear': 'Beide leeren',
  'twoTexts.working': 'Die beiden Texte werden verglichen …',
  'twoTexts.failed.same-language': 'Beide Texte sind in derselben Sprache. Ändere oben eine der beiden Sprachen.',
  'twoTexts.failed.unknown-language': 'Wähle oben für jeden der beiden Texte eine Sprache.',
  'twoTexts.failed.empty': 'Einer der Texte enthält keinen Satz, der sich vergleichen ließe.',
  'twoTexts.failed.unrelated': 'Die beiden Texte handeln von Verschiedenem, also gibt es nichts zu vergleichen.',
  'twoTexts.failed.cancelled': 'Du hast den Vergleich abgebrochen. Beginne ihn wieder, wann immer du willst.',
  'twoTexts.failed.timed-out': 'Der Vergleich hat zu lange gedauert. Versuche es mit kürzeren Texten.',
  'twoTexts.failed.internal': 'In Brontekst ist etwas schiefgegangen. Versuche es noch einmal.',
  'twoTexts.open': 'Zwei eigene Texte vergleichen',
  'twoTexts.hint': 'Zwei Texte, die du einfügst oder hineinziehst, werden auf deinem Gerät verglichen.',
} as const;
