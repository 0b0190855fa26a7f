import { expect, test } from 'vitest';
import { compareTexts, findingsOf } from '../comparing.ts';

test.each([
  ['nl', 'De sluis ging gisteren open.', 'The lock opens tomorrow.', ['gisteren', 'tomorrow']],
  ['nl', 'De veerboot vaart volgende week weer.', 'The ferry sailed last week.', ['volgende week', 'last week']],
  ['nl', 'Eergisteren zonk de boot.', 'Yesterday the boat sank.', ['Eergisteren', 'Yesterday']],
  ['nl', 'Vorig jaar steeg het water.', 'The water rises next year.', ['Vorig jaar', 'next year']],
  ['nl', 'Vorig jaar zonk de boot.', 'Last week he said that the boat sinks next year.', ['Vorig jaar', 'next year']],
  ['de', 'Die Brücke öffnet übermorgen.', 'The bridge opens tomorrow.', ['übermorgen', 'tomorrow']],
  ['de', 'Der Hafen schließt nächste Woche.', 'The port closed last week.', ['nächste Woche', 'last week']],
  ['fr', 'Le port a fermé avant-hier.', 'The port closed yesterday.', ['avant-hier', 'yesterday']],
  ['fr', 'Le pont rouvre l’année prochaine.', 'The bridge reopened last year.', ['année prochaine', 'last year']],
] as const)('%s: %s / %s', (language, original, english, shown) => {
  expect(findingsOf('relative-time', original, english, language)).toEqual([shown]);
});

test('is certain, and told in the words of both', () => {
  const { findings } = compareTexts('Gisteren zonk de boot.', 'Tomorrow the boat sinks.');
  expect(findings).toMatchObject([
    {
      kind: 'relative-time',
      certainty: 'certain',
      reason: { values: { original: 'Gisteren', translation: 'Tomorrow' } },
    },
  ]);
});

test.each([
  ['nl', 'De sluis gaat morgen open.', 'The lock opens tomorrow.'],
  ['nl', 'In de morgen ging de sluis open.', 'In the morning the lock opened, and today it closes.'],
  ['nl', 'Vannacht zonk de boot.', 'The boat sank last night.'],
  ['nl', 'Komende week vaart de veerboot.', 'The ferry sails this week.'],
  ['nl', 'Gisteren zonk de boot.', 'On Monday the boat sank.'],
  ['nl', 'Vorig jaar en dit jaar steeg het water.', 'The water rose this year and last year.'],
  ['de', 'Die Brücke öffnete heute Morgen.', 'The bridge opened this morning.'],
  ['de', 'Die Brücke öffnete am Morgen.', 'The bridge opened yesterday.'],
  ['fr', 'Le port a fermé après-demain.', 'The port closed the day after tomorrow.'],
] as const)('%s: nothing in %s / %s', (language, original, english) => {
  expect(findingsOf('relative-time', original, english, language)).toEqual([]);
});

test.each([
  ['nl', 'De jaarlijkse bijdrage stijgt.', 'The monthly contribution is rising.', ['jaarlijkse', 'monthly']],
  ['nl', 'De kwartaalwinst daalde.', 'Annual profit fell.', ['kwartaalwinst', 'Annual']],
  ['de', 'Die Quartalsdividende steigt.', 'The annual dividend is rising.', ['Quartalsdividende', 'annual']],
  ['de', 'Das Blatt erscheint wöchentlich.', 'The paper appears daily.', ['wöchentlich', 'daily']],
  ['fr', 'Le résultat semestriel baisse.', 'Quarterly profit is falling.', ['semestriel', 'Quarterly']],
] as const)('how often, %s: %s / %s', (language, original, english, shown) => {
  expect(findingsOf('relative-time', original, english, language)).toEqual([shown]);
});

test.each([
  ['nl', 'De jaarlijkse bijdrage stijgt.', 'The yearly contribution is rising.'],
  ['nl', 'De maandelijkse cijfers van dit jaar vielen mee.', 'The annual figures per month were good.'],
  ['nl', 'De halfjaarcijfers vielen mee.', 'The results for the first half of this year were good.'],
  ['de', 'Die Quartalsdividende steigt.', 'The quarterly dividend is rising.'],
  ['fr', 'La hausse annuelle est forte.', 'The increase over the year is strong in the quarterly report.'],
] as const)('how often, %s: nothing in %s / %s', (language, original, english) => {
  expect(findingsOf('relative-time', original, english, language)).toEqual([]);
});
