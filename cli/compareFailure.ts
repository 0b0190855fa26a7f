import type { CompareFailure } from '../core/comparison/compare.ts';
import { languages } from '../core/languages/index.ts';
import { fallbackWords } from '../locales/fallback.ts';

const read = languages.map(({ tag }) => `${fallbackWords.language(tag)} (${tag})`).join(', ');

/** What stands against a comparison, and what to do about it, as one sentence. */
export function sentenceOf({ failure, language }: CompareFailure): string {
  switch (failure) {
    case 'same-language':
      return `Both texts are in the same language (${language}): give a translation and its original.`;
    case 'unknown-language':
      return `The engine does not read the language '${language}': give two of ${read}.`;
    case 'empty':
      return 'One of the texts is empty: give two articles.';
  }
}
