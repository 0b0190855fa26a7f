import { describe, expect, test } from 'vitest';
import { compareTexts } from './comparing.ts';

const statuses = (dutch: string, english: string) =>
  compareTexts(dutch, english).figures.map(({ status, note, original, translation }) => [
    status,
    note ?? null,
    original?.text ?? null,
    translation?.text ?? null,
  ]);

describe('figures that agree', () => {
  test.each([
    ['De haven telt elf kranen.', 'The port has 11 cranes.'],
    ['De winst steeg met 12,5 procent.', 'Profit rose 12.5%.'],
    ['Het schip kostte 3 miljard euro.', 'The ship cost €3 billion.'],
    ['De brug is 5 kilometer lang.', 'The bridge is 3.1 miles long.'],
    ['Het werd 39 graden Celsius.', 'It was 102 degrees Fahrenheit.'],
    ['Er kwamen tientallen boeren.', 'Dozens of farmers came.'],
    ['De markt opent om 20.00 uur.', 'The market opens at 8 p.m.'],
    ['De kerk is uit de jaren 80.', 'The church dates from the 1980s.'],
    ['Op 28 december sneeuwde het.', 'It snowed on December 28.'],
    ['Hij schreef twee keer naar Gouda.', 'He wrote to Gouda twice.'],
    ['De helft van de boten zonk.', '50 percent of the boats sank.'],
    ['Drie van de vier leden stemden voor.', 'Three members out of four voted in favour.'],
    ['Er waren ruim 300 gasten.', 'There were more than 300 guests.'],
    ['Er waren ruim 300 gasten.', 'There were 300 guests.'],
    ['De uitslag komt over acht dagen.', 'The result will come in a week.'],
    ['Het toestel kost $1,250.', 'The device costs $1,250.'],
  ])('%s / %s', (dutch, english) => {
    const found = statuses(dutch, english);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(([status]) => status === 'same')).toBe(true);
  });
});

describe('figures that differ, and how', () => {
  test.each([
    ['Er werken 340 mensen.', '430 people work there.', 'value'],
    ['Het kost 3 miljard euro.', 'It costs 3 million euros.', 'scale'],
    ['Het kost 5 miljoen pond.', 'It costs 5 million euros.', 'currency'],
    ['De rente steeg met 0,25 procentpunt.', 'Interest rose by 0.25 percent.', 'unit'],
    ['De reis duurde vijf uur.', 'The journey took five days.', 'unit'],
    ['De inflatie kwam uit op 3,8 procent.', 'Inflation came in at 38 percent.', 'separator'],
    ['Er zaten 1.255 mensen in de zaal.', 'There were 1.255 people in the hall.', 'separator'],
    ['Het mengsel kost 1,869 euro.', 'The mixture costs €1,869.', 'separator'],
    ['De boot vertrekt op 3 mei.', 'The boat leaves on March 5.', 'date'],
    ['Zij kwam op zaterdag aan.', 'She arrived on Sunday.', 'date'],
    ['Er werken ruim 200 mensen.', 'Nearly 200 people work there.', 'bound'],
    ['Er wonen ongeveer 800 mensen.', 'Exactly 800 people live there.', 'bound'],
    ['De trein vertrekt om 10.08 uur.', 'The train leaves at 10:08 p.m.', 'date'],
    ['De weg is 5 kilometer lang.', 'The road is 5 miles long.', 'unit'],
  ])('%s / %s: %s', (dutch, english, note) => {
    expect(statuses(dutch, english)).toEqual([['differs', note, expect.any(String), expect.any(String)]]);
  });
});

describe('figures on one side only', () => {
  const dutch = 'De dertien schepen uit Vlissingen brachten haring en kabeljauw naar de markt.';
  const english = 'The ships from Vlissingen brought herring and cod to the market.';

  test('one that the translation lacks is missing', () => {
    expect(statuses(dutch, english)).toEqual([['missing', null, 'dertien', null]]);
  });

  test('one that the original lacks is added', () => {
    expect(statuses(dutch.replace('dertien ', ''), english.replace('ships', '13 ships'))).toEqual([
      ['added', null, null, '13'],
    ]);
  });

  test('one that a word implies is not missed', () => {
    expect(
      statuses('De twee schepen voeren uit.', 'Both ships set sail.').every(([status]) => status === 'unclear'),
    ).toBe(true);
  });

  test('a conversion in brackets is not added', () => {
    const found = statuses('De kust is 300 km lang.', 'The coast is 300 km (186 miles) long.');
    expect(found).toEqual([['same', null, '300 km', '300 km']]);
  });
});

test('a figure that moved to the next sentence is found there', () => {
  const found = compareTexts(
    'De gemeente kocht 45 bussen. Die rijden vanaf mei op waterstof door de binnenstad.',
    'The municipality bought buses. From May, the 45 of them will run on hydrogen through the city centre.',
  ).figures;
  expect(found.find(({ original }) => original?.text === '45')?.status).toBe('same');
});
