import { plural } from '../message.ts';

/** Words of the page on which a reader compares two texts of his own. */
export const twoTexts = {
  'twoTexts.title': 'Compare two texts',
  'twoTexts.lead':
    'Paste a translation and its original, or drop a file into each field. Both stay on this page: nothing is sent, and nothing is kept once you close it.',
  'twoTexts.placeholder': 'Paste a text here, or drop a text or web page file',
  'twoTexts.language': 'Language',
  'twoTexts.languageOf': 'Language: {text}',
  'twoTexts.language.unknown': 'Choose …',
  'twoTexts.recognised': 'Language recognised; change it if it is another one.',
  'twoTexts.file': 'Choose a file …',
  'twoTexts.fileOf': 'Choose a file: {text}',
  'twoTexts.read': plural('count', { one: '{count} paragraph.', other: '{count} paragraphs.' }),
  'twoTexts.cut': 'It is very long: only its first {characters} characters are compared.',
  'twoTexts.part': 'It may not hold the whole article.',
  'twoTexts.problem.no-text': 'There is no text in it that could be compared.',
  'twoTexts.problem.unreadable': 'This file is no text. Choose a text file or a saved web page.',
  'twoTexts.problem.too-large': 'This file is too large. Choose one of at most 5 MB.',
  'twoTexts.compare': 'Compare',
  'twoTexts.turn': 'Swap the two',
  'twoTexts.clear': 'Clear both',
  'twoTexts.working': 'Comparing the two texts …',
  'twoTexts.failed.same-language': 'Both texts are in the same language. Change one of the two languages above.',
  'twoTexts.failed.unknown-language': 'Choose a language for each of the two texts above.',
  'twoTexts.failed.empty': 'One of the texts has no sentence that could be compared.',
  'twoTexts.failed.unrelated': 'The two texts are about different things, so there is nothing to compare.',
  'twoTexts.failed.cancelled': 'You stopped the comparison. Start it again whenever you like.',
  'twoTexts.failed.timed-out': 'The comparison took too long. Try it with shorter texts.',
  'twoTexts.failed.internal': 'Something went wrong inside Brontekst. Try again.',
  'twoTexts.open': 'Compare two texts of your own',
  'twoTexts.hint': 'Two texts that you paste or drop are compared on your device.',
} as const;
