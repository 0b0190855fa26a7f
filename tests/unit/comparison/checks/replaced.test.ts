import { describe, expect, test } from 'vitest';
import { replaced } from '../../../../core/comparison/checks/replaced.ts';
import { compare } from '../../../../core/comparison/compare.ts';
import { contextOf, runCheck } from './beads.ts';

type Row = readonly [dutch: string, english: string, strength?: number];

const found = (rows: readonly Row[]) =>
  runCheck(replaced, contextOf(rows)).map(
    ({ certainty, original, translation, reason }) =>
      `${certainty} ${reason.key}: ${original?.text} / ${translation?.text}`,
  );

const LOCK: Row = ['De wethouder opende de sluis in Lemmer.', 'The alderman opened the lock in Lemmer.'];
const DRINK: Row = ['De burgemeester dronk water.', 'The mayor drank water.'];
const FISH = 'Boze vissers blokkeerden zaterdag urenlang de haven met hun boten.';
const TRAIN = 'Many passengers complained about the old red train and its broken seats.';
const WIND = 'De wind waaide.';

describe('what says something else altogether', () => {
  test('stands in the place of a sentence', () => {
    expect(found([LOCK, [FISH, TRAIN, 0], DRINK])).toEqual([`certain reason.replaced.other: ${FISH} / ${TRAIN}`]);
  });

  test('stands beside it where the two were not paired', () => {
    expect(found([LOCK, [FISH, ''], ['', TRAIN], DRINK])).toEqual([
      `certain reason.replaced.other: ${FISH} / ${TRAIN}`,
    ]);
  });

  test('stands there though its words stand further away', () => {
    const away = 'The wind blew. Angry fishermen blocked the port for hours on Saturday with their boats.';
    expect(found([LOCK, [FISH, TRAIN, 0], DRINK, LOCK, [WIND, away]])).toEqual([
      `certain reason.replaced.other: ${FISH} / ${TRAIN}`,
    ]);
  });

  test.each<[string, readonly Row[]]>([
    [
      'a faithful translation',
      [LOCK, [FISH, 'Angry fishermen blocked the port for hours on Saturday with their boats.'], DRINK],
    ],
    [
      'a free one',
      [LOCK, [FISH, 'For hours on Saturday, furious skippers kept anyone from entering the harbour.'], DRINK],
    ],
    ['a sentence beside which nothing holds', [[LOCK[0], LOCK[1], 0.05], [FISH, TRAIN, 0], DRINK]],
    ['a sentence behind which nothing holds', [LOCK, [FISH, TRAIN, 0], [DRINK[0], DRINK[1], 0.05]]],
    ['a sentence beside one that has no counterpart', [LOCK, [FISH, TRAIN, 0], [WIND, '', 0], DRINK]],
    ['a bead that shares something', [LOCK, [FISH, TRAIN, 0.15], DRINK]],
    [
      'a short one, which tells too little',
      [LOCK, ['De bakker verkocht brood.', 'Many passengers were late.', 0], DRINK],
    ],
    ['a sentence of few words, beside a long one', [LOCK, [WIND, TRAIN, 0], DRINK]],
    ['a sentence of few words', [LOCK, [WIND, 'Nobody laughed.', 0], DRINK]],
    [
      'words that the lexicon does not know',
      [LOCK, ['De kwibus flanste de snorrebot met zijn pierewaaier.', TRAIN, 0], DRINK],
    ],
    [
      'a text of which much says something else',
      [[FISH, TRAIN, 0], LOCK, [FISH, TRAIN, 0], DRINK, [FISH, TRAIN, 0], LOCK],
    ],
    [
      'a sentence whose words stand beside it',
      [
        LOCK,
        [FISH, TRAIN, 0],
        [
          'De wind waaide.',
          `The wind blew. ${'Angry fishermen blocked the port for hours on Saturday with their boats.'}`,
        ],
      ],
    ],
  ])('is not: %s', (_, rows) => {
    expect(found(rows)).toEqual([]);
  });
});

describe('a few words again and again', () => {
  const sorry = 'I am sorry I am sorry I am sorry.';

  test.each([[sorry], ['Angry fishermen boats boats boats boats boats boats.']])('are told: %s', (english) => {
    expect(found([LOCK, [FISH, english], DRINK])).toEqual([`certain reason.replaced.repetition: ${FISH} / ${english}`]);
  });

  test.each<[string, Row]>([
    ['the original has them too', ['Het spijt me, het spijt me, het spijt me.', sorry]],
    [
      'they are said twice',
      [FISH, 'Angry, angry fishermen blocked the port for hours on Saturday with boats and boats.'],
    ],
    ['they are figures', ['De uitslagen waren 0 0 0 0 0 0 doelpunten.', 'The results were 0 0 0 0 0 0 goals.']],
  ])('are not where %s', (_, row) => {
    expect(found([LOCK, row, DRINK])).toEqual([]);
  });
});

test('nothing else is told of a sentence that was replaced, and no figure of it is missed', () => {
  const text = (language: string, paragraphs: string[]) => ({ language, paragraphs });
  const fish = 'Volgens Jannes Terpstra blokkeerden 25 boze vissers zaterdag niet voor het eerst de haven.';
  const train = 'Many passengers complained about the old red train and its 40 broken seats.';
  const result = compare(text('nl', [LOCK[0], fish, DRINK[0]]), text('en', [LOCK[1], train, DRINK[1]]));
  if (!result.ok) throw new Error(result.failure);
  expect(result.comparison.findings.map(({ kind }) => kind)).toEqual(['replaced']);
  expect(new Set(result.comparison.figures.map(({ status }) => status))).toEqual(new Set(['unclear']));
});

test('what agrees in it still does, and what differs outside of it is told', () => {
  const text = (language: string, paragraphs: string[]) => ({ language, paragraphs });
  const fish = 'In Urk blokkeerden 25 boze vissers zaterdag urenlang de haven met hun boten.';
  const train = 'In Lemmer 25 passengers complained about the old red train and its broken seats.';
  const result = compare(
    text('nl', [LOCK[0], fish, 'De burgemeester dronk 3 glazen water in Stavoren.']),
    text('en', [LOCK[1], train, 'The mayor drank 4 glasses of water in Stavroen.']),
  );
  if (!result.ok) throw new Error(result.failure);
  const { figures, findings } = result.comparison;
  expect(findings.map(({ kind, original }) => `${kind}: ${original?.text}`)).toEqual([
    `replaced: ${fish}`,
    'name: Stavoren',
  ]);
  expect(figures.map(({ status, certainty }) => `${status} ${certainty}`)).toEqual([
    'same certain',
    'unclear likely',
    'differs certain',
  ]);
  expect(figures[1]?.reason.values).toEqual({ figure: 'zaterdag' });
});

test('where nothing is known of two languages together, nothing is told', () => {
  const result = compare(
    { language: 'nl', paragraphs: [LOCK[0], FISH, DRINK[0]] },
    {
      language: 'de',
      paragraphs: [
        'Der Beigeordnete öffnete die Schleuse in Lemmer.',
        'Viele Fahrgäste klagten über den alten roten Zug.',
        'Der Bürgermeister trank Wasser.',
      ],
    },
  );
  expect(result.ok && result.comparison.findings).toEqual([]);
});
