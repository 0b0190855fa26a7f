import { describe, expect, test } from 'vitest';
import { textFragment } from '../../../extension/views/textFragment.ts';

const address = 'https://www.techzine.nl/nieuws/1/';
const at = (text: string, paragraph: number | null = 0) => ({ text, paragraph, start: 0, end: text.length });

describe('a text fragment', () => {
  test('names a short passage whole', () => {
    expect(textFragment(address, at('Het groeit.'))).toBe(`${address}#:~:text=Het%20groeit.`);
  });

  test('encodes what has a meaning of its own there', () => {
    expect(textFragment(address, at('1,5 - 2 & meer'))).toBe(`${address}#:~:text=1%2C5%20%2D%202%20%26%20meer`);
  });

  test('names a long passage by its first and its last words', () => {
    const long = `Een twee drie vier vijf ${'zes '.repeat(20)}zeven acht negen tien elf.`;
    expect(textFragment(address, at(long))).toBe(
      `${address}#:~:text=Een%20twee%20drie%20vier%20vijf,zeven%20acht%20negen%20tien%20elf.`,
    );
  });

  test('names long passages of few words whole', () => {
    const long = `${'a'.repeat(60)} ${'b'.repeat(60)}`;
    expect(textFragment(address, at(long))).toBe(`${address}#:~:text=${'a'.repeat(60)}%20${'b'.repeat(60)}`);
  });

  test('keeps the place that the address names already', () => {
    expect(textFragment(`${address}#deel-2`, at('Het groeit.'))).toBe(`${address}#deel-2:~:text=Het%20groeit.`);
  });

  test('is none for the title, which stands at the top', () => {
    expect(textFragment(address, at('De titel', null))).toBe(address);
  });

  test('is none for a passage without words', () => {
    expect(textFragment(address, at(' '))).toBe(address);
  });
});
