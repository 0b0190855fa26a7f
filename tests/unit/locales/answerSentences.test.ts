import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../core/comparison/answer.ts';
import { answerSentences } from '../../../locales/answerSentences.ts';
import { wordsFor } from '../../../locales/words.ts';

const words = wordsFor('en', []);

function answer(figures: Partial<Answer['figures']>, rest: Partial<Answer> = {}): Answer {
  const counts = { same: 0, differs: 0, missing: 0, added: 0, unclear: 0, ...figures };
  const total = counts.same + counts.differs + counts.missing + counts.added + counts.unclear;
  return {
    figures: { ...counts, total },
    passages: 0,
    both: 0,
    hidden: { figures: 0, findings: 0 },
    sentences: { total: 8, compared: 8 },
    ...rest,
  };
}

const said = (given: Answer) => answerSentences(given, 'nl', words).join(' ');

test('names what agrees, what differs and what the original says too', () => {
  expect(said(answer({ same: 10 }, { passages: 1, both: 1 }))).toBe(
    'All 10 key figures agree. 1 passage differs. 1 doubtful statement stands in the Dutch original too.',
  );
});

test('counts each verdict', () => {
  expect(said(answer({ same: 7, differs: 4, missing: 1, unclear: 1 }))).toBe(
    '7 of 13 key figures agree. 4 differ. 1 is missing in the translation. 1 could not be compared.',
  );
});

test('says of figures that differ all alike only how many they are', () => {
  expect(said(answer({ differs: 2 }))).toBe('2 of 2 key figures do not agree.');
});

test('raises no alarm about figures that could not be compared', () => {
  expect(said(answer({ unclear: 3 }))).toContain('The 3 key figures could not be compared.');
  expect(said(answer({ unclear: 3 }))).not.toMatch(/not agree|differ\./);
});

describe('what the reader set aside', () => {
  const aside = (given: Answer, figures: number, findings: number) =>
    answerSentences(given, 'nl', words, { figures, findings }).join(' ');

  test('is told after what still differs', () => {
    expect(aside(answer({ same: 7, differs: 1 }, { passages: 1 }), 1, 1)).toBe(
      '7 of 8 key figures agree. 1 differs. 1 passage differs. You set 2 differences aside.',
    );
  });

  test('never makes the answer say that none was found', () => {
    expect(aside(answer({ same: 7 }), 1, 0)).toBe(
      'All 7 key figures agree. No other difference was found in what could be compared. You set 1 difference aside. That does not prove the translation right.',
    );
  });

  test('counts as figures that are there', () => {
    expect(aside(answer({}), 1, 0)).toMatch(/^No other difference was found/);
    expect(aside(answer({}), 0, 1)).toMatch(/^Neither text has key figures/);
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
    expect(said(answer({}))).toContain('Neither text has key figures');
    expect(said(answer({}, { hidden: { figures: 5, findings: 0 } }))).toContain('Your options hide');
  });
});
