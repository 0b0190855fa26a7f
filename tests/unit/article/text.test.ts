import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../core/article/parsePage.ts';
import { fold, pointsOf, textOf } from '../../../core/article/text.ts';

function element(html: string, selector: string): Element {
  const found = parseHtml(html).querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/** The page's text between two points, over all the text nodes between them. */
function between(root: Element, start: number, end: number): string | null {
  const points = pointsOf(root, start, end);
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

describe('fold', () => {
  it('folds every kind of white space and drops what is not shown', () => {
    expect(fold('  a\u00A0\u202Fb\n\tc ')).toBe('a b c');
    expect(fold('kwar\u00ADtaal\u200B\uFEFF 22\u2060,64')).toBe('kwartaal 22,64');
  });
});

describe('textOf', () => {
  it('leaves out scripts, hidden elements and words for screen readers', () => {
    const html =
      '<p>Sales <script>no()</script><span hidden>gone</span><i aria-hidden="true">x</i>' +
      '<span class="a screen-reader-text">opens anew</span>rose</p>';
    expect(textOf(element(html, 'p'))).toBe('Sales rose');
  });
  it('takes a line break as a space and joins inline elements', () => {
    expect(textOf(element('<p>one<br>two<b>th</b>ree<wbr>four</p>', 'p'))).toBe('one twothreefour');
  });
  it('leaves the text of inner blocks to them', () => {
    expect(textOf(element('<div>before<p>inside</p>after</div>', 'div'))).toBe('before after');
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
    expect(pointsOf(paragraph, 1, 1)).toBeNull();
    expect(pointsOf(paragraph, 1, 9)).toBeNull();
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
