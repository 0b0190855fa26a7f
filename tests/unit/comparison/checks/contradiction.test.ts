import { describe, expect, test } from 'vitest';
import { compareTexts } from '../comparing.ts';

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
