import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldingText, offsetWhere, pointsOf, rangeOf } from '../../../core/article/inPage/foldedText.ts';
import { parseHtml } from '../../../core/article/parsing/parsePage.ts';
import { fold, textOf } from '../../../core/article/text.ts';
import { takeAll } from '../../../core/text/steps.ts';

function element(html: string, selector: string): Element {
  const found = parseHtml(html).querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

const folded = (element: Element) => takeAll(foldingText(element));

/** The page's text between two points, over all the text nodes between them. */
function between(root: Element, start: number, end: number): string | null {
  const points = pointsOf(folded(root), start, end);
  if (!points) return null;
  if (points.start.node === points.end.node)
    return points.start.node.data.slice(points.start.offset, points.end.offset);
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  let text = '';
  let inside = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const data = node.textContent ?? '';
    if (node === points.start.node) text += data.slice(points.start.offset);
    else if (node === points.end.node) return text + data.slice(0, points.end.offset);
    else if (inside) text += data;
    inside ||= node === points.start.node;
  }
  return null;
}

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
    expect(paragraph && rangeOf(folded(paragraph), 8, 21)).toBe(range);
    expect(set).toEqual([
      ['22.64', 0],
      [' million.', 8],
    ]);
  });
  it('is null where the text has gone', () => {
    const paragraph = parseHtml('<p>Gone</p>').querySelector('p');
    expect(paragraph && rangeOf(folded(paragraph), 0, 40)).toBeNull();
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
    const found = paragraph && offsetWhere(folded(paragraph), from(data, offset));
    expect(text.slice(found ?? -1)).toMatch(new RegExp(`^${begins.replaceAll('.', '\\.')}`));
  });

  it('is null after the last character', () => {
    expect(paragraph && offsetWhere(folded(paragraph), () => false)).toBeNull();
  });
});

describe('pointsOf', () => {
  it('finds a stretch across elements, soft hyphens and folded space', () => {
    const paragraph = element('<p>\n  The  firm<b>&shy;&nbsp; lost 22</b>.64 <i>million</i> dollars</p>', 'p');
    const text = textOf(paragraph);
    const start = text.indexOf('22.64');
    expect(between(paragraph, start, start + '22.64 million'.length)).toBe('22.64 million');
  });
  it('moves an end that falls on a space to the word before', () => {
    const paragraph = element('<p>ab   cd</p>', 'p');
    expect(between(paragraph, 0, 3)).toBe('ab');
    expect(between(paragraph, 2, 5)).toBe('cd');
  });
  it('is null for an empty stretch and for one past the end', () => {
    const paragraph = element('<p>abc</p>', 'p');
    expect(pointsOf(folded(paragraph), 1, 1)).toBeNull();
    expect(pointsOf(folded(paragraph), 1, 9)).toBeNull();
  });
  it('finds every stretch again, whatever the text', { timeout: 60_000 }, () => {
    const piece = fc.stringMatching(/^[a-c \u00A0\u00AD\u200B\n]{0,8}$/);
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.nat(30), fc.nat(30), (pieces, from, length) => {
        const paragraph = element('<p></p>', 'p');
        for (const [index, text] of pieces.entries()) {
          const holder = index % 2 ? paragraph.ownerDocument.createElement('b') : paragraph;
          holder.append(paragraph.ownerDocument.createTextNode(text));
          if (holder !== paragraph) paragraph.append(holder);
        }
        const text = textOf(paragraph);
        const wanted = text.slice(from, from + length);
        fc.pre(wanted.trim() !== '' && from + length <= text.length);
        expect(fold(between(paragraph, from, from + length) ?? '')).toBe(wanted.trim());
      }),
    );
  });
});
