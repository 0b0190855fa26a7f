import { describe, expect, test } from 'vitest';
import { compare } from '../../../core/comparison/compare.ts';
import { textFragment } from '../../../extension/textFragment.ts';

describe('what the fuzzer found', () => {
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
