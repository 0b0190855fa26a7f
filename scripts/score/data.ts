import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The data and the programs that score on it; they lie beside the project. */
export const shared = resolve(import.meta.dirname, '../../../shared');

/** What is there to be read and learned from, and what is scored alone. */
export const parts = ['visible', 'validation'] as const;
export type Part = (typeof parts)[number];

/** A document of the news data: what stands at one place in both says the same. */
export interface NewsDocument {
  src: string[];
  tgt: string[];
}

/** The documents of a set of news, none where it is absent. @param languages such as `nl-en` */
export function newsDocuments(set: string, languages: string, part: Part): NewsDocument[] {
  const [from] = languages.split('-');
  const name = `${languages.startsWith('nl') ? '' : `${from}-`}${set}.jsonl`;
  const file = join(shared, 'data', part === 'visible' ? '' : part, 'news', name);
  const text = existsSync(file)
    ? readFileSync(file, 'utf8')
    : existsSync(`${file}.gz`)
      ? gunzipSync(readFileSync(`${file}.gz`)).toString('utf8')
      : '';
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
