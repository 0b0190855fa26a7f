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

describe('decades, parts of periods and ages in tens', () => {
  test.each([
    ['fr', 'Les maladies culmineront à la fin de la décennie 2020.', 'Illnesses will peak at the end of the 2020s.'],
    ['de', 'Mitte der Neunziger zog die Band um.', 'The band moved in the mid-nineties.'],
    ['de', 'Ende März zog die Band um.', 'The band moved in late March.'],
    ['de', 'Ende März zog die Band um.', 'The band moved at the end of March.'],
    ['nl', 'Eind jaren 80 verhuisde de band.', 'The band moved in the late 1980s.'],
    ['nl', 'Al in maart verhuisde de band.', 'The band moved as early as March.'],
    ['nl', 'Al in mei verhuisde de band.', 'The band moved as late as May.'],
    [
      'de',
      'Der Regisseur, ein Mann Anfang fünfzig, wirkt ruhig.',
      'The director, a man in his early fifties, seems calm.',
    ],
    ['de', 'Der Mittfünfziger wirkt ruhig.', 'The man in his mid-fifties seems calm.'],
    ['nl', 'Een man van begin veertig zag het.', 'A man in his early forties saw it.'],
    ['nl', 'Een vrouw van voor in de vijftig zag het.', 'A woman in her early 50s saw it.'],
    ['nl', 'De zestiger zag het.', 'The man, in his sixties, saw it.'],
    ['fr', "Un homme dans la cinquantaine l'a vu.", 'A man in his fifties saw it.'],
    ['fr', 'Le chanteur, octogénaire, remonte sur scène.', 'The octogenarian singer returns to the stage.'],
    ['fr', 'Une soixantaine de personnes sont venues.', 'About sixty people came.'],
    ['de', 'In den Fünfzigern war alles anders.', 'Everything was different in the fifties.'],
    ['nl', 'In de jaren vijftig was alles anders.', 'Everything was different in the 1950s.'],
    ['nl', 'Tientallen jaren later kwam hij terug.', 'He came back dozens of years later.'],
  ])('%s: %s / %s', (language, original, english) => {
    expect(figureAlarms(original, english, language)).toEqual([]);
  });

  test.each([
    ['fr', 'Les maladies culmineront à la fin de la décennie 2020.', 'Illnesses will peak at the end of the 2030s.'],
    ['fr', 'Les maladies culmineront à la fin des années 2020.', 'Illnesses will peak in the early 2020s.'],
    ['de', 'Mitte der Neunziger zog die Band um.', 'The band moved in the early nineties.'],
    ['de', 'Ende März zog die Band um.', 'The band moved in early March.'],
    ['nl', 'Eind jaren 80 verhuisde de band.', 'The band moved in the early 1980s.'],
    ['nl', 'Al in maart verhuisde de band.', 'The band moved as early as May.'],
    [
      'de',
      'Der Regisseur, ein Mann Anfang fünfzig, wirkt ruhig.',
      'The director, a man in his early forties, seems calm.',
    ],
    ['de', 'Der Mittfünfziger wirkt ruhig.', 'The man in his mid-40s seems calm.'],
    ['nl', 'Een vrouw van voor in de vijftig zag het.', 'A woman in her early 60s saw it.'],
    ['fr', "Un homme dans la cinquantaine l'a vu.", 'A man in his sixties saw it.'],
    [
      'fr',
      'Le chanteur, octogénaire, remonte sur scène.',
      'The singer, who is in his seventies, returns to the stage.',
    ],
  ])('%s, wrong: %s / %s', (language, original, english) => {
    expect(figureAlarms(original, english, language)).toHaveLength(1);
  });
});
