import { readFileSync } from 'node:fs';
import { packLexicon } from '../core/languages/pairs/packLexicon.ts';

const LEXICON = /\/lexicon\/[^/]+\.txt\?raw$/;

/** Packs the lexicons into the bundle, of which they are the greater part. */
export function packedLexicons() {
  return {
    name: 'packed-lexicons',
    // Before Vite takes the texts as they are.
    enforce: 'pre' as const,
    load: (path: string): string | null =>
      LEXICON.test(path)
        ? `export default ${JSON.stringify(packLexicon(readFileSync(path.replace(/\?raw$/, ''), 'utf8')))};`
        : null,
  };
}
