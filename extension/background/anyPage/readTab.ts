import { browser } from 'wxt/browser';
import type { Article } from '../../../core/article/article.ts';
import { parsingHtml } from '../../../core/article/parsing/parsePage.ts';
import { detect } from '../../../core/detection/detect.ts';
import { guessLanguage } from '../../../core/detection/guessLanguage.ts';
import { languages } from '../../../core/languages/index.ts';
import { readingAnyHtml } from '../../../core/sites/readAnyPage.ts';
import { MOST_GIVEN } from '../../givenText.ts';
import { inSlices } from '../../inSlices.ts';
import type { PageProblem, PageReading } from '../../store/tabState.ts';
import { type PageSource, pageSource, type SourceProblem } from './pageSource.ts';

/** As many characters as tell a language. */
const LANGUAGE_SAMPLE = 5_000;

/** Reads the page of a tab that the reader clicked Brontekst on, or tells why it can't be read. Asks nobody for anything. */
export async function readTab(tabId: number, address: string): Promise<PageReading | PageProblem> {
  const source = await sourceOf(tabId);
  if (typeof source === 'string') return source;
  const read = await inSlices(readingAnyHtml(source.html, address));
  if (!read.ok) return source.isFramed ? 'framed' : 'not-an-article';
  const article = withLanguage(read.article);
  // The general reader takes the document apart that it reads.
  const { document } = await inSlices(parsingHtml(source.html));
  return { kind: 'article', article, verdict: detect({ article, document, site: null }) };
}

/** What a tab's page is. Pages of the browser itself, its stores and its viewers let no extension in. */
export async function sourceOf(tabId: number): Promise<PageSource | SourceProblem | 'closed'> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: pageSource,
      args: [MOST_GIVEN],
    });
    return frame?.result ?? 'closed';
  } catch {
    return 'closed';
  }
}

/** Where a page does not say its language, its words do. */
function withLanguage(article: Article): Article {
  if (article.language !== '') return article;
  const sample = article.paragraphs.join('\n').slice(0, LANGUAGE_SAMPLE);
  const tag = guessLanguage(
    sample,
    languages.map((language) => language.tag),
  );
  return { ...article, language: tag === 'und' ? '' : tag };
}
