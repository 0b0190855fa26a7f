// Time per mark to find the places of marks in a page, at more and more marks: in one paragraph, in many, in text that is
// split into thousands of nodes. What grows faster than the marks takes several times as long per mark.
import { parseHtml } from '../../core/article/parsing/parsePage.ts';
import { textOf } from '../../core/article/text.ts';
import { takeAll } from '../../core/text/steps.ts';
import { placing } from '../../extension/page/marks/ranges.ts';
import { middle, report } from '../figures/clock.ts';

const FEWEST = 1_000;
const TIMES = [1, 2, 4, 8];
const ROUNDS = 7;
/** How much longer a mark may take among the most than among the fewest; what grows with the square takes eight times. */
const MOST_GROWTH = 3;

/** Each holds one figure of five characters a mark. */
const WORD = '1,250 machines ';
const split = '<b>1,2</b>50 machines ';

const shapes: Record<string, (marks: number) => string[]> = {
  'one paragraph': (marks) => [WORD.repeat(marks)],
  'many paragraphs': (marks) => Array(marks / 10).fill(WORD.repeat(10)),
  'a paragraph of thousands of elements': (marks) => [split.repeat(marks)],
  'a paragraph of thousands of lines': (marks) => [`${WORD}<br>`.repeat(marks)],
};

/** Milliseconds of processor time for each mark, all of which must be found. */
function perMark(paragraphs: string[], count: number): number {
  const document = parseHtml(`<main>${paragraphs.map((inside) => `<p>${inside}</p>`).join('')}</main>`);
  // The ranges of a document without a browser can't be set; those of a browser are not what is measured here.
  const createRange = () => ({ setStart: () => {}, setEnd: () => {} });
  Object.defineProperty(document, 'createRange', { value: createRange });
  const elements = [...document.querySelectorAll('p')];
  const read = elements.map((element) => ({ element, offset: 0, text: textOf(element) }));
  const each = count / read.length;
  const marks = Array.from({ length: count }, (_, index) => {
    const start = (index % each) * WORD.length;
    return { paragraph: Math.floor(index / each), start, end: start + '1,250'.length };
  });
  const before = process.cpuUsage();
  const placed = takeAll(placing(marks, (paragraph) => read[paragraph ?? 0] ?? null));
  const { user, system } = process.cpuUsage(before);
  if (placed.length !== count) throw new Error(`Only ${placed.length} of ${count} marks were found.`);
  return (user + system) / 1_000 / count;
}

for (const [name, shape] of Object.entries(shapes)) {
  const times = TIMES.map((times) => {
    const count = times * FEWEST;
    const paragraphs = shape(count);
    return middle(Array.from({ length: ROUNDS }, () => perMark(paragraphs, count)));
  });
  const growth = (times.at(-1) ?? 0) / (times[0] ?? 1);
  const shown = times.map((time) => (time * 1_000).toFixed(1)).join(', ');
  report(
    `growth of marks, ${name}`,
    `${shown} µs a mark, ${growth.toFixed(2)} times (bar ${MOST_GROWTH})`,
    growth <= MOST_GROWTH,
  );
}
