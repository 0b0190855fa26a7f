import { expect, test } from 'vitest';
import { reason } from '../../../core/comparison/reasons.ts';
import { dutch } from '../../../core/languages/nl/index.ts';
import { readAll } from './readAll.ts';

const reading = readAll(
  {
    language: 'nl',
    title: 'Urk telt 12 boten',
    paragraphs: ['De boten varen. “Het zijn er nu 14, geen 15”, zegt zij.', '', 'Volgens Urk varen er 20.'],
  },
  dutch,
);

test('sentences follow each other, the title first, each in its paragraph', () => {
  expect(
    reading.sentences.map(({ index, paragraph, start, end, text }) => [index, paragraph, start, end, text]),
  ).toEqual([
    [0, null, 0, 17, 'Urk telt 12 boten'],
    [1, 0, 0, 15, 'De boten varen.'],
    [2, 0, 16, 55, '“Het zijn er nu 14, geen 15”, zegt zij.'],
    [3, 2, 0, 24, 'Volgens Urk varen er 20.'],
  ]);
  expect(readAll({ language: 'nl', paragraphs: ['Het regent.'] }, dutch).sentences).toHaveLength(1);
});

test('figures and words stand in their sentence, with offsets in the paragraph', () => {
  const figures = reading.sentences.map((sentence) =>
    sentence.figures.map(({ text, start, paragraph }) => [text, start, paragraph]),
  );
  expect(figures).toEqual([
    [['12', 9, null]],
    [],
    [
      ['14', 32, 0],
      ['15', 41, 0],
    ],
    [['20', 21, 2]],
  ]);
  expect(reading.sentences.map(({ tokens }) => tokens[0]?.start)).toEqual([0, 0, 17, 0]);
  expect(reading.sentences.map(({ quoted }) => quoted)).toEqual([0, 0, 26, 0]);
});

test('the words of a text, and those that stand somewhere without a capital', () => {
  const known = (word: string) => [reading.words.has(word), reading.plain.has(word)];
  expect(known('boten')).toEqual([true, true]);
  expect(known('urk')).toEqual([true, false]);
  expect(known('zee')).toEqual([false, false]);
});

test('years of two digits are those nearest to its publication', () => {
  const year = (publishedAt?: string) =>
    readAll({ language: 'nl', paragraphs: ['Op 3-5-08 voer hij uit.'], ...(publishedAt && { publishedAt }) }, dutch)
      .sentences[0]?.figures[0]?.value;
  expect(year()).toBe('2008-05-03');
  expect(year('1912-01-01')).toBe('1908-05-03');
});

test('whether it was read to its end', () => {
  const read = (isCut?: boolean) =>
    readAll({ language: 'nl', paragraphs: ['Het regent.'], ...(isCut === undefined ? {} : { isCut }) }, dutch).isCut;
  expect([read(), read(false), read(true)]).toEqual([false, false, true]);
});

test('a reason holds the values of its sentence, and none where there are none', () => {
  expect(reason('reason.figure.same')).toStrictEqual({ key: 'reason.figure.same' });
  expect(reason('reason.figure.missing', { original: '12' })).toStrictEqual({
    key: 'reason.figure.missing',
    values: { original: '12' },
  });
});
