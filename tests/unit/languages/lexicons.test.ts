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
const lexicons = files.filter(({ path }) => path.includes('/lexicon/'));

describe('the lexicons', () => {
  test('are there', () => {
    expect(lexicons.length).toBeGreaterThan(10);
  });

  test.each(lexicons)('$path is written in their notation', ({ text }) => {
    expect(faultsIn(text), 'write `word (form, form), word = word, word`').toEqual([]);
  });

  test('find what is written otherwise', () => {
    expect(faultsIn('huis (huizen) = house\n# Rest\nstad = = city\nrijzen = rise (rose')).toHaveLength(2);
  });
});

/** A name of the first language as a key, with those of the second behind a colon. */
const NAME = /^[a-z']+(?::[a-z']+(?:\/[a-z']+)*)?$/;

const lists = files.filter(({ path }) => !path.includes('/lexicon/'));

describe('the lists of names', () => {
  test.each(lists)('$path has each name once, as a key', ({ text }) => {
    const entries = text.split(/\s+/).filter(Boolean);
    const own = entries.map((entry) => entry.split(':')[0]);
    expect(
      entries.filter((entry) => !NAME.test(entry)),
      'write `own:other/other`, without accents',
    ).toEqual([]);
    expect(own.filter((name, at) => own.indexOf(name) !== at)).toEqual([]);
  });
});
