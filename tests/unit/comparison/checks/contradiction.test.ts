import { describe, expect, test } from 'vitest';
import { contradiction } from '../../../../core/comparison/checks/contradiction.ts';
import { compareTexts } from '../comparing.ts';
import { contextOf, runCheck } from './beads.ts';

const right = 'De boot vervoerde 420 ton vis. Die vangst is lager dan vorig jaar, toen de boot 510 ton ving.';
const contradictions = (dutch: string, english: string) =>
  compareTexts(dutch, english)
    .findings.filter(({ kind }) => kind === 'contradiction')
    .map(({ side, reason }) => [side, reason.key]);

describe('a text that contradicts its own figures', () => {
  test('in both versions', () => {
    const dutch = 'De winst bedroeg 12 miljoen euro. Die winst is hoger dan in 2016, toen zij 15 miljoen euro was.';
    const english = 'Profit was 12 million euros. That profit is higher than in 2016, when it was 15 million euros.';
    expect(contradictions(dutch, english)).toEqual([['both', 'reason.contradiction.both']]);
  });

  test('in the translation alone', () => {
    const dutch = 'De winst bedroeg 12 miljoen euro. Die winst is lager dan in 2016, toen zij 15 miljoen euro was.';
    const english = 'Profit was 12 million euros. That profit is higher than in 2016, when it was 15 million euros.';
    expect(contradictions(dutch, english)).toEqual([['translation', 'reason.contradiction.translation']]);
  });

  test('with a pronoun for the figure', () => {
    const dutch = 'De storing duurde 20 minuten. Dat is langer dan die van mei, die 45 minuten duurde.';
    const english = 'The outage lasted 20 minutes. That is longer than the one in May, which lasted 45 minutes.';
    expect(contradictions(dutch, english)).toEqual([['both', 'reason.contradiction.both']]);
  });
});

test.each([
  [right, 'The boat carried 420 tonnes of fish. That catch is lower than last year, when the boat caught 510 tonnes.'],
  [
    'De winst bedroeg 12 miljoen euro. De omzet is hoger dan in 2016, toen die 15 miljoen euro was.',
    'Profit was 12 million euros. Turnover is higher than in 2016, when it was 15 million euros.',
  ],
  [
    'De winst bedroeg 12 miljoen euro. Die winst is hoger dan verwacht.',
    'Profit was 12 million euros. That profit is higher than expected.',
  ],
  [
    'De winst bedroeg 12 miljoen euro. Die winst is hoger dan de 8 procent van 2016.',
    'Profit was 12 million euros. That profit is higher than the 8 percent of 2016.',
  ],
])('no contradiction: %s / %s', (dutch, english) => {
  expect(contradictions(dutch, english)).toEqual([]);
});

/** What the second sentence of a translation gets wrong: what it compares with what. */
const compared = (first: string, second: string) =>
  runCheck(
    contradiction,
    contextOf([
      ['De winst bedroeg 12 miljoen euro.', first],
      ['Die winst is lager dan vroeger.', second],
    ]),
  ).map(({ reason }) => `${reason.values?.first} ${reason.values?.word} ${reason.values?.second}`);

const profit = 'The profit was 12 million euros.';
const than2016 = 'than in 2016, when it was 15 million euros.';
const wrong = ['12 million euros higher 15 million euros'];

test.each([
  [profit, `The profit is higher ${than2016}`, wrong],
  [profit, `It is higher ${than2016}`, wrong],
  ['The profit was 12 million euros, or 8 percent.', `It is higher ${than2016}`, wrong],
  [profit, 'The profit is higher than 2 years ago, when it was 15 million euros.', wrong],
  [profit, `The profit is better than in 2015 and higher ${than2016}`, wrong],
  ['The profit was 8 percent, or 12 million euros.', `The profit is higher ${than2016}`, wrong],
  [
    'The trip took 20 minutes.',
    'The trip is longer than that in May, which took 45 minutes.',
    ['20 minutes longer 45 minutes'],
  ],
  ['It was 12 degrees.', 'That is higher than yesterday, when it was 15 degrees.', ['12 degrees higher 15 degrees']],
  // In another paragraph, or without a sentence before it.
  [profit, `\nThe profit is higher ${than2016}`, []],
  ['', `The profit is higher ${than2016}`, []],
  // Just as high, or only higher and better.
  [profit, 'The profit is higher than in 2016, when it was 12 million euros.', []],
  [profit, 'The profit is lower than in 2016, when it was 12 million euros.', []],
  [profit, 'The profit is higher and better than in 2016, when it was 15 million euros.', []],
  // Several figures of which it may be higher, or that may be its own.
  [profit, 'The profit is higher than the 15 million euros of 2016 and the 9 million euros of 2015.', []],
  ['The trip took 20 minutes.', 'The trip is longer than that of 2 years ago, which took 45 minutes.', []],
  ['The profit was 12 million euros and the debt 20 million euros.', `It is higher ${than2016}`, []],
  // No figure behind the word, or none that can be compared.
  [profit, 'Since 2016, when it was 15 million euros, the profit is higher than ever.', []],
  [profit, 'The profit is higher than the 15 million dollars of 2016.', []],
  [profit, 'The profit is higher than the 15 to 20 million euros of 2016.', []],
  ['The profit was 12 percent.', 'The profit is higher than those of 15 firms in 2016.', []],
  ['The profit was dozens of euros.', 'The profit is higher than in 2016, when it was 15 euros.', []],
  ['The profit was 15 euros.', 'The profit is lower than in 2016, when it was dozens of euros.', []],
  ['The boat finished 12th.', 'The boat is higher than last year, when it finished 15th.', []],
  // The figure belongs to something else.
  ['Of the 12 million euros, the profit was a part.', `The profit is higher ${than2016}`, []],
])('%s %s', (first, second, expected) => {
  expect(compared(first, second)).toEqual(expected);
});

test('is shown with the sentence that says so too, else with the first beside it, if any', () => {
  const shown = (...dutch: string[]) =>
    runCheck(
      contradiction,
      contextOf([
        ['De winst bedroeg 12 miljoen euro.', profit],
        [dutch.join(' '), `The profit is higher ${than2016}`],
      ]),
    ).map(({ side, original }) => [side, original?.text ?? null]);
  const same = 'Die winst is hoger dan in 2016, toen zij 15 miljoen euro was.';
  const right = same.replace('hoger', 'lager');
  expect(shown(same, 'Zij lachte.')).toEqual([['both', same]]);
  expect(shown(right, 'Zij lachte.')).toEqual([['translation', right]]);
  expect(shown()).toEqual([['translation', null]]);
});
