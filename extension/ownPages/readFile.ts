import { decode } from '../../core/article/parsing/decode.ts';
import { type Given, looksLikeHtml, MOST_GIVEN } from '../givenText.ts';

/** What a file holds, or why it can't be used. */
export type FileContent = { ok: true; given: Given } | { ok: false; problem: 'unreadable' | 'too-large' };

/** As many characters as tell text from anything else, which has zeros in it. */
const BINARY_SAMPLE = 8_000;

/** Reads a text or HTML file that the reader chose or dropped. */
export async function readFile(file: File): Promise<FileContent> {
  if (file.size > MOST_GIVEN) return { ok: false, problem: 'too-large' };
  const bytes = await file.arrayBuffer().catch(() => null);
  const text = bytes && decode(new Uint8Array(bytes)).text;
  if (text === null || text.slice(0, BINARY_SAMPLE).includes('\0')) return { ok: false, problem: 'unreadable' };
  const isHtml = /html/.test(file.type) || looksLikeHtml(text);
  return { ok: true, given: { content: text, form: isHtml ? 'html' : 'text' } };
}
