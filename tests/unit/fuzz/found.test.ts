import { describe, expect, test } from 'vitest';
import { compare } from '../../../core/comparison/compare.ts';
import { recogniseFigures } from '../../../core/figures/recognise.ts';
import { textFragment } from '../../../extension/views/textFragment.ts';
import { language } from '../figures/cases.ts';

describe('what the fuzzer found', () => {
  test('a letter between two amounts belongs to one of them', () => {
    for (const tag of ['nl', 'en'] as const) {
      const figures = recogniseFigures('$2b$3', language(tag));
      expect(figures.map(({ text, value }) => [text, value])).toEqual([
        ['$2b', '2000000000'],
        ['$3', '3'],
      ]);
    }
  });

  test('a year before an amount is not counted in its currency', () => {
    const figures = recogniseFigures('It made US$ 4 million, and in 2018 US$ 5 million.', language('en'));
    expect(figures.map(({ text }) => text)).toEqual(['US$ 4 million', '2018', 'US$ 5 million']);
  });

  test('half a character in a passage leaves its link whole', () => {
    const passage = { text: 'half \uD83D of it', paragraph: 0, start: 0, end: 12 };
    expect(textFragment('https://www.techzine.nl/a', passage)).toBe(
      'https://www.techzine.nl/a#:~:text=half%20%EF%BF%BD%20of%20it',
    );
  });

  test('sentences without a space between them are told at their own length', () => {
    const added = 'The director Kim de Vries left.\uD8FAHe earned a lot of money in the evening there.';
    const result = compare(
      { language: 'nl', paragraphs: ['Het bedrijf groeit. Er werken 12 mensen in Delft.'] },
      { language: 'en', paragraphs: ['The company grows. It has 12 people in Delft.', added] },
    );
    expect(result.ok && result.comparison.findings.map(({ translation }) => translation?.text)).toEqual([added]);
  });
});
