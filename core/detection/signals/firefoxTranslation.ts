import { isForeign } from '../functionWords.ts';
import { defineSignalOfBrowser } from '../signal.ts';
import type { Signal } from '../verdict.ts';

/**
 * Firefox's translation changes the language of the html element and nothing else, and a theme may have it wrong.
 * So it counts only where the text is not in the language of its edition either.
 */
export const firefoxTranslation: Signal = defineSignalOfBrowser('firefoxTranslation', ({ article }) => {
  const language = article.declarations.htmlLanguage ?? '';
  const changed = language !== '' && language.split('-', 1)[0]?.toLowerCase() !== article.language;
  if (!changed || !isForeign(article.paragraphs.join(' '), article.language)) return null;
  return { weight: 1, seen: language };
});
