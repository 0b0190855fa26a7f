import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Article } from '../core/article/article.ts';
import { asText } from '../core/article/asText.ts';
import type { Cut } from '../core/article/limits.ts';
import { decode } from '../core/article/parsing/decode.ts';
import { readPlainText } from '../core/article/parsing/plainText.ts';
import type { Text } from '../core/comparison/comparison.ts';
import { guessLanguage } from '../core/detection/guessLanguage.ts';
import { languages } from '../core/languages/index.ts';
import { sites } from '../core/sites/index.ts';
import { readAnyHtml } from '../core/sites/readAnyPage.ts';
import { type Failure, failure } from './failure.ts';

/** An article read from a file, and the file it came from. */
export interface ArticleFile {
  ok: true;
  file: string;
  text: Text;
  /** Where the reading stopped, and why; null where all of it was read. */
  cut: Cut | null;
}

/** Reads an HTML or text file as an article. Its language is the page's own, or else recognised from its words. */
export async function readArticleFile(file: string): Promise<ArticleFile | Failure> {
  const bytes = await readBytes(file).catch((error: NodeJS.ErrnoException) => sentenceFor(file, error));
  if (typeof bytes === 'string') return failure(bytes);
  const decoded = decode(bytes);
  if (decoded.text.slice(0, BINARY_SAMPLE).includes('\0'))
    return failure(`${file} is no text: give an HTML or text file.`);
  if (!decoded.sound)
    return failure(
      `${file} is not in the encoding that it declares, or not in UTF-8 if it declares none: save it as UTF-8.`,
    );
  const isHtml = looksLikeHtml(decoded.text);
  const article = isHtml ? fromHtml(decoded.text) : fromText(decoded.text);
  if (!article) return failure(`${file} holds no article: give the page of one article, or its text.`);
  return { ok: true, file, text: asText(article), cut: article.cut };
}

/** More than any page; a file without an end would take all memory. */
const MOST_MEGABYTES = 25;

/** As many characters as tell text from anything else, which has zeros in it. */
const BINARY_SAMPLE = 8_000;

/** The content of a file or of what another program writes into a pipe; or a sentence that says why it is not read. */
async function readBytes(file: string): Promise<Buffer | string> {
  const kind = await stat(file);
  if (kind.isCharacterDevice() || kind.isBlockDevice())
    return `${file} is a device: give the path of an HTML or text file.`;
  const most = MOST_MEGABYTES * 1_000_000;
  const bytes = Buffer.concat(await createReadStream(file, { end: most }).toArray());
  return bytes.length > most ? `${file} is larger than ${MOST_MEGABYTES} MB: give the page of one article.` : bytes;
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

function fromHtml(source: string): Article | null {
  const result = readAnyHtml(source, null);
  if (!result.ok) return null;
  const { article } = result;
  return article.language ? article : { ...article, language: recogniseLanguage(article.paragraphs) };
}

function fromText(source: string): Article | null {
  return readPlainText(source, recogniseLanguage([source.slice(0, LANGUAGE_SAMPLE)]), sites);
}

/** As many characters as tell a language. */
const LANGUAGE_SAMPLE = 5_000;

/** By its own words, where a file does not say its language. */
function recogniseLanguage(paragraphs: string[]): string {
  return guessLanguage(
    paragraphs.join('\n').slice(0, LANGUAGE_SAMPLE),
    languages.map(({ tag }) => tag),
  );
}
