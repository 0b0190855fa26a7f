import { describe, expect, test } from 'vitest';
import { quotation } from '../../../../core/comparison/checks/quotation.ts';
import { contextOf, runCheck } from './beads.ts';

type Row = readonly [dutch: string, english: string];

const told = (...rows: Row[]) =>
  runCheck(quotation, contextOf(rows)).map(
    ({ reason, original }) => `${reason.key.split('.').at(-1)}: ${original?.text}`,
  );

const BUY = 'We willen volgend jaar twee nieuwe boten kopen';
const FIX = 'Daarna gaan we de oude haven opknappen';
const buy = 'We want to buy two new boats next year';
const fix = 'Then we will renovate the old harbour';
const RAIN: Row = ['Het regent hard.', 'It is raining hard.'];

describe('marks that are lost', () => {
  test('in a sentence that holds the whole quotation, whatever stands beside it', () => {
    const own: Row = [`“${BUY}”, zegt zij.`, `${buy}, she says.`];
    const other: Row = [`“${FIX}”, zegt hij.`, `“${fix},” he says.`];
    const lost = [`lost: ${own[0]}`];
    expect(told(own, other)).toEqual(lost);
    expect(told(other, own)).toEqual(lost);
    expect(told([`${own[0]} ${other[0]}`, `${own[1]} ${fix}, he says.`], other)).toEqual(lost);
    for (const [opening, closing] of ['""', '«»', '»«', '„“'])
      expect(told([`${opening}${BUY}${closing}, zegt zij.`, own[1]], other)).toEqual([
        `lost: ${opening}${BUY}${closing}, zegt zij.`,
      ]);
  });

  test('unless the quotation goes on beside it, where its marks stand', () => {
    const first: Row = [`“${BUY}.`, `${buy}.`];
    const last: Row = [`${FIX}”, zegt zij.`, `${fix}, she says.`];
    expect(told(first, [last[0], `${fix},” she says.`])).toEqual([]);
    expect(told([first[0], `“${buy}.`], last)).toEqual([]);
    expect(told([`Zij knikt. ${first[0]}`, `She nods. ${buy}.`], [last[0], `${fix},” she says.`])).toEqual([]);
    expect(told([`“Ja”, zegt zij. ${first[0]}`, `Yes, she says. ${buy}.`], [last[0], `${fix},” she says.`])).toEqual(
      [],
    );
    expect(told(first, last)).toEqual([`lost: ${first[0]}`, `lost: ${last[0]}`]);
  });

  test('is told of the sentence that quotes', () => {
    expect(told([`Zij knikt. “${BUY}.”`, `She nods. ${buy}.`], RAIN)).toEqual([`lost: “${BUY}.”`]);
  });

  test.each([
    ['a short quotation', 'Zij noemt de haven “een grote schande”.', 'She calls the harbour a great disgrace.'],
    ['much shorter, so that it is left out', `“${BUY}”, zegt zij.`, 'She speaks of boats.'],
    ['other marks', `“${BUY}”, zegt zij.`, `'${buy},' she says.`],
    ['nothing beside it', `“${BUY}”, zegt zij.`, ''],
  ])('not: %s', (_, dutch, english) => {
    expect(told([dutch, english])).toEqual([]);
  });
});

describe('marks that are added', () => {
  const plain = 'Zij willen volgend jaar twee nieuwe boten kopen.';

  test('in the translation alone', () => {
    expect(told(RAIN, [plain, `“${buy}.”`], RAIN)).toEqual([`added: ${plain}`]);
  });

  test.each<[string, Row[]]>([
    ['what was reported speech', [['Zij zei dat zij volgend jaar twee nieuwe boten kopen.', `“${buy},” she said.`]]],
    ['a short quotation', [['Zij noemt de haven een grote schande.', 'She calls the harbour “a great disgrace”.']]],
    [
      'they stand before it',
      [
        [`“${BUY}.`, `“${buy}.`],
        [`${FIX}.`, `“${fix}.”`],
      ],
    ],
    [
      'they stand after it',
      [
        [`${BUY}.`, `“${buy}.`],
        [`${FIX}”, zegt zij.`, `${fix},” she says.`],
      ],
    ],
    ['nothing beside it', [['', `“${buy}.”`]]],
  ])('not: %s', (_, rows) => {
    expect(told(...rows)).toEqual([]);
  });
});

describe('a quotation that is cut', () => {
  const long = `“${BUY} en de oude haven opknappen en daarna uitvaren naar het noorden”, zegt de schipper.`;

  test('is much shorter in the translation', () => {
    expect(told([long, '“We want to buy two new boats,” says the skipper.'])).toEqual([`cut: ${long}`]);
    expect(told([long, '“We want to buy two new boats and fix the harbour,” the skipper says.'])).toEqual([
      `cut: ${long}`,
    ]);
  });

  test.each([
    [
      'a little shorter',
      long,
      '“We want to buy two new boats next year, do up the old harbour and sail,” says the skipper.',
    ],
    [
      'part of it is told outside the marks',
      long,
      'The skipper wants to buy two new boats and repair the harbour and “sail to the north”.',
    ],
    ['a short one', '“Wij kopen volgend jaar twee boten”, zegt zij.', '“We will buy two,” she says.'],
    [
      'the sentence is as long as it was',
      'De schipper, die al veertig jaar op haring en kabeljauw vist en drie grote houten boten bezit, noemt het plan van de minister “een slag in het gezicht van alle vissers in het land”.',
      'The skipper, who has been fishing for herring and cod for forty years and owns three large wooden boats, calls the minister’s plan “a slap in the face”.',
    ],
    ['no marks at all', long, 'We want to buy boats, he says.'],
  ])('not: %s', (_, dutch, english) => {
    expect(told([dutch, english])).toEqual([]);
  });
});
