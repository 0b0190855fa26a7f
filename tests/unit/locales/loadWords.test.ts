import { describe, expect, test } from 'vitest';
import { reasons } from '../../../core/comparison/reasons.ts';
import { backgroundWordsFor } from '../../../locales/backgroundWords.ts';
import { loadWords } from '../../../locales/loadWords.ts';
import { localeFor, locales } from '../../../locales/locales.ts';
import { catalogues, wordsFor } from '../../../locales/words.ts';
import { filesIn, importsOf } from '../project/sources.ts';

test('every locale has a catalogue of its own', () => {
  expect(Object.keys(catalogues).sort()).toEqual([...locales].sort());
  expect(new Set(Object.values(catalogues)).size).toBe(locales.length);
});

test.each(locales)('words that are loaded are those of the catalogue %s', async (locale) => {
  const loaded = await loadWords(locale, []);
  const known = wordsFor(locale, []);
  expect(loaded.locale).toBe(locale);
  expect(loaded.say('common.undo')).toBe(known.say('common.undo'));
  expect(loaded.say('answer.differs', { count: 2 })).toBe(known.say('answer.differs', { count: 2 }));
});

test.each([
  ['browser', ['de-AT', 'en'], 'de'],
  ['browser', ['es', 'fr-CA'], 'fr'],
  ['browser', ['es'], 'en'],
  ['nl', ['de'], 'nl'],
] as const)('the setting %s in a browser of %j means %s', (setting, languages, locale) => {
  expect(localeFor(setting, languages)).toBe(locale);
});

describe('numbers and days', () => {
  test.each([
    ['de', 'alle 1.200 Zahlen stimmen überein', '8. Nov. 2018'],
    ['fr', 'les 1\u202f200 chiffres concordent', '8 nov. 2018'],
  ] as const)('in %s', (locale, sentence, day) => {
    const words = wordsFor(locale, []);
    expect(words.say('answer.allAgree', { count: 1200 })).toBe(sentence);
    expect(words.date('2018-11-08')).toBe(day);
  });

  test('nothing at all is singular in French, plural in the others', () => {
    const none = { same: 0, total: 4 };
    expect(wordsFor('fr', []).say('answer.agree', none)).toBe('0 chiffre sur 4 concorde');
    expect(wordsFor('de', []).say('answer.agree', none)).toBe('0 von 4 Zahlen stimmen überein');
  });
});

describe('French', () => {
  test('has no space that breaks before its high signs', () => {
    const texts = Object.values(catalogues.fr).flatMap((line) =>
      typeof line === 'string' ? [line] : Object.values(line.forms),
    );
    expect(texts.filter((text) => / [:;?!»%…]|« /.test(text))).toEqual([]);
  });
});

test('nothing of the extension carries the catalogues of all languages', () => {
  const carrying = ['components', 'entrypoints', 'extension']
    .flatMap((folder) => filesIn(folder, ['.ts', '.tsx']))
    .filter((file) => importsOf(file).some(({ target, isType }) => target === 'locales/words.ts' && !isType));
  expect(carrying.map(({ path }) => path)).toEqual([]);
});

test.each(locales)('the background has its lines in %s, as the catalogue has them', (locale) => {
  const words = wordsFor(locale, []);
  const own = backgroundWordsFor(locale, []);
  expect(own.locale).toBe(locale);
  expect(own.say('menu.sentence')).toBe(words.say('menu.sentence'));
  expect(own.say('badge.differs', { count: 3 })).toBe(words.say('badge.differs', { count: 3 }));
  for (const key of Object.keys(reasons)) expect(own.reason({ key })).toBe(words.reason({ key }));
});
