import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../core/article/parsePage.ts';
import { offsetWhere, rangeOf } from '../../../core/article/range.ts';

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

describe('offsetWhere', () => {
  const document = parseHtml('<p>  It <b>lost</b>\n  22.64  million.</p>');
  const paragraph = document.querySelector('p');
  const text = 'It lost 22.64 million.';
  /** As a selection that begins at a character of one of the paragraph's text nodes. */
  const from = (data: string, offset: number) => {
    const order: string[] = [];
    for (const child of paragraph?.childNodes ?? []) order.push(child.textContent ?? '');
    return (node: Node, at: number) => {
      const place = order.indexOf(node.textContent ?? '');
      const start = order.indexOf(data);
      return place > start || (place === start && at >= offset);
    };
  };
  const [first = '', bold = '', last = ''] = [...(paragraph?.childNodes ?? [])].map((node) => node.textContent ?? '');

  it.each([
    ['the first word', first, 2, 'It'],
    ['an inner element', bold, 0, 'lost'],
    ['the middle of a word', bold, 2, 'st'],
    ['white space, which counts for the word after it', last, 1, '22.64'],
    ['a word after folded white space', last, last.indexOf('million'), 'million.'],
  ])('finds %s in the folded text', (_, data, offset, begins) => {
    const found = paragraph && offsetWhere(paragraph, text.length, from(data, offset));
    expect(text.slice(found ?? -1)).toMatch(new RegExp(`^${begins.replaceAll('.', '\\.')}`));
  });

  it('is null after the last character', () => {
    expect(paragraph && offsetWhere(paragraph, text.length, () => false)).toBeNull();
  });
});
