import { describe, expect, test } from 'vitest';
import { figureAlarms } from './comparing.ts';

describe('limits of amounts', () => {
  test.each([
    ['nl', 'Maximaal vier weken mag het duren.', 'It may take four weeks.'],
    ['de', 'Bis zu 30 Prozent Rabatt gibt es.', 'There is a 30 percent discount.'],
    ['nl', 'Bij de overstroming vielen zeker zeventien doden.', 'The flood killed at least seventeen people.'],
    ['nl', 'Bij de overstroming vielen zeker zeventien doden.', 'The flood killed no fewer than seventeen people.'],
    ['nl', 'Bij de overstroming vielen zeker zeventien doden.', 'The flood killed more than seventeen people.'],
    ['nl', 'Bij de overstroming vielen niet minder dan zeventien doden.', 'The flood killed seventeen people.'],
    ['nl', 'Maximaal vier weken mag het duren.', 'Four weeks is the maximum.'],
    ['nl', 'Maximaal vier weken mag het duren.', 'It may take four weeks at most.'],
    [
      'de',
      'Mindestens elf Menschen starben, mindestens 26 wurden verletzt.',
      'At least 11 people died and 26 were injured.',
    ],
    [
      'fr',
      "L'indemnité ne pourra excéder 5 000 euros par foyer sinistré.",
      'Compensation will be capped at 5,000 euros per household affected.',
    ],
    ['fr', "L'indemnité est plafonnée à 5 000 euros.", 'Compensation must not exceed 5,000 euros.'],
    ['fr', "L'indemnité est plafonnée à 5 000 euros.", 'There is a cap of 5,000 euros on compensation.'],
    ['fr', "L'indemnité est plafonnée à 5 000 euros.", 'A 5,000-euro ceiling applies to compensation.'],
    [
      'fr',
      'La fusée a explosé à peine quarante secondes après son décollage.',
      'Barely forty seconds after lifting off, the rocket exploded.',
    ],
    ['de', 'Die Strafe darf 5000 Euro nicht übersteigen.', 'The fine may not exceed 5,000 euros.'],
    ['nl', 'De boete mag niet hoger zijn dan 5000 euro.', 'The fine may not exceed 5,000 euros.'],
    ['nl', 'Er waren ruim 300 gasten.', 'There were 300 guests.'],
    ['fr', "L'indemnité ne doit pas dépasser 5 000 euros.", 'Compensation must not exceed 5,000 euros.'],
    ['nl', 'De kosten mogen 5000 euro niet overschrijden.', 'Costs may not exceed 5,000 euros.'],
  ])('%s: %s / %s', (language, original, english) => {
    expect(figureAlarms(original, english, language)).toEqual([]);
  });

  test.each([
    ['nl', 'Bij de overstroming vielen zeker zeventien doden.', 'The flood killed seventeen people.'],
    ['de', 'Mindestens sechs Menschen kamen ums Leben.', 'Six people died.'],
    ['de', 'Mindestens elf Menschen starben, 300 wurden verletzt.', '11 people died and 300 were injured.'],
    [
      'fr',
      "L'indemnité ne pourra excéder 5 000 euros par foyer sinistré.",
      'Compensation will be at least 5,000 euros per household affected.',
    ],
    ['fr', "L'indemnité n'excédera pas 5 000 euros.", 'Compensation will exceed 5,000 euros.'],
    [
      'fr',
      'La fusée a explosé à peine quarante secondes après son décollage.',
      'Over forty seconds after lifting off, the rocket exploded.',
    ],
    ['de', 'Die Strafe darf 5000 Euro nicht übersteigen.', 'The fine exceeds 5,000 euros.'],
    ['nl', 'De boete mag niet hoger zijn dan 5000 euro.', 'The fine may exceed 5,000 euros.'],
    ['nl', 'Er waren minstens 300 gasten.', 'There were about 300 guests.'],
  ])('%s, lost or turned: %s / %s', (language, original, english) => {
    expect(figureAlarms(original, english, language)).toEqual(['bound']);
  });
});
