import { type Decimal, formatDecimal } from '../text/decimal.ts';
import { END, NUMERAL, Tokens } from '../text/tokens.ts';
import { readBounded } from './bounds.ts';
import type { Figure } from './figure.ts';
import { skipAddress } from './identifiers.ts';
import type { Reading } from './reading.ts';
import type { Source } from './source.ts';
import { buildVocabulary } from './vocabulary/buildVocabulary.ts';
import type { FigureLanguage } from './vocabulary/figureWords.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

export interface FigureOptions {
  /** ISO 8601 time; years of two digits are the ones nearest to it. */
  reference?: string;
}

/** Two-digit years without a reference lie around this one. */
const DEFAULT_YEAR = 2020;

const vocabularies = new WeakMap<FigureLanguage, Vocabulary>();

function vocabularyOf(language: FigureLanguage): Vocabulary {
  let vocabulary = vocabularies.get(language);
  if (vocabulary === undefined) {
    vocabulary = buildVocabulary(language.figures);
    vocabularies.set(language, vocabulary);
  }
  return vocabulary;
}

/** Every figure of a text in reading order; none overlaps another. Never throws; a text that is no string has none. */
export function recogniseFigures(text: string, language: FigureLanguage, options: FigureOptions = {}): Figure[] {
  return Array.from(figuresIn(text, language, options));
}

/** The figures of a text one by one, for texts too long to keep them all. */
export function* figuresIn(text: string, language: FigureLanguage, options: FigureOptions = {}): Generator<Figure> {
  if (typeof text !== 'string') return;
  const tokens = new Tokens(text, vocabularyOf(language));
  const source: Source = {
    tokens,
    words: language.figures,
    year: referenceYear(options.reference),
    lastWords: { index: -1, join: false, number: null },
  };
  let index = 0;
  for (;;) {
    const token = tokens.at(index);
    if (token.type === END) return;
    if (token.type !== NUMERAL && !token.lexeme?.opens) {
      index += 1;
      tokens.release(index);
      continue;
    }
    if (token.lexeme?.address) index = skipAddress(source, index);
    else {
      const step = readBounded(source, index);
      for (const reading of step?.readings ?? []) yield figureOf(source, reading);
      index = step?.next ?? index + 1;
    }
    tokens.release(index);
  }
}

function referenceYear(reference: string | undefined): number {
  const year = Number(reference?.slice(0, 4));
  return year > 0 ? year : DEFAULT_YEAR;
}

type Side = Decimal | string | null;

function written(side: Side): string | null {
  return side === null || typeof side === 'string' ? side : formatDecimal(side);
}

function figureOf({ tokens }: Source, reading: Reading): Figure {
  const { start } = tokens.at(reading.first);
  const { end } = tokens.at(reading.next - 1);
  const figure: Figure = { kind: reading.kind, text: tokens.text.slice(start, end), start, end };
  if (reading.value === null) {
    figure.from = written(reading.from);
    figure.to = written(reading.to);
  } else {
    const value = written(reading.value) ?? '';
    figure.value = value;
    const other = written(reading.alternative);
    if (other !== null && other !== value) figure.readings = [value, other];
  }
  if (reading.unit !== null) figure.unit = reading.unit;
  if (reading.bound !== null) figure.bound = reading.bound;
  if (reading.vague) figure.vague = true;
  return figure;
}
