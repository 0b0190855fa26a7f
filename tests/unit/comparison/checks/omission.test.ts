import { describe, expect, test } from 'vitest';
import { compareTexts, findingsOf } from '../comparing.ts';

const dutch = [
  'De gemeente Medemblik bouwt een nieuwe sluis bij de oude haven.',
  'Boeren uit de polder klagen al jaren over nat land en mislukte oogsten.',
  'De aannemer begint in april met graven.',
  'Volgens de wethouder blijft de weg langs het water open.',
];
const english = [
  'The municipality of Medemblik is building a new lock near the old harbour.',
  'Farmers from the polder have been complaining for years about wet land and failed harvests.',
  'The contractor will start digging in April.',
  'According to the alderman the road along the water will stay open.',
];

describe('whole sentences', () => {
  test('one that the translation leaves out', () => {
    expect(findingsOf('omission', dutch, english.toSpliced(1, 1))).toEqual([[dutch[1], null]]);
  });

  test('one that the translation adds', () => {
    expect(findingsOf('addition', dutch.toSpliced(2, 1), english)).toEqual([[null, english[2]]]);
  });

  test('its figures are not missed one by one', () => {
    const extra = 'In 2011 kostten 14 lekken samen 300.000 euro.';
    const { figures, findings } = compareTexts(dutch.toSpliced(2, 0, extra), english);
    expect(findings.map(({ kind }) => kind)).toEqual(['omission']);
    expect(figures.every(({ status }) => status === 'same')).toBe(true);
  });
});

test('a clause that the translation leaves out', () => {
  const long =
    'De aannemer begint in april met graven, hoewel vogelaars waarschuwen voor zeldzame broedende lepelaars in het riet.';
  expect(findingsOf('omission', dutch.with(2, long), english)).toHaveLength(1);
});

test('sentences that were joined, split or moved are all there', () => {
  const all = (translation: string[]) => compareTexts(dutch, translation).findings;
  expect(all(english)).toEqual([]);
  expect(all([english.join(' ')])).toEqual([]);
  expect(all([english[2], english[3], english[0], english[1]].flatMap((text) => text ?? []))).toEqual([]);
  expect(
    all(english.with(0, 'The municipality of Medemblik is building a new lock. It lies near the old harbour.')),
  ).toEqual([]);
});
