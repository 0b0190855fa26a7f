import { readFile } from 'node:fs/promises';
import { asText } from '../core/article/asText.ts';
import { decode } from '../core/article/decode.ts';
import { canonicalAddress, parseHtml } from '../core/article/parsePage.ts';
import { readPlainText } from '../core/article/plainText.ts';
import { readArticle } from '../core/article/readArticle.ts';
import { readWithReadability } from '../core/article/readability.ts';
import type { Text } from '../core/comparison/comparison.ts';
import { guessLanguage } from '../core/detection/guessLanguage.ts';
import { languages } from '../core/languages/index.ts';
import { type Failure, failure } from './failure.ts';

/** An article read from a file, and the file it came from. */
export interface ArticleFile {
  ok: true;
  file: string;
  text: Text;
}

/** Reads an HTML or text file as an article. Its language is the page's own, or else recognised from its words. */
export async function readArticleFile(file: string): Promise<ArticleFile | Failure> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) return failure(sentenceFor(file, bytes));
  const decoded = decode(bytes);
  if (!decoded.sound)
    return failure(
      `${file} is not in the encoding that it declares, or not in UTF-8 if it declares none: save it as UTF-8.`,
    );
  const text = looksLikeHtml(decoded.text) ? fromHtml(decoded.text) : fromText(decoded.text);
  if (!text || text.paragraphs.length === 0)
    return failure(`${file} holds no article: give the page of one article, or its text.`);
  return { ok: true, file, text };
}

function sentenceFor(file: string, error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return `${file} does not exist: give the path of an HTML or text file.`;
  if (error.code === 'EISDIR') return `${file} is a folder: give the path of an HTML or text file.`;
  if (error.code === 'EACCES') return `${file} may not be read: change its permissions or copy it elsewhere.`;
  return `${file} could not be read (${error.code ?? error.message}).`;
}

function looksLikeHtml(source: string): boolean {
  return /^\s*(<!--|<!doctype\s|<html|<head|<body|<\?xml|<article|<div|<p[\s>])/i.test(source.slice(0, 1000));
}

function fromHtml(source: string): Text | null {
  const document = parseHtml(source);
  const result = readArticle(document, canonicalAddress(document) ?? 'about:blank', { fallback: readWithReadability });
  if (!result.ok) return null;
  const { article } = result;
  return asText(article.language ? article : { ...article, language: recogniseLanguage(article.paragraphs) });
}

function fromText(source: string): Text | null {
  const article = readPlainText(source, recogniseLanguage([source]));
  return article && asText(article);
}

/** By its own words, where a file does not say its language. */
function recogniseLanguage(paragraphs: string[]): string {
  return guessLanguage(
    paragraphs.join('\n').slice(0, 5000),
    languages.map(({ tag }) => tag),
  );
}
