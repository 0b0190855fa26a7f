import { describe, expect, test } from 'vitest';
import { joinRanges } from '../../../core/comparison/pairing/joinRanges.ts';
import { placesOf } from '../../../core/comparison/pairing/places.ts';
import { english } from '../../../core/languages/en/index.ts';
import { toldOf } from './beads.ts';
import { compareTexts } from './comparing.ts';
import { readAll } from './readAll.ts';

const told = (dutch: string, english: string) =>
  compareTexts(dutch.split('\n'), english.split('\n')).figures.map(
    ({ status, note, original, translation }) =>
      `${note ?? status}: ${original?.text ?? '–'} / ${translation?.text ?? '–'}`,
  );

describe('a range, a share or a sum that one side says with two figures', () => {
  test.each([
    ['Tussen de 150 en 200 mensen.', 'The 150 and 200 people.', 'same: Tussen de 150 en 200 / 150 … 200'],
    ['De 150 en de 200 mensen.', 'Between 150 and 200 people.', 'same: 150 … 200 / Between 150 and 200'],
    [
      'Het duurt 3 tot 5 dagen.',
      'It takes at least 3 days, at most 5 days.',
      'same: 3 tot 5 dagen / at least 3 days … at most 5 days',
    ],
    [
      'Het feest duurt van 3 tot 5 mei.',
      'The party begins on May 3 and ends on May 5.',
      'same: van 3 tot 5 mei / May 3 … May 5',
    ],
    ['Drie op de vier leden stemden.', 'Three members out of four voted.', 'same: Drie op de vier / Three … four'],
    ['Van de vier leden stemden er drie.', 'Three of the four members voted.', 'same: vier … drie / Three of the four'],
    ['Drie leden van de vier stemden.', 'Three out of four members voted.', 'same: Drie … vier / Three out of four'],
    [
      'De brug is 3 tot 5 kilometer lang.',
      'The bridge is 3 miles long, or 5 miles.',
      'unit: 3 tot 5 kilometer / 3 miles … 5 miles',
    ],
    ['De reis duurt 2,5 uur.', 'The journey takes 2 hours and 30 minutes.', 'same: 2,5 uur / 2 hours … 30 minutes'],
    ['De reis duurt 2 uur en 45 minuten.', 'The journey takes 165 minutes.', 'same: 2 uur … 45 minuten / 165 minutes'],
    ['De reis duurt 2 uur en 45 minuten.', 'The journey takes 2:45.', 'same: 2 uur … 45 minuten / 2:45'],
    ['Hij is 4 jaar en 6 maanden oud.', 'He is 4.5 years old.', 'same: 4 jaar … 6 maanden / 4.5 years'],
  ])('%s / %s', (dutch, english, pair) => {
    expect(told(dutch, english)).toEqual([pair]);
  });
});

describe('two figures that are not its ends', () => {
  test.each([
    ['Tussen de 150 en 200 mensen.', 'The 150 and 250 people.'],
    ['Tussen de 150 en 200 mensen.', 'The 100 and 200 people.'],
    ['Tussen de 150 en 200 mensen.', 'The 200 and 150 people.'],
    ['Drie op de vier leden stemden.', 'Three members out of five voted.'],
    ['Drie op de vier leden stemden.', 'After 3 days the 4 members voted.'],
    ['Drie op de vier leden stemden.', 'The 3 members voted within 4 days.'],
    // Another length, and minutes that are more than an hour.
    ['De reis duurt 2,5 uur.', 'The journey takes 2 hours and 45 minutes.'],
    ['De reis duurt 3,5 uur.', 'The journey takes 2 hours and 90 minutes.'],
    [
      'Tussen de 150 en 200 mensen zagen de boten in de haven.',
      'The 150 people saw the boats that had been lying in the old harbour of the city, and 200 more.',
    ],
  ])('%s / %s', (dutch, english) => {
    expect(told(dutch, english).join()).not.toContain('…');
  });

  test('in two paragraphs', () => {
    const placesIn = (...paragraphs: string[]) =>
      placesOf(readAll({ language: 'en', paragraphs }, english).sentences, 0);
    const original = placesIn('There are 150 to 200 boats.');
    expect(joinRanges({ original, translation: placesIn('There are 150 and 200 boats.') })).toBe(true);
    expect(joinRanges({ original, translation: placesIn('There are 150.', 'There are 200.') })).toBe(false);
  });
});

test('they are said in another form, not elsewhere', () => {
  expect(toldOf(['Drie op de vier leden stemden.', 'Three members out of four voted.'])).toEqual([
    'certain same form: Drie op de vier / Three … four',
  ]);
  expect(toldOf(['Drie leden van de vier stemden.', 'Three out of four members voted.'])).toEqual([
    'certain same form: Drie … vier / Three out of four',
  ]);
});

test('what is left of the figures beside a range keeps its order', () => {
  expect(
    told(
      'Er waren 12 boten, 150 tot 200 mensen en 9 kranen.',
      'There were 12 boats, 150 or even 200 people, and 9 cranes.',
    ),
  ).toEqual(['same: 12 / 12', 'same: 150 tot 200 / 150 … 200', 'same: 9 / 9']);
});

test('the two figures stand as one, from the first to the second', () => {
  const english = 'The 150 and 200 people.';
  const [pairing] = compareTexts('Tussen de 150 en 200 mensen.', english).figures;
  const { start, end, kind, from, to, paragraph } = pairing?.translation ?? {};
  expect({ kind, from, to, paragraph }).toEqual({ kind: 'number', from: '150', to: '200', paragraph: 0 });
  expect(english.slice(start, end)).toBe('150 and 200');
});
