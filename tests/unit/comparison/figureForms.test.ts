import { describe, expect, test } from 'vitest';
import { figureAlarms } from './comparing.ts';

describe('parts of points, ages by a word, signs of other units', () => {
  test.each([
    [
      'de',
      'Die Notenbank senkte den Leitzins um einen Viertelprozentpunkt auf 1,75 Prozent.',
      'The central bank cut its key rate by a quarter of a percentage point to 1.75 percent.',
    ],
    [
      'de',
      'Die Notenbank senkte den Leitzins um einen Viertelprozentpunkt auf 1,75 Prozent.',
      'The central bank cut its key rate by a quarter-point to 1.75 percent.',
    ],
    [
      'fr',
      "La BCE a abaissé d'un quart de point son taux.",
      'The ECB has cut its rate by a quarter of a percentage point.',
    ],
    ['fr', "La BCE a abaissé d'un quart de point son taux.", 'The ECB has cut its rate by a quarter-point.'],
    ['fr', "La BCE a abaissé d'un quart de point son taux.", 'The ECB has cut its rate by 25 basis points.'],
    ['fr', "La BCE a abaissé d'un demi-point son taux.", 'The ECB has cut its rate by half a point.'],
    [
      'nl',
      'De ECB verlaagde de rente met een kwart procentpunt.',
      'The ECB has cut its rate by a quarter of a percentage point.',
    ],
    ['nl', 'De ECB verlaagde de rente met een kwart.', 'The ECB has cut its rate by a quarter.'],
    ['nl', 'Een kwart van de mensen ging.', '25 percent of the people went.'],
    ['fr', 'Elle concédait alors 90 milles à la tête de la flotte.', 'She was 90 nautical miles behind the leaders.'],
    ['fr', 'Les tilleuls bicentenaires sont tombés.', 'The two-hundred-year-old lime trees have fallen.'],
    ['fr', 'Le bicentenaire de sa mort approche.', 'The 200th anniversary of her death is near.'],
    ['nl', 'Het tekort loopt op tot 47 miljoen.', 'The deficit is running up to 47m.'],
    ['fr', 'Le Canada promet 40 millions de dollars.', 'Canada is promising 40 million US dollars.'],
    ['nl', 'Canada belooft 40 miljoen dollar.', 'Canada is promising 40 million Canadian dollars.'],
  ])('%s: %s / %s', (language, original, english) => {
    expect(figureAlarms(original, english, language)).toEqual([]);
  });

  test.each([
    [
      'de',
      'Die Notenbank senkte den Leitzins um einen Viertelprozentpunkt auf 1,75 Prozent.',
      'The central bank cut its key rate by a quarter of a percent to 1.75 percent.',
    ],
    ['fr', "La BCE a abaissé d'un quart de point son taux.", 'The ECB has cut its rate by a quarter.'],
    ['fr', 'Les tilleuls bicentenaires sont tombés.', 'The three-hundred-year-old lime trees have fallen.'],
    ['fr', 'Le Canada promet 40 millions de dollars canadiens.', 'Canada is promising 40 million US dollars.'],
  ])('%s, wrong: %s / %s', (language, original, english) => {
    expect(figureAlarms(original, english, language)).toHaveLength(1);
  });
});

describe('a handful, half as many, days of the week in words', () => {
  test.each([
    [
      'nl',
      'Een handvol actievoerders ketende zich vast aan de poort.',
      'A handful of activists chained themselves to the gate.',
    ],
    [
      'nl',
      'Een handvol actievoerders ketende zich vast aan de poort.',
      'A few activists chained themselves to the gate.',
    ],
    [
      'nl',
      'Een handvol actievoerders ketende zich vast aan de poort.',
      'Five activists chained themselves to the gate.',
    ],
    ['de', 'Einige wenige Händler haben ihre Stände geöffnet.', 'A handful of traders opened their stalls.'],
    ['nl', 'De winkels mogen op koopzondag openblijven.', 'Shops may stay open on Sunday trading days.'],
    ['de', 'Am Ostersonntag bleibt es zu.', 'It stays closed on Easter Sunday.'],
    ['de', 'Doppelt so viele Besucher wie erhofft kamen.', 'Twice as many visitors as hoped came.'],
    ['fr', 'Deux fois moins de visiteurs sont venus.', 'Half as many visitors came.'],
    ['de', 'In acht Tagen öffnet die Loipe.', "The trail opens in a week's time."],
    ['fr', 'Réponse sous quinze jours.', 'An answer within a fortnight.'],
  ])('%s: %s / %s', (language, original, english) => {
    expect(figureAlarms(original, english, language)).toEqual([]);
  });

  test.each([
    [
      'nl',
      'Een handvol actievoerders ketende zich vast aan de poort.',
      'Scores of activists chained themselves to the gate.',
    ],
    ['de', 'Einige wenige Händler haben ihre Stände geöffnet.', 'Scores of traders opened their stalls.'],
    ['fr', 'Une poignée de marchands sont venus.', 'Hundreds of traders came.'],
    ['de', 'Doppelt so viele Besucher wie erhofft kamen.', 'Half as many visitors as hoped came.'],
    ['fr', 'Deux fois moins de visiteurs sont venus.', 'Twice as many visitors came.'],
    ['de', 'In acht Tagen öffnet die Loipe.', "The trail opens in eight weeks' time."],
  ])('%s, wrong: %s / %s', (language, original, english) => {
    expect(figureAlarms(original, english, language)).toHaveLength(1);
  });
});
