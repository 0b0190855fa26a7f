import { describe, expect, it } from 'vitest';
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
  const read = { element: paragraph, offset: 0, text: WORD.repeat(words).trim() };
  return { paragraph, read, reads: () => reads };
}

const marks = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    paragraph: 0,
    start: index * WORD.length,
    end: index * WORD.length + '1,250'.length,
  }));

it('goes through a paragraph once, for thousands of marks as for one', () => {
  const [few, many] = [counted(4_000), counted(4_000)];
  expect(takeAll(placing(marks(1), () => few.read))).toHaveLength(1);
  expect(takeAll(placing(marks(4_000), () => many.read))).toHaveLength(4_000);
  // Both ends of each mark are held against the text's length, which is read the same way.
  expect(many.reads() - few.reads()).toBeLessThanOrEqual(2 * 4_000);
});

it('stops after each mark, and where it is told to return', async () => {
  const { read } = counted(4_000);
  const steps = placing(marks(4_000), () => read);
  for (let count = 0; count < 4_000; count += 1) expect(steps.next().done).toBe(false);
  steps.return([]);
  expect(await inSlices(steps)).toBeUndefined();
});

it('finds nothing in a page that has changed meanwhile', () => {
  const { paragraph, read } = counted(4_000);
  const steps = placing(marks(4_000), () => read);
  for (let count = 0; count < 100; count += 1) steps.next();
  paragraph.replaceChildren();
  expect(takeAll(steps).length).toBeLessThan(4_000);
});

it('finds nothing in a paragraph that says something else, as after the browser has translated it', () => {
  const { read } = counted(10);
  expect(takeAll(placing(marks(10), () => ({ ...read, text: read.text.replace('1,250', '1,520') })))).toEqual([]);
  expect(takeAll(placing(marks(9), () => ({ ...read, text: read.text.slice(0, -20) })))).toHaveLength(9);
});

describe('paragraphs that share an element', () => {
  const [first, second] = ['It sold 1,250 machines.', 'It lost 22.64 million.'];

  /** What the marks of both figures cover, in an element that says this now. */
  function covered(now: string): string[] {
    const document = parseHtml(`<p>${now}</p>`);
    const set: string[] = [];
    const createRange = () => {
      let from = 0;
      const setStart = (_: Node, offset: number) => {
        from = offset;
      };
      return { setStart, setEnd: (node: Node, offset: number) => set.push((node.nodeValue ?? '').slice(from, offset)) };
    };
    Object.defineProperty(document, 'createRange', { value: createRange });
    const element = document.querySelector('p');
    const read = [
      { offset: 0, text: first },
      { offset: first.length + 1, text: second },
    ];
    const found = [
      { paragraph: 0, start: 8, end: 13 },
      { paragraph: 1, start: 8, end: 13 },
    ];
    takeAll(placing(found, (paragraph) => element && { element, offset: 0, text: '', ...read[paragraph ?? 0] }));
    return set;
  }

  it('have their marks each from where it begins', () => {
    expect(covered(`${first}<br><br>${second}`)).toEqual(['1,250', '22.64']);
  });

  it('have none where they say something else now, whatever the others say', () => {
    expect(covered(`${first}<br><br>${second.replace('22.64', '64.22')}`)).toEqual(['1,250']);
    expect(covered(`${first.replace('sold', 'lost')}<br><br>${second}`)).toEqual(['22.64']);
    expect(covered(`${first} ${second}`.slice(0, -1))).toEqual(['1,250']);
    expect(covered(`A word. ${first}<br><br>${second}`)).toEqual([]);
  });
});
