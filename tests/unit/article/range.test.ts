import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../core/article/parsePage.ts';
import { rangeOf } from '../../../core/article/range.ts';

describe('rangeOf', () => {
  it('sets a range of the page to the stretch', () => {
    const document = parseHtml('<p>It lost <b>22.64</b> million.</p>');
    const set: [string, number][] = [];
    const range = {
      setStart: (node: Node, offset: number) => set.push([node.textContent ?? '', offset]),
      setEnd: (node: Node, offset: number) => set.push([node.textContent ?? '', offset]),
    };
    Object.defineProperty(document, 'createRange', { value: () => range });
    const paragraph = document.querySelector('p');
    expect(paragraph && rangeOf(paragraph, 8, 21)).toBe(range);
    expect(set).toEqual([
      ['22.64', 0],
      [' million.', 8],
    ]);
  });
  it('is null where the text has gone', () => {
    const paragraph = parseHtml('<p>Gone</p>').querySelector('p');
    expect(paragraph && rangeOf(paragraph, 0, 40)).toBeNull();
  });
});
