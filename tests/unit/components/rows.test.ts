import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../../components/sideBySide/rows/pieces.ts';
import { rowsOf } from '../../../components/sideBySide/rows/rows.ts';
import type { Text } from '../../../core/comparison/comparison.ts';
import { standardSettings } from '../../../extension/store/settings/settings.ts';
import type { Compared } from '../../../extension/store/tabState.ts';
import { comparisonOf } from '../../gallery/article.ts';
import { faithful } from '../../gallery/faithfulSample.ts';
import { faulty } from '../../gallery/faultySample.ts';

const mark = (id: string, start: number, end: number, look: 'same' | 'differs' = 'same') => ({
  id,
  look,
  paragraph: 0,
  start,
  end,
  counterpart: null,
});

describe('pieces of a sentence', () => {
  const text = 'abcdefghij';

  test('without marks are one', () => {
    expect(piecesOf(text, 2, 6, [])).toEqual([{ text: 'cdef', ids: [], look: null, counterpart: null }]);
  });

  test('are cut at marks that overlap, the gravest deciding the look', () => {
    expect(piecesOf(text, 0, 10, [mark('a', 1, 5), mark('b', 3, 7, 'differs')])).toEqual([
      { text: 'a', ids: [], look: null, counterpart: null },
      { text: 'bc', ids: ['a'], look: 'same', counterpart: null },
      { text: 'de', ids: ['a', 'b'], look: 'differs', counterpart: null },
      { text: 'fg', ids: ['b'], look: 'differs', counterpart: null },
      { text: 'hij', ids: [], look: null, counterpart: null },
    ]);
  });

  test('of a mark that goes beyond the sentence end with it', () => {
    expect(piecesOf(text, 2, 6, [mark('a', 0, 4), mark('b', 8, 9)])).toEqual([
      { text: 'cd', ids: ['a'], look: 'same', counterpart: null },
      { text: 'ef', ids: [], look: null, counterpart: null },
    ]);
  });
});

describe('rows', () => {
  const rows = rowsOf(faulty, standardSettings);

  test('follow the beads, the titles first', () => {
    expect(rows).toHaveLength(faulty.comparison.beads.length);
    expect(rows[0]?.isTitle).toBe(true);
    expect(rows.filter(({ startsParagraph }) => startsParagraph)).toHaveLength(4);
  });

  test('give every text whole and in order', () => {
    const joined = rows.flatMap(({ original }) => original.flatMap(({ pieces }) => pieces.map(({ text }) => text)));
    const { title, paragraphs } = faulty.texts.original;
    expect(joined.join('').replaceAll(' ', '')).toBe([title, ...paragraphs].join('').replaceAll(' ', ''));
  });

  test('tell each difference once, where it stands', () => {
    const notes = rows.flatMap(({ notes: own }) => own.map(({ id }) => id));
    expect(new Set(notes).size).toBe(notes.length);
    expect(notes).toHaveLength(5 + 4);
    const leftOut = rows.find(({ translation }) => translation.length === 0);
    expect(leftOut?.notes.map(({ pairing, finding }) => pairing?.status ?? finding?.kind)).toEqual([
      'missing',
      'omission',
    ]);
  });

  test('mark what agrees without a note', () => {
    const agreeing = rowsOf(faithful, { ...standardSettings, findingKinds: [] });
    expect(agreeing.flatMap(({ notes }) => notes)).toEqual([]);
    const looks = agreeing.flatMap(({ translation }) =>
      translation.flatMap(({ pieces }) => pieces.flatMap(({ look }) => look ?? [])),
    );
    expect(looks).toEqual(Array(10).fill('same'));
  });

  test('begin with the titles where the engine has not compared them', () => {
    const { comparison } = faithful;
    const without: Compared = {
      ...faithful,
      comparison: { ...comparison, beads: comparison.beads.slice(1) },
    };
    const [first] = rowsOf(without, standardSettings);
    expect(first?.isTitle).toBe(true);
    expect(first?.translation[0]?.text).toBe(faithful.texts.translation.title);
  });
});

test('a short line alone before a paragraph is a heading; lines of a list and sentences are none', () => {
  const text = (language: string): Text => ({
    language,
    paragraphs: ['A sentence.', 'A heading', 'Another sentence.', 'First item', 'Second item', 'A last sentence.'],
  });
  const texts = { original: text('nl'), translation: text('en') };
  const rows = rowsOf({ comparison: comparisonOf(texts, [], []), texts }, standardSettings);
  const headings = rows.filter(({ isHeading }) => isHeading);
  expect(headings.map(({ translation }) => translation[0]?.text)).toEqual(['A heading']);
});
