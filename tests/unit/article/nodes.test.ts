import { expect, it } from 'vitest';
import { attributeOf, closestTo, holds, own, parentOf } from '../../../core/article/nodes.ts';
import { parseHtml } from '../../../core/article/parsing/parsePage.ts';

it('reads a form by its prototype, whatever its controls are called', () => {
  const document = parseHtml('<main><form class="a"><input></form></main>');
  const form = document.querySelector('form');
  const input = document.querySelector('input');
  const main = document.querySelector('main');
  if (!form || !input || !main) throw new Error('The page has no form.');
  for (const name of ['parentElement', 'nextSibling', 'getAttribute', 'closest', 'contains'])
    Object.defineProperty(form, name, { value: input });
  expect(form.parentElement).toBe(input);
  expect(parentOf(form)).toBe(main);
  expect(own(form, 'nextSibling')).toBeNull();
  expect(attributeOf(form, 'class')).toBe('a');
  expect(holds(form, main)).toBe(false);
  expect(closestTo(form, 'form')).toBe(form);
});
