import type { SentenceWords } from '../alignment/words.ts';
import type { CheckWords } from '../comparison/words.ts';
import type { FigureWords } from '../figures/vocabulary/figureWords.ts';

/** What the engine knows of one language: data and a few small functions, one section for each part of the engine. */
export interface Language {
  /** BCP 47 tag of the language alone, without region. */
  tag: string;
  figures: FigureWords;
  sentences: SentenceWords;
  checks: CheckWords;
}
