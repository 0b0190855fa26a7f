import type { Place } from './sentences.ts';

/** The original's words that belong to a paragraph of the translation, or to its title. */
export interface AlongParagraph extends Place {
  text: string;
}

/** Everything that a page needs to show the original's words under its paragraphs. */
export interface ReadAlongView {
  /** BCP 47 tag of the label's language. */
  language: string;
  /** What the words are: 'In the Dutch original'. */
  label: string;
  /** BCP 47 tag of the original's language. */
  original: string;
  /** They are printed with the article. */
  isPrinted: boolean;
  paragraphs: AlongParagraph[];
}
