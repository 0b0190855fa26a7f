import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../../locales/words.ts';

describe('the locale', () => {
  test.each([
    [['nl-BE', 'en'], 'nl'],
    [['es', 'pt', 'nl'], 'nl'],
    [['NL'], 'nl'],
    [['en-GB', 'nl'], 'en'],
    [['es-ES'], 'en'],
    [[], 'en'],
  ])('for a browser that speaks %j is %s', (languages, locale) => {
    expect(wordsFor('browser', languages).locale).toBe(locale);
  });

  test('is the reader’s choice, whatever the browser speaks', () => {
    expect(wordsFor('nl', ['en-GB']).locale).toBe('nl');
  });
});

describe('a line', () => {
  test('is filled, and numbers are written as in the locale', () => {
    expect(wordsFor('en', []).say('answer.allAgree', { count: 1200 })).toBe('all 1,200 figures agree');
    expect(wordsFor('nl', []).say('answer.allAgree', { count: 1200 })).toContain('1.200');
  });

  test('takes its form from its number', () => {
    const { say } = wordsFor('en', []);
    expect(say('answer.passages', { count: 1 })).toBe('1 passage differs');
    expect(say('answer.passages', { count: 2 })).toBe('2 passages differ');
    expect(say('options.stored.originals', { count: 0 })).toBe('No addresses of originals are stored.');
  });

  test('keeps what looks like a placeholder in the words of an article', () => {
    const reason = { key: 'reason.figure.value', values: { original: '{translation}', translation: '$& 5' } };
    expect(wordsFor('en', []).reason(reason)).toBe('The original says ‘{translation}’, the translation says ‘$& 5’.');
  });
});

describe('a reason', () => {
  test('that this version does not know says nothing', () => {
    expect(wordsFor('en', []).reason({ key: 'reason.of.tomorrow' })).toBe('');
    expect(wordsFor('en', []).reason({ key: 'toString' })).toBe('');
  });

  test('shows days as days', () => {
    const reason = { key: 'reason.original.sameDay', values: { day: '2018-11-05' } };
    expect(wordsFor('nl', []).reason(reason)).toBe('Beide verschenen op dezelfde dag: 5 nov 2018.');
  });
});

describe('a signal', () => {
  test('tells what was seen', () => {
    expect(wordsFor('en', []).signal('site', 'Techzine')).toBe('Techzine has published machine translations.');
  });

  test('shows times as days', () => {
    expect(wordsFor('nl', []).signal('date', '2018-11-05')).toContain('(5 nov 2018)');
  });

  test('that is unknown says nothing', () => {
    expect(wordsFor('en', []).signal('astrology', 'Saturn')).toBe('');
  });
});

describe('days', () => {
  test('are written as in the reader’s own country', () => {
    expect(wordsFor('browser', ['en-GB']).date('2018-11-05')).toBe('5 Nov 2018');
    expect(wordsFor('browser', ['en-US']).date('2018-11-05')).toBe('Nov 5, 2018');
  });

  test('are null where there is none', () => {
    expect(wordsFor('en', []).date('soon')).toBeNull();
  });
});

describe('languages', () => {
  test('have their names in the locale', () => {
    expect(wordsFor('en', []).language('nl')).toBe('Dutch');
    expect(wordsFor('nl', []).language('nl')).toBe('Nederlands');
  });

  test('without a sound tag are shown as they are', () => {
    expect(wordsFor('en', []).language('not a tag')).toBe('not a tag');
  });
});
