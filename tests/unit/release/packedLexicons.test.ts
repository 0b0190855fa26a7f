import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packLexicon } from '../../../core/languages/pairs/packLexicon.ts';
import { packedLexicons } from '../../../scripts/packedLexicons.ts';

const pair = join(import.meta.dirname, '..', '..', '..', 'core', 'languages', 'pairs', 'nl-en');

test('a packed lexicon goes into the bundle in place of the text, and nothing else does', async () => {
  const { load } = packedLexicons();
  const file = join(pair, 'lexicon', 'verbs.txt');
  const code = load(`${file}?raw`) ?? '';
  const { default: packed } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(packed).toBe(packLexicon(readFileSync(file, 'utf8')));
  expect(load(`${join(pair, 'places.txt')}?raw`)).toBeNull();
});
