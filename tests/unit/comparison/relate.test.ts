import { describe, expect, test } from 'vitest';
import type { Side } from '../../../core/comparison/comparison.ts';
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

function related(ours: string, theirs: string): Relation | null {
  const [a, b] = [only(ours, dutch), only(theirs, english)];
  return relate({
    a: a.figure,
    b: b.figure,
    languages: { original: dutch, translation: english },
    before: { a: a.before, b: b.before },
  });
}

const cost = (ours: string, theirs: string): number => related(ours, theirs)?.cost ?? Number.NaN;

describe('one figure in two forms, and why it is one', () => {
  test.each([
    ['elf', 'eleven', 'form'],
    ['12', '12', 'same'],
    ['ruim 40', '40', 'approximation'],
    ['zowat 40', 'about 40', 'form'],
    ['1.250 kg', '1.250 kg', 'reading'],
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
    ['op 3 mei', 'on May 3', 'form'],
    ['mei 2019', 'May 2019', 'form'],
    ['om 20.15 uur', 'at 8:15 p.m.', 'form'],
    ['1987', '1987', 'same'],
    ['de twintigste eeuw', 'the 1900s', 'form'],
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
    ['van 3 tot 5 kilo', '3 to 6 kilos', 'value'],
  ])('%s / %s: %s', (ours, theirs, note) => {
    expect(related(ours, theirs)).toMatchObject({ status: 'differs', note, key: `reason.figure.${note}` });
  });
});

test.each([
  ['op zaterdag', '7'],
  ['om 20.15 uur', '40 percent'],
  ['op 3 mei', '40 percent'],
  ['mei', 'Saturday'],
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
  ] as const)('%s: %s', (ours, [nearer, farther]) => {
    const other = related(ours, farther);
    expect(cost(ours, nearer)).toBeLessThan(other?.cost ?? Number.POSITIVE_INFINITY);
  });
});
