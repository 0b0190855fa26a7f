import type { Article } from '../../../core/article/article.ts';
import { asText } from '../../../core/article/asText.ts';
import { readingBlocks } from '../../../core/article/parsing/blocksOfHtml.ts';
import { readPlainText } from '../../../core/article/parsing/plainText.ts';
import type { Text } from '../../../core/comparison/comparison.ts';
import { guessLanguage } from '../../../core/detection/guessLanguage.ts';
import { primary } from '../../../core/detection/primary.ts';
import { findLanguage, languages } from '../../../core/languages/index.ts';
import { sites } from '../../../core/sites/index.ts';
import { readingAnyHtml } from '../../../core/sites/readAnyPage.ts';
import type { Given, ReadGiven } from '../../givenText.ts';
import { inSlices } from '../../inSlices.ts';

/** As many characters as tell a language. */
const LANGUAGE_SAMPLE = 5_000;

/** Reads what a reader handed over as an article: the page's own where it is one, else all of its text. */
export async function readGiven({ content, form }: Given): Promise<ReadGiven> {
  const article = form === 'html' ? await readHtml(content) : readPlainText(content, '', sites);
  if (!article) return null;
  const { cut } = article;
  return { text: { ...asText(article), language: languageOf(article) }, cut };
}

async function readHtml(html: string): Promise<Article | null> {
  const read = await inSlices(readingAnyHtml(html, null));
  if (read.ok) return read.article;
  // A part of a page, as a reader copies it, is often too short to be taken for an article.
  const blocks = await inSlices(readingBlocks(html));
  return readPlainText(blocks.join('\n\n'), '', sites);
}

/** By its own words; what a page declares decides only where they tell nothing. */
function languageOf({ paragraphs, language }: Article): Text['language'] {
  const sample = paragraphs.join('\n').slice(0, LANGUAGE_SAMPLE);
  const guess = guessLanguage(
    sample,
    languages.map(({ tag }) => tag),
  );
  if (findLanguage(guess)) return guess;
  return findLanguage(language) ? primary(language) : '';
}
