import { splitSentences } from '../alignment/sentences.ts';
import { type FigureOptions, recogniseFigures } from '../figures/recognise.ts';
import type { Language } from '../languages/language.ts';
import { type Token, tokenise } from '../text/words.ts';
import type { Side, Text } from './comparison.ts';
import { findQuotes, quotedWithin } from './quotes.ts';

/** A sentence with what the engine reads in it. All offsets are UTF-16 offsets in its paragraph. */
export interface Sentence {
  /** Place among the sentences of its side. */
  index: number;
  /** Counts from 0; null for the title. */
  paragraph: number | null;
  text: string;
  start: number;
  end: number;
  tokens: Token[];
  figures: Side[];
  /** How much of it stands in quotation marks, in characters. */
  quoted: number;
}

/** One side of the comparison, read once. */
export interface Reading {
  language: Language;
  sentences: Sentence[];
  /** The text goes on behind the last of them. */
  isCut: boolean;
  /** The words of the text, by their key. */
  words: Set<string>;
  /** Words that stand somewhere without a capital, by their key: these are no names. */
  plain: Set<string>;
}

function readParagraph(
  text: string,
  paragraph: number | null,
  language: Language,
  options: FigureOptions,
): Omit<Sentence, 'index'>[] {
  const quotes = findQuotes(text);
  const figures = recogniseFigures(text, language, options);
  let next = 0;
  return splitSentences(text, language).map(({ start, end }) => {
    const words = text.slice(start, end);
    const inside: Side[] = [];
    for (let figure = figures[next]; figure && figure.start < end; figure = figures[next]) {
      inside.push({ ...figure, paragraph });
      next += 1;
    }
    return {
      paragraph,
      text: words,
      start,
      end,
      tokens: tokenise(words, start),
      figures: inside,
      quoted: quotedWithin(quotes, start, end),
    };
  });
}

/** Splits a text into sentences, words and figures. The title comes first. */
export function readText(text: Text, language: Language): Reading {
  const { title = '', paragraphs, publishedAt, isCut = false } = text;
  const options = publishedAt === undefined ? {} : { reference: publishedAt };
  const parts = [
    ...readParagraph(title, null, language, options),
    ...paragraphs.flatMap((paragraph, i) => readParagraph(paragraph, i, language, options)),
  ];
  const tokens = parts.flatMap((part) => part.tokens);
  const words = new Set(tokens.map(({ key }) => key));
  const plain = new Set(tokens.filter(({ capital }) => !capital).map(({ key }) => key));
  const sentences = parts.map((part, index) => Object.assign(part, { index }));
  return { language, sentences, isCut, words, plain };
}
