import { isForeign } from '../functionWords.ts';
import { primary } from '../primary.ts';
import { defineSignalOfBrowser } from '../signal.ts';
import type { Signal } from '../verdict.ts';

/**
 * Firefox's translation changes the language of the html element and nothing else, and a theme may have it wrong.
 * So it counts only where the text is not in the language of its edition either.
 */
export const firefoxTranslation: Signal = defineSignalOfBrowser('firefoxTranslation', ({ article }) => {
  const language = article.declarations.htmlLanguage ?? '';
  const changed = language !== '' && primary(language) !== article.language;
  return changed && isForeign(article.paragraphs.join(' '), article.language) ? { weight: 1, seen: language } : null;
});
