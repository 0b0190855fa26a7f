import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../core/comparison/answer.ts';
import { answerSentences, answerText } from '../../../locales/answerText.ts';
import { wordsFor } from '../../../locales/words.ts';

const words = wordsFor('en', []);

function answer(figures: Partial<Answer['figures']>, rest: Partial<Answer> = {}): Answer {
  const counts = { same: 0, differs: 0, missing: 0, added: 0, unclear: 0, ...figures };
  const total = counts.same + counts.differs + counts.missing + counts.added + counts.unclear;
  return {
    figures: { ...counts, total },
    passages: 0,
    kinds: new Map(),
    both: 0,
    hidden: { figures: 0, findings: 0 },
    isPartial: false,
    sentences: { total: 8, compared: 8 },
    ...rest,
  };
}

const said = (given: Answer) => answerSentences(given, 'nl', words).join(' ');

test('says in one breath what differs and then what agrees, and of the original in a sentence of its own', () => {
  const given = answer({ same: 10 }, { passages: 1, kinds: new Map([['name', 1]]), both: 1 });
  expect(said(given)).toBe('1 name differs; all 10 figures agree. 1 doubtful statement is in the Dutch original too.');
});

test('names up to two kinds of findings; more are passages', () => {
  const kinds = new Map([
    ['name', 2],
    ['omission', 1],
  ] as const);
  expect(said(answer({ same: 3 }, { passages: 3, kinds }))).toMatch(/^2 names differ; 1 passage is left out; all/);
  expect(said(answer({}, { passages: 4, kinds: new Map([...kinds, ['speaker', 1]]) }))).toBe('4 passages differ.');
});

test('tells of each part which rows it speaks of', () => {
  const { first, others } = answerText(answer({ same: 1, added: 1 }, { both: 1 }), 'nl', words);
  expect(first.flatMap(({ about }) => about ?? [])).toEqual(['added', 'same']);
  expect(others.map(({ about }) => about)).toEqual(['both']);
});

test('says first that only a part could be compared, and never that all agree', () => {
  const part = said(answer({ same: 10 }, { isPartial: true }));
  expect(part).toMatch(/^Parts of the two articles could not be read/);
  expect(part).toContain('10 of 10 figures agree.');
  expect(part).not.toMatch(/\ball \d/i);
});

test('counts each verdict', () => {
  expect(said(answer({ same: 7, differs: 4, missing: 1, unclear: 1 }))).toBe(
    '4 figures differ; 1 figure is missing; 7 of 13 figures agree; 1 figure could not be compared.',
  );
});

test('never says that figures agree before it says what differs', () => {
  expect(said(answer({ differs: 2 }))).toBe('2 figures differ.');
  for (const status of ['differs', 'missing', 'added'])
    expect(said(answer({ same: 9, [status]: 1 }))).toMatch(/^1 figure .*; 9 of 10 figures agree\.$/);
});

test('raises no alarm about figures that could not be compared', () => {
  expect(said(answer({ unclear: 3 }))).toContain('None of the 3 figures could be compared.');
  expect(said(answer({ unclear: 3 }))).not.toMatch(/not agree|differ\./);
});

describe('what the reader set aside', () => {
  const aside = (given: Answer, figures: number, findings: number) =>
    answerSentences(given, 'nl', words, { figures, findings }).join(' ');

  test('is told after what still differs', () => {
    expect(aside(answer({ same: 7, differs: 1 }, { passages: 1, kinds: new Map([['name', 1]]) }), 1, 1)).toBe(
      '1 figure differs; 1 name differs; 7 of 8 figures agree. You set 2 differences aside.',
    );
  });

  test('never makes the answer say that none was found', () => {
    expect(aside(answer({ same: 7 }), 1, 0)).toBe(
      'All 7 figures agree. No other difference was found in what could be compared. You set 1 difference aside. That does not prove the translation right.',
    );
  });

  test('counts as figures that are there', () => {
    expect(aside(answer({}), 1, 0)).toMatch(/^No other difference was found/);
    expect(aside(answer({}), 0, 1)).toMatch(/^Neither text has figures/);
  });
});

describe('where nothing differs', () => {
  const cases: [string, Answer][] = [
    ['all agree', answer({ same: 3 })],
    ['the original has the slip too', answer({ same: 3 }, { both: 2 })],
    ['there are no figures', answer({})],
    ['the options hide all figures', answer({}, { hidden: { figures: 5, findings: 0 } })],
    ['some were not compared', answer({ same: 2, unclear: 1 })],
  ];
  test.each(cases)('and %s, it says that this is no proof', (_, given) => {
    expect(said(given)).toContain('No difference was found in what could be compared.');
    expect(said(given)).toContain('That does not prove the translation right.');
  });

  test('tells hidden figures from absent ones', () => {
    expect(said(answer({}))).toContain('Neither text has figures');
    expect(said(answer({}, { hidden: { figures: 5, findings: 0 } }))).toContain('Your options hide');
  });
});
