import type { FigureLanguage } from '../figures/vocabulary/figureWords.ts';
import type { CheckWords } from './checkWords.ts';
import type { PageWords } from './pageWords.ts';
import type { SentenceWords } from './sentenceWords.ts';

/** What the engine knows of one language: data and a few small functions, one section for each part of the engine. */
export interface Language extends FigureLanguage {
  /** BCP 47 tag of the language alone, without region. */
  tag: string;
  /** ISO 639-3 code, by which franc names it. */
  code: string;
  sentences: SentenceWords;
  checks: CheckWords;
  page: PageWords;
}
