import { expect, test } from 'vitest';
import { recogniseFigures } from '../../../core/figures/recognise.ts';
import { summary } from '../figures/cases.ts';
import { madeUp } from './madeUp.ts';

/** The made-up language as it would write figures if it did all that a language need not do. */
const { figures: plain } = madeUp;
const richer = {
  ...madeUp,
  figures: {
    ...plain,
    grammar: {
      ...plain.grammar,
      numberNouns: true,
      adjectivesBehind: true,
      partsBehindUnit: true,
      spacedGroups: true,
      pluralEndings: 's',
    },
    clitics: "d' l'",
    units: { ...plain.units, hour: 'ora h', meter: 'metro', kilogram: 'kilo' },
    cardinals: { ...plain.cardinals, 30: 'triadek dek-triax dek_triax', 31: 'triadek_ul_una' },
    roughCounts: { 20: 'duadekamo', 40: 'quoradekamo' },
    romanOrdinals: { 21: 'xxia' },
    clockMore: { 15: 'ul_quorel', '-15': 'minsu_quorel' },
    yearParts: { Q: 'k', H: 'z' },
    decades: { 1930: 'dek-triax' },
    flags: {
      ...plain.flags,
      of: "do d'",
      andHalf: 'ul_hemi',
      alsoAdjective: 'nova',
      idiom: 'unast_ministro',
      decadeOpener: 'zori',
      outOf: 'sur',
      hourMark: 'h',
      hour: 'horo h',
      shyYearPart: 'k',
      smallMonth: 'marto',
      hourSpan: 'horo_do',
      spanOpener: 'intra',
      shyCount: 'quoradekamo',
      ordinalSuffix: 'ta',
      beforeChrist: 'anto_kristo',
      zone: 'utc',
    },
  },
};

test.each([
  ["Il kosta 3 miljo d'eurö.", 'money 3000000 EUR'],
  ["D'1,5 miljo l'homo.", 'number 1500000'],
  ['Dek-triax homos, dek triax homos.', 'number 30; number 30'],
  ['Triadek ul una homos.', 'number 31'],
  ['Dua ul hemi. Dua zori ul hemi, dua eurö ul hemi.', 'number 2.5; duration 2.5 year; money 2.5 EUR'],
  ["Un duadekamo d'homos, un duadekamo do miljo d'eurö.", 'number 20 about; money 20000000 EUR about'],
  ['La XXIa sekulo, la xxia homo.', 'ordinal 21'],
  ['Ad 8 horo ul quorel.', 'time 08:15|20:15'],
  ['Midio minsu quorel.', 'time 11:45'],
  ['Ad 20 h 30, ad 20h30.', 'time 20:30; time 20:30'],
  ['Ad dua horo do maro.', 'number 2'],
  ['Dua metro 80, 2 metro 80, 3 kilo 500.', 'quantity 2.8 meter; quantity 2.8 meter; quantity 3.5 kilogram'],
  ['2 metro 80 dii.', 'quantity 2 meter; duration 80 day'],
  ['Un quoradekamo do homos; en quoradekamo, un quoradekamo do 14 dii.', 'number 40 about; duration 14 day'],
  ['La duadekamo kosta.', 'duration 20 year vague'],
  ['Intra 1 h ul quorel.', 'duration 1.25 hour'],
  ['Intra 2 h 30, intra 2h30.', 'duration 2.5 hour; duration 2.5 hour'],
  ['Fro 1ta til 3 Marto; la 4ta ul 5 Marto.', 'date XXXX-03-01..XXXX-03-03; date XXXX-03-04; date XXXX-03-05'],
  ['Il es 5 000 zori anto kristo.', 'date BC5000'],
  ['In K2 2019 ul Z1 2019, un K3.', 'date 2019-Q2; date 2019-H1'],
  ['La zori dek-triax, la zori 60 ul 70.', 'date 193X; date 196X; date 197X'],
  ['3 dolaro amerika ul 2 kilometro quadra.', 'money 3 USD; quantity 2 square-kilometer'],
  ['Il es 1 000 %.', 'percent 1000'],
  ['Una homo sur tria kosta.', 'fraction 0.333333333333333'],
  ['Tria libros sur dua homos.', 'number 3; number 2'],
  ['La domo nova, la nova domos.', 'number 9'],
  ['La unast ministro venis.', ''],
  ['La luno Marto, ad 3 marto, in marto.', 'date XXXX-03-03; date XXXX-03'],
])('what a language may do besides: %s', (sentence, expected) => {
  expect(recogniseFigures(sentence, richer).map(summary).join('; ')).toBe(expected);
});
