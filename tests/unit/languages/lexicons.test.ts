import { describe, expect, test } from 'vitest';
import { filesIn } from '../project/sources.ts';

/** An expression with its irregular forms in brackets; a separable prefix before a bar. */
const ENTRY = /^[\p{L}\p{M}\p{N}'’.&/| -]+(?: \([\p{L}\p{M}\p{N}'’. ,-]+\))?$/u;
/** Outside brackets. */
const COMMA = /,\s*(?![^(]*\))/;

/** The lines of a lexicon that are no meaning (`words = words`), heading or comment. */
const faultsIn = (text: string): string[] =>
  text.split('\n').filter((line) => {
    if (line.trim() === '' || line.startsWith('#')) return false;
    const sides = line.split(' = ');
    return sides.length !== 2 || !sides.every((side) => side.split(COMMA).every((entry) => ENTRY.test(entry.trim())));
  });

const files = filesIn('core/languages/pairs', ['.txt']);

describe('the lexicons', () => {
  test('are there', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  test.each(files)('$path is written in their notation', ({ text }) => {
    expect(faultsIn(text), 'write `word (form, form), word = word, word`').toEqual([]);
  });

  test('find what is written otherwise', () => {
    expect(faultsIn('huis (huizen) = house\n# Rest\nstad = = city\nrijzen = rise (rose')).toHaveLength(2);
  });
});
