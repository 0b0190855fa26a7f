import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recogniseFigures } from '../../../core/figures/recognise.ts';
import { languages } from '../../../core/languages/index.ts';
import { summary } from '../figures/cases.ts';
import { root } from '../project/sources.ts';
import { readCases, type SentenceCase } from './readCases.ts';

/** A language with fewer sentences is not held by them. */
const FEWEST = 300;

const pathOf = (tag: string) => `core/languages/${tag}/cases.txt`;

describe.each(languages)('the sentences of $tag', (language) => {
  const path = pathOf(language.tag);
  const isThere = existsSync(join(root, path));
  const groups = isThere ? readCases(readFileSync(join(root, path), 'utf8')) : new Map<string, SentenceCase[]>();

  test('are there', () => {
    expect(isThere, `write ${path}: sentences of the language with their figures, as the other languages have`).toBe(
      true,
    );
    expect([...groups.values()].flat().length, `write more sentences into ${path}`).toBeGreaterThanOrEqual(FEWEST);
  });

  describe.each([...groups])('%s', (_, cases) => {
    test.each(cases)('$sentence', ({ sentence, figures: expected }) => {
      const figures = recogniseFigures(sentence, language);
      expect(figures.map((figure) => ({ text: figure.text, summary: summary(figure) }))).toEqual(expected);
      for (const { text, start, end } of figures) expect(sentence.slice(start, end)).toBe(text);
    });
  });
});
