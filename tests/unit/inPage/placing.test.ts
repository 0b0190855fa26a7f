import { expect, it } from 'vitest';
import { parseHtml } from '../../../core/article/parsing/parsePage.ts';
import { takeAll } from '../../../core/text/steps.ts';
import { inSlices } from '../../../extension/inSlices.ts';
import { placing } from '../../../extension/page/marks/ranges.ts';

const WORD = '1,250 machines ';

/** A paragraph whose text counts how often it is read. */
function counted(words: number) {
  const document = parseHtml(`<p>${WORD.repeat(words)}</p>`);
  // The ranges of a document without a browser can't be set.
  const createRange = () => ({ setStart: () => {}, setEnd: () => {} });
  Object.defineProperty(document, 'createRange', { value: createRange });
  const paragraph = document.querySelector('p');
  const text = paragraph?.firstChild;
  if (!paragraph || !text) throw new Error('The page has no text.');
  let reads = 0;
  const data = text.textContent;
  Object.defineProperty(text, 'data', {
    get: () => {
      reads += 1;
      return data;
    },
  });
  return { paragraph, reads: () => reads };
}

const marks = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    paragraph: 0,
    start: index * WORD.length,
    end: index * WORD.length + '1,250'.length,
  }));

it('goes through a paragraph once, for thousands of marks as for one', () => {
  const [few, many] = [counted(4_000), counted(4_000)];
  expect(takeAll(placing(marks(1), () => ({ element: few.paragraph, offset: 0 })))).toHaveLength(1);
  expect(takeAll(placing(marks(4_000), () => ({ element: many.paragraph, offset: 0 })))).toHaveLength(4_000);
  // Both ends of each mark are held against the text's length, which is read the same way.
  expect(many.reads() - few.reads()).toBeLessThanOrEqual(2 * 4_000);
});

it('stops after each mark, and where it is told to return', async () => {
  const { paragraph } = counted(4_000);
  const steps = placing(marks(4_000), () => ({ element: paragraph, offset: 0 }));
  for (let count = 0; count < 4_000; count += 1) expect(steps.next().done).toBe(false);
  steps.return([]);
  expect(await inSlices(steps)).toBeUndefined();
});

it('finds nothing in a page that has changed meanwhile', () => {
  const { paragraph } = counted(4_000);
  const steps = placing(marks(4_000), () => ({ element: paragraph, offset: 0 }));
  for (let count = 0; count < 100; count += 1) steps.next();
  paragraph.replaceChildren();
  expect(takeAll(steps).length).toBeLessThan(4_000);
});
