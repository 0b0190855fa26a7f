import { describe, expect, test } from 'vitest';
import { figureAlarms } from './comparing.ts';

describe('parts of the year', () => {
  test.each([
    ['nl', 'In de eerste zes maanden van 2023 kwamen er veel.', 'Many came in the first half of 2023.'],
    ['nl', 'In de eerste 3 maanden kwamen er veel.', 'Many came in the first quarter.'],
    ['nl', 'In de eerste helft van vorig jaar kwamen er veel.', 'Many came in the first six months of last year.'],
    ['nl', 'De eerste zes maanden van zijn contract kreeg hij niets.', 'He got nothing for the first half year.'],
    ['nl', 'In de laatste drie maanden kwamen er veel.', 'Many came in the past three months.'],
    ['de', 'In den ersten sechs Monaten stieg der Umsatz.', 'Turnover rose in the first half of the year.'],
    ['de', 'Im Auftaktquartal war es schwach.', 'It was weak in the first quarter.'],
    ['de', 'Im Schlussquartal 2023 war es schwach.', 'It was weak in the final quarter of 2023.'],
    ['de', 'Drei Quartale hintereinander gab es Verluste.', 'There were losses for three quarters in a row.'],
    ['fr', "Durant les six premiers mois de l'année, il a plu.", 'It rained in the first half of the year.'],
    ['fr', 'Sur les trois derniers mois de 2023, il a plu.', 'It rained in the fourth quarter of 2023.'],
    ['fr', 'Les trois premiers mois de sa vie sont durs.', 'The first three months of his life are hard.'],
  ])('%s: %s / %s', (language, original, english) => {
    expect(figureAlarms(original, english, language)).toEqual([]);
  });

  test.each([
    ['nl', 'In de eerste zes maanden van 2023 kwamen er veel.', 'Many came in the second half of 2023.', 'date'],
    ['nl', 'In de eerste helft van vorig jaar kwamen er veel.', 'Many came in the second half of last year.', 'date'],
    ['de', 'Die ersten sechs Monate dieses Jahres waren gut.', 'The first quarter of this year was good.', 'date'],
    ['de', 'Im Auftaktquartal war es schwach.', 'It was weak in the fourth quarter.', 'date'],
    ['de', 'Drei Quartale hintereinander gab es Verluste.', 'There were losses for three years in a row.', 'unit'],
    ['fr', 'Sur les trois derniers mois de 2023, il a plu.', 'It rained in the first quarter of 2023.', 'date'],
    ['fr', 'Ces vingt dernières années, il a plu.', 'It has rained for the last twenty months.', 'unit'],
  ])('%s, wrong: %s / %s', (language, original, english, note) => {
    expect(figureAlarms(original, english, language)).toEqual([note]);
  });
});
