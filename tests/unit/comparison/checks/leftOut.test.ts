import { describe, expect, test } from 'vitest';
import { addition, omission } from '../../../../core/comparison/checks/omission.ts';
import { contextOf, runCheck } from './beads.ts';

type Row = readonly [dutch: string, english: string];

const lost = (rows: readonly Row[]) =>
  runCheck(omission, contextOf(rows)).map(({ certainty, original }) => `${certainty}: ${original?.text}`);
const added = (rows: readonly Row[]) =>
  runCheck(addition, contextOf(rows)).map(({ certainty, translation }) => `${certainty}: ${translation?.text}`);

const LOCK: Row = ['De wethouder opende de sluis in Lemmer.', 'The alderman opened the lock in Lemmer.'];
const DRINK: Row = ['De burgemeester dronk water.', 'The mayor drank water.'];
const alone = (dutch: string): Row => [dutch, ''];
const COAT = 'Zij droeg een jas van wol en keek naar de boten op het meer.';

describe('a sentence that stands alone', () => {
  test.each([[COAT], ['Boze vissers demonstreerden urenlang.'], ['Dat was een oude rode fiets.']])(
    'is left out: %s',
    (sentence) => {
      expect(lost([LOCK, alone(sentence), DRINK])).toEqual([`certain: ${sentence}`]);
      expect(lost([alone(sentence), LOCK])).toEqual([`certain: ${sentence}`]);
      expect(lost([LOCK, alone(sentence)])).toEqual([`certain: ${sentence}`]);
    },
  );

  test.each([['Boze vissers demonstreerden.'], ['Dat was toen heel raar.'], ['Foto: Jannes Terpstra']])(
    'is too short to be missed: %s',
    (sentence) => {
      expect(lost([LOCK, alone(sentence), DRINK])).toEqual([]);
    },
  );

  test('is told elsewhere nearby', () => {
    const boats: Row = ['De wethouder at een broodje en zong een lied.', 'The alderman looked at the old red train.'];
    const looked = alone('Zij keek verbaasd naar de oude rode trein.');
    expect(lost([boats, looked, DRINK])).toEqual([]);
    expect(lost([DRINK, looked, boats])).toEqual([]);
    expect(lost([boats, DRINK, looked, DRINK, boats])).toEqual([`certain: ${looked[0]}`]);
  });

  test('has a sentence beside it that may say the same in other words', () => {
    const free: Row = ['', 'The weather had turned rather chilly by then.'];
    expect(lost([LOCK, alone(COAT), free, DRINK])).toEqual([]);
    expect(lost([LOCK, free, alone(COAT), DRINK])).toEqual([]);
    expect(added([LOCK, alone(COAT), free, DRINK])).toEqual([]);
    expect(lost([free, LOCK, alone(COAT), DRINK])).toEqual([`certain: ${COAT}`]);
  });

  test('is taken in by the sentence before or after it', () => {
    const long: Row = [LOCK[0], 'The alderman, warmly dressed and gazing at the water, opened the lock in Lemmer.'];
    const shorter: Row = [LOCK[0], 'The alderman, in warm clothes, opened the lock in Lemmer.'];
    expect(lost([DRINK, long, alone(COAT), DRINK])).toEqual([]);
    expect(lost([DRINK, alone(COAT), long, DRINK])).toEqual([]);
    expect(lost([DRINK, shorter, alone(COAT), shorter])).toEqual([`certain: ${COAT}`]);
  });
});

describe('sentences that are left out together', () => {
  test('are told as one passage, as it stands there', () => {
    const both = `${COAT}   Boze vissers demonstreerden urenlang.`;
    expect(lost([LOCK, alone(both), DRINK])).toEqual([`certain: ${both}`]);
    expect(lost([LOCK, alone(COAT), alone('Boze vissers demonstreerden urenlang.'), DRINK])).toEqual([
      `certain: ${COAT} Boze vissers demonstreerden urenlang.`,
    ]);
    const [finding] = runCheck(omission, contextOf([LOCK, alone(both), DRINK]));
    expect((finding?.original?.end ?? 0) - (finding?.original?.start ?? 0)).toBe(both.length);
  });

  test('are told one by one where another stands between them, or a new paragraph begins', () => {
    const angry = alone('Boze vissers demonstreerden urenlang.');
    const apart = [`certain: ${COAT}`, 'certain: Boze vissers demonstreerden urenlang.'];
    expect(lost([LOCK, alone(COAT), DRINK, angry])).toEqual(apart);
    expect(lost([LOCK, alone(COAT), alone(`\n${angry[0]}`), DRINK])).toEqual(apart);
  });
});

describe('a sentence in a bead of two', () => {
  test('is left out, once', () => {
    expect(lost([[`${LOCK[0]} ${COAT}`, LOCK[1]], DRINK])).toEqual([`certain: ${COAT}`]);
    expect(lost([[`${COAT} ${LOCK[0]}`, LOCK[1]], DRINK])).toEqual([`certain: ${COAT}`]);
  });

  test('is in the other, which is longer', () => {
    const joined = 'The alderman, warmly dressed and gazing at the water, opened the lock in Lemmer.';
    expect(lost([[`${LOCK[0]} ${COAT}`, joined], DRINK])).toEqual([]);
  });

  test('is told nearby', () => {
    const boats: Row = [
      'Ze at een broodje, zong een lied en sliep.',
      'She looked at a coat of wool, worn on that lake.',
    ];
    expect(lost([[`${LOCK[0]} ${COAT}`, LOCK[1]], boats])).toEqual([]);
    expect(lost([boats, [`${LOCK[0]} ${COAT}`, LOCK[1]]])).toEqual([]);
  });
});

describe('a clause', () => {
  const clause = (dutch: string, english: string, ...after: Row[]) => lost([LOCK, [dutch, english], ...after, LOCK]);
  const rain = 'terwijl buiten de regen op de daken van oude huizen kletterde';
  const sings = `De burgemeester dronk water, ${rain}.`;

  test.each([
    [sings, DRINK[1], rain],
    [`${rain.replace('t', 'T')}, dronk de burgemeester water.`, DRINK[1], rain.replace('t', 'T')],
    [
      `${rain.replace('t', 'T')}, dronk de burgemeester na haar verjaardagsfeest water.`,
      DRINK[1],
      rain.replace('t', 'T'),
    ],
    [
      'De burgemeester dronk water, toen sneeuwstormen dorpsbewoners verrasten.',
      DRINK[1],
      'toen sneeuwstormen dorpsbewoners verrasten',
    ],
    [`De tram stopt. ${sings}`, `The tram stops. ${DRINK[1]}`, rain],
    [`De burgemeester dronk na haar verjaardagsfeest water, ${rain}.`, DRINK[1], rain],
  ])('is left out: %s / %s', (dutch, english, told) => {
    expect(clause(dutch, english)).toEqual([`likely: ${told}`]);
    expect(clause(dutch, `${english} It was pouring outside and everybody got soaked to the skin.`)).toEqual([]);
  });

  test.each([
    // Two long words.
    [
      'De burgemeester sprak over arbeidsongeschiktheidsverzekeringen voor brandweervrijwilligers.',
      'The mayor spoke about that.',
    ],
    // Short, and the rest is only shorter.
    [
      'De burgemeester heeft daarna op het oude stadhuis nog heel lang water gedronken uit die kan.',
      'Then the mayor drank water in the old hall.',
    ],
    // Short itself.
    ['De burgemeester dronk water op die hele koude natte avond.', DRINK[1]],
    // Far too short to be explained by it.
    [
      'De burgemeester dronk water en de minister dronk water en de wethouder dronk water, terwijl buiten regen kletterde.',
      'They drank: mayor, minister, alderman.',
    ],
    // Free, and hardly shorter.
    [
      'De burgemeester dronk water en de wethouder dronk water met de minister, terwijl buiten regen op rode daken kletterde.',
      'The mayor drank water and the alderman drank water with the minister, in foul weather.',
    ],
    ['Buiten kletterde regen op oude rode daken, zong zij.', 'She sang of bad weather outside.'],
  ])('is no more than a freer wording: %s / %s', (dutch, english) => {
    expect(clause(dutch, english)).toEqual([]);
  });

  test('is told nearby', () => {
    const wet: Row = [
      'Zij at, dronk, lachte, sliep, droomde en ging weer naar huis.',
      'Rain pattered on roofs of old houses outside.',
    ];
    expect(clause(sings, DRINK[1], wet)).toEqual([]);
    expect(lost([wet, [sings, DRINK[1]]])).toEqual([]);
  });

  test('is added', () => {
    expect(
      added([LOCK, [DRINK[0], 'The mayor drank water, while outside rain was pattering on the roofs of old houses.']]),
    ).toEqual(['likely: while outside rain was pattering on the roofs of old houses']);
  });
});
