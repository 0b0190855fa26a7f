import { describe, expect, test } from 'vitest';
import type { Side } from '../../../core/comparison/comparison.ts';
import type { Beside } from '../../../core/comparison/pairing/couple.ts';
import { type Relation, relate } from '../../../core/comparison/pairing/relate.ts';
import { recogniseFigures } from '../../../core/figures/recognise.ts';
import { english } from '../../../core/languages/en/index.ts';
import type { Language } from '../../../core/languages/language.ts';
import { dutch } from '../../../core/languages/nl/index.ts';

/** The only figure of a few words, and what stands before it. */
function only(words: string, language: Language): { figure: Side; before: string } {
  const [figure, ...more] = recogniseFigures(words, language);
  if (figure === undefined || more.length > 0) throw new Error(`not one figure: ${words}`);
  return { figure: { ...figure, paragraph: 0 }, before: words.slice(0, figure.start) };
}

const aside = (before: string): Beside => ({ before, words: new Set(), bounds: new Set() });

function related(ours: string, theirs: string): Relation | null {
  const [a, b] = [only(ours, dutch), only(theirs, english)];
  return relate({
    a: a.figure,
    b: b.figure,
    languages: { original: dutch, translation: english },
    beside: { a: aside(a.before), b: aside(b.before) },
  });
}

const cost = (ours: string, theirs: string): number => related(ours, theirs)?.cost ?? Number.NaN;

describe('one figure in two forms, and why it is one', () => {
  test.each([
    ['elf', 'eleven', 'form'],
    ['12', '12', 'same'],
    ['ruim 40', '40', 'approximation'],
    ['een op de vijf', 'five', 'form'],
    ['het eerste halfjaar', 'six months', 'form'],
    ['het eerste kwartaal', 'three months', 'form'],
    ['zowat 40', 'about 40', 'form'],
    ['1,250 kg', '1,250 kg', 'reading'],
    ['5 kilometer', '3.1 miles', 'converted'],
    ['21 graden', '70 degrees', 'converted'],
    ['21 graden', '21 degrees Celsius', 'form'],
    ['21 graden Celsius', '21 degrees', 'form'],
    ['80 kilo', '176 pounds', 'converted'],
    ['acht dagen', 'a week', 'converted'],
    ['veertien dagen', 'two weeks', 'converted'],
    ['de helft', '50 percent', 'form'],
    ['een derde', '33 percent', 'form'],
    ['tientallen', 'dozens', 'magnitude'],
    ['honderden', '100', 'magnitude'],
    ['tussen 3 en 5 kilo', '3 to 5 kilos', 'form'],
    ['10 tot 15.000 boten', '10,000 to 15,000', 'form'],
    ['op 3 mei', 'on May 3', 'form'],
    ['mei 2019', 'May 2019', 'form'],
    ['om 20.15 uur', 'at 8:15 p.m.', 'form'],
    ['1987', '1987', 'same'],
    ['de twintigste eeuw', 'the 1900s', 'form'],
    ['negentiende eeuw', 'the 1800s', 'form'],
    ['12', '12 boats', 'same'],
    ['30 euro', '30', 'form'],
    ['30', '30 euros', 'form'],
    ['drie keer', 'three', 'form'],
    ['drie', 'the 3rd', 'form'],
    ['30 dollar', 'C$30', 'form'],
    ['50 cent', '€0.50', 'form'],
    ['50 eurocent', '50 cents', 'form'],
    ['2,500 euro', '€2,500', 'reading'],
    ['50 procent', 'half of them', 'form'],
    ['33 procent', 'a third', 'form'],
    ['derde', 'a third', 'form'],
    ['een derde', 'the third', 'form'],
    ['3 tot 5 kilometer', '1.9 to 3.1 miles', 'converted'],
    ['70 graden Fahrenheit', '21 degrees', 'converted'],
    ['21 graden Celsius', '70 degrees', 'converted'],
    ['70 graden', '21 degrees Celsius', 'converted'],
    ['30 pond', '14 kilos', 'converted'],
    ['30 pond', '30 lbs', 'form'],
    ['2 pond vlees', '1 kilo of meat', 'converted'],
    ['om 20.00 uur', '20 hours', 'form'],
    ['100', 'hundreds', 'magnitude'],
    ['duizenden', '1,000', 'magnitude'],
    ['om 8 uur', 'at 8 p.m.', 'form'],
    ['om 20.15 uur', 'at 8:15', 'form'],
    ['om 8.15 uur', 'at 8:15', 'form'],
    ['8:15', '8:15', 'same'],
    ['van 9 tot 17 uur', 'from 9 a.m. to 5 p.m.', 'form'],
    ['van 9:00 tot 17:00 uur', 'from 9 a.m. to 5 p.m.', 'form'],
    ['van 9:00 tot 17:00 uur', 'from 9 to 17 hours', 'form'],
    ['om 8.15 uur', '8.15', 'form'],
    ['8.15', 'at 8:15 a.m.', 'form'],
    ['om 12.30 uur', '12.30', 'form'],
    ['om 8 uur', '8 hours', 'form'],
    ['om 2.45 uur', '2.75 hours', 'form'],
    ['2:45', '165 minutes', 'form'],
    ['om 8 uur', '8', 'form'],
    ['8', 'at 8 a.m.', 'form'],
    ['op 3 mei', '3', 'form'],
    ['op 13 mei', 'the 13th', 'form'],
    ['3', 'on May 3, 2019', 'form'],
    ['in 1987', '1,987 boats', 'form'],
    ['3-5-2019', '5/3/2019', 'form'],
    ['3-5-2019', '3/5/2019', 'form'],
    ['van 3 tot 5 mei', 'May 3 to 5', 'form'],
    ['in 44 v.Chr.', 'in 44 BC', 'form'],
    ['kost nooit meer dan 40', 'costs no more than 40', 'approximation'],
    ['kost niet meer dan 40', 'never costs more than 40', 'approximation'],
    ['precies de 40', 'about 40', 'approximation'],
    ['ongeveer 40', 'the exact price of 40', 'approximation'],
    ['ongeveer 40', 'at least 40', 'approximation'],
  ])('%s / %s: %s', (ours, theirs, key) => {
    expect(related(ours, theirs)).toMatchObject({ status: 'same', key: `reason.figure.${key}` });
  });
});

describe('two figures, and what differs', () => {
  test.each([
    ['41', '42', 'value'],
    ['4 miljoen', '4 billion', 'scale'],
    ['4 duizend', '4 million', 'scale'],
    ['4 duizend', '40 thousand', 'value'],
    ['30', '300', 'value'],
    ['30 graden', '30 percent', 'unit'],
    ['drie', '30', 'value'],
    ['3,5 procent', '35 percent', 'separator'],
    ['5 kilometer', '5 miles', 'unit'],
    ['5 kilo', '5 hours', 'unit'],
    ['11 dagen', 'a week', 'value'],
    ['30 euro', '30 dollars', 'currency'],
    ['30 pond', '30 dollars', 'currency'],
    ['ruim 40', 'nearly 40', 'bound'],
    ['hooguit 40', 'at least 40', 'bound'],
    ['precies 40', 'about 40', 'bound'],
    ['tientallen', 'hundreds', 'value'],
    ['tientallen', '12', 'bound'],
    ['tientallen', '9', 'value'],
    ['honderden', '1000', 'value'],
    ['op 3 mei', 'on June 3', 'date'],
    ['op zaterdag', 'on Sunday', 'date'],
    ['om 20.15 uur', 'at 8:15 a.m.', 'date'],
    ['van 9 tot 17 uur', 'from 9 a.m. to 6 p.m.', 'date'],
    ['van 9:00 tot 17:00 uur', 'from 9 a.m. to 6 p.m.', 'date'],
    ['enkele tientallen miljoenen dollars', 'tens of millions of euros', 'currency'],
    ['van 3 tot 5 kilo', '3 to 6 kilos', 'value'],
    ['30 euro', '30 percent', 'unit'],
    ['30', '30 percent', 'unit'],
    ['30 procent', '30', 'unit'],
    ['30 procent', '30 percentage points', 'unit'],
    ['30 euro', '30 kilos', 'unit'],
    ['30 kilo', '30 euros', 'unit'],
    ['21 graden', '70 meters', 'value'],
    ['21 graden Celsius', '21 degrees Fahrenheit', 'unit'],
    ['70 graden Celsius', '21 degrees', 'value'],
    ['14 kilo', '£30', 'value'],
    ['30 pond', '14 miles', 'value'],
    ['14 kilo', '30 euros', 'value'],
    ['30 dollar', '€30', 'currency'],
    ['30 euro', '$30', 'currency'],
    ['een derde', '30 percent', 'value'],
    ['de helft', '50 percentage points', 'value'],
    ['drie', 'a third', 'value'],
    ['tweede', '0.5', 'value'],
    ['de vierde', 'a third', 'value'],
    ['3 tot 5 kilometer', '1.9 to 6 miles', 'value'],
    ['3 tot 5 kilometer', '1 to 3.1 miles', 'value'],
    ['nul', '30', 'value'],
    ['30', 'zero', 'value'],
    ['25', '2.5', 'separator'],
    ['0,25', '25', 'separator'],
    ['2.500', '2.5', 'separator'],
    ['4,5 miljoen', '4.5 billion', 'scale'],
    ['vier miljoen', 'four billion', 'scale'],
    ['vier', 'forty', 'value'],
    ['tientallen', '20 to 30', 'bound'],
    ['tientallen', '10', 'bound'],
    ['honderden', '200', 'bound'],
    ['300', 'hundreds', 'bound'],
    ['nul', 'dozens', 'value'],
    ['ongeveer 40', 'exactly 40', 'bound'],
    ['ruim 40', 'Exactly 40', 'bound'],
    ['ruim 5 kilometer', 'less than 3.1 miles', 'bound'],
    ['ruim een derde', 'less than 33 percent', 'bound'],
    ['ruim 40 kilo', 'less than 40', 'bound'],
    ['kost nooit meer dan 40', 'costs less than 40', 'bound'],
    ['kost niet meer dan 40', 'costs more than 40', 'bound'],
    ['kost meer dan 40', 'costs no more than 40', 'bound'],
    ['kost minder dan 40', 'never costs more than 40', 'bound'],
    ['om 8.15 uur', 'at 8:15 p.m.', 'date'],
    ['om 8.15 uur', '8.30', 'date'],
    ['in 1987', '1986 boats', 'date'],
    ['in 1987', '1,986 boats', 'date'],
    ['honderd', '1,000', 'value'],
    ['1.000', 'a hundred', 'value'],
    ['ruim 40', 'less than 50', 'value'],
    ['negentiende eeuw', 'the 1980s', 'date'],
    ['3-5-2019', '6/7/2019', 'date'],
    ['van 3 tot 5 mei', 'from May 4 to May 5', 'date'],
    ['van 3 tot 5 mei', 'from May 3 to May 6', 'date'],
    ['van 3 tot 5 mei', 'on May 3', 'date'],
    ['op 5 mei', 'from May 3 to May 5', 'date'],
    ['in 44 v.Chr.', 'in 45 BC', 'date'],
  ])('%s / %s: %s', (ours, theirs, note) => {
    expect(related(ours, theirs)).toMatchObject({ status: 'differs', note, key: `reason.figure.${note}` });
  });
});

test.each([
  ['op zaterdag', '7'],
  ['om 20.15 uur', '40 percent'],
  ['op 3 mei', '40 percent'],
  ['mei', 'Saturday'],
  ['op zaterdag', '6'],
  ['in mei', '5'],
  ['in mei 2019', '5'],
  ['op 3 mei', 'the 13th'],
  ['op 3 mei', '5'],
  ['op 3 mei', '3 to 5'],
  ['op 3 mei', '3 kilos'],
  ['van 3 tot 5 mei', '0'],
  ['van 3 tot 5 mei', '5'],
  ['van 9:00 tot 17:00 uur', 'at 9 a.m.'],
  ['van 3 tot 5 mei', '3 to 6'],
  ['in 1987', '19,870'],
  ['in 1987', '987'],
  ['in 1987', 'at 7 p.m.'],
  ['jaren tachtig', '20'],
  ['om 20.00 uur', '8 hours'],
  ['om 2.45 uur', '2.5 hours'],
  ['om 8 uur', '8 kilos'],
  ['om 8 uur', '9'],
  ['om 8.15 uur', '8'],
  ['van 9 tot 17 uur', 'at 9 a.m.'],
  ['om 8.15 uur', '815'],
  ['om 12.25 uur', '12.255'],
  ['om 12.25 uur', '112.25'],
  ['om 9 uur', 'from 9 a.m. to 5 p.m.'],
  ['van maandag tot woensdag', 'in May'],
])('%s and %s have nothing to do with each other', (ours, theirs) => {
  expect(related(ours, theirs)).toBeNull();
});

describe('of two candidates the nearer one fits better', () => {
  test.each([
    ['12', ['12', '1.2']],
    ['12', ['twelve', '13']],
    ['40', ['41', '90']],
    ['12 kilo', ['12 kilos', '12']],
    ['12 kilo', ['12', '12 hours']],
    ['12 kilo', ['13 kilos', '13 miles']],
    ['5 kilometer', ['5 kilometers', '3.1 miles']],
    ['5 kilometer', ['3.1 miles', '5 miles']],
    ['op 3 mei 2019', ['on May 3, 2019', 'on May 3']],
    ['op 3 mei', ['on May 4', 'on June 4']],
    ['op 3 mei', ['on June 4', 'on Sunday']],
    ['een derde', ['one third', '33 percent']],
    ['tientallen', ['dozens', 'hundreds']],
    ['honderden', ['hundreds', '100']],
    ['-5 graden', ['5 degrees', '1 degree']],
    ['3 tot 5 kilo', ['3 to 6 kilos', '9 to 12 kilos']],
    ['5 kilometer', ['6 miles', '6']],
    ['5 kilometer', ['6', '6 hours']],
    ['30 euro', ['40 euros', '40 dollars']],
    ['12,5', ['12.5', '13']],
    ['2.500 euro', ['€2,500', '€2.500']],
    ['ruim 40', ['40', 'nearly 40']],
    ['ruim 40', ['nearly 40', '41']],
    ['drie', ['three', 'the third']],
    ['drie keer', ['three', 'three days']],
    ['drie keer', ['twice', 'two']],
    ['om 8 uur', ['at 8 a.m.', 'at 8 p.m.']],
    ['om 8 uur', ['at 8 p.m.', '8 hours']],
    ['in 1987', ['in 1987', '1,987 boats']],
    ['op 3 mei', ['on June 4', 'in June']],
    ['op 3 mei', ['on June 3', 'on June 4']],
    ['op 3 mei', ['on May 3', '3']],
    ['derde', ['third', 'a third']],
  ] as const)('%s: %s', (ours, [nearer, farther]) => {
    const other = related(ours, farther);
    expect(cost(ours, nearer)).toBeLessThan(other?.cost ?? Number.POSITIVE_INFINITY);
  });
});

test.each([
  ['0,5', '50 percent'],
  ['0,33', '33 percent'],
])('%s is no share, and not %s', (ours, theirs) => {
  expect(related(ours, theirs)?.status).toBe('differs');
});
