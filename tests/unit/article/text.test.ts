import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../core/article/parsing/parsePage.ts';
import { fold, textOf } from '../../../core/article/text.ts';

function element(html: string, selector: string): Element {
  const found = parseHtml(html).querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
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
      '<span class="a screen-reader-text">opens anew</span><span class="not-sr-only">steadily</span> rose</p>';
    expect(textOf(element(html, 'p'))).toBe('Sales steadily rose');
  });
  it('takes a line break as a space and joins inline elements', () => {
    expect(textOf(element('<p>one<br>two<b>th</b>ree<wbr>four</p>', 'p'))).toBe('one twothreefour');
  });
  it('leaves the text of inner blocks to them', () => {
    expect(textOf(element('<div>before<p>inside</p>after</div>', 'div'))).toBe('before after');
  });
});
