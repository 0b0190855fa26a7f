import { splitSentences } from '../alignment/sentences.ts';
import type { Figure } from '../figures/figure.ts';
import { type FigureOptions, figuresIn } from '../figures/recognise.ts';
import type { Language } from '../languages/language.ts';
import type { Steps } from '../text/steps.ts';
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

/** So many figures, or sentences, are read in one step. */
const FIGURES_A_STEP = 1_000;
const SENTENCES_A_STEP = 16;

function* readParagraph(
  text: string,
  paragraph: number | null,
  { language, sentences, options }: { language: Language; sentences: Sentence[]; options: FigureOptions },
): Steps<void> {
  const quotes = findQuotes(text);
  const figures: Figure[] = [];
  for (const figure of figuresIn(text, language, options)) {
    figures.push(figure);
    if (figures.length % FIGURES_A_STEP === 0) yield;
  }
  yield;
  let next = 0;
  for (const { start, end } of splitSentences(text, language)) {
    const words = text.slice(start, end);
    const inside: Side[] = [];
    for (let figure = figures[next]; figure && figure.start < end; figure = figures[next]) {
      inside.push({ ...figure, paragraph });
      next += 1;
    }
    sentences.push({
      index: sentences.length,
      paragraph,
      text: words,
      start,
      end,
      tokens: tokenise(words, start, language.sentences.clitics),
      figures: inside,
      quoted: quotedWithin(quotes, start, end),
    });
    if (sentences.length % SENTENCES_A_STEP === 0) yield;
  }
}

/** Splits a text, in steps, into sentences, words and figures. The title comes first. */
export function* readText(text: Text, language: Language): Steps<Reading> {
  const { title = '', paragraphs, publishedAt, isCut = false } = text;
  const options = publishedAt === undefined ? {} : { reference: publishedAt };
  const sentences: Sentence[] = [];
  yield* readParagraph(title, null, { language, sentences, options });
  for (const [i, paragraph] of paragraphs.entries())
    yield* readParagraph(paragraph, i, { language, sentences, options });
  const words = new Set<string>();
  const plain = new Set<string>();
  for (const { tokens } of sentences) {
    for (const { key, capital } of tokens) {
      words.add(key);
      if (!capital) plain.add(key);
    }
  }
  return { language, sentences, isCut, words, plain };
}
