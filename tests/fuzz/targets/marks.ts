import { piecesOf } from '../../../components/sideBySide/rows/pieces.ts';
import type { Mark } from '../../../components/sideBySide/rows/rowMarks.ts';
import { parseHtml } from '../../../core/article/parsing/parsePage.ts';
import { textOf } from '../../../core/article/text.ts';
import { takeAll } from '../../../core/text/steps.ts';
import { placing } from '../../../extension/page/marks/ranges.ts';
import { corpus } from '../corpus.ts';
import { mutateText } from '../mutate.ts';
import type { Random } from '../random.ts';
import { holds, target } from '../target.ts';
import { MARKUP } from './pages.ts';

const texts = corpus('text');
const MOST_MARKS = 400;
const LOOKS = ['same', 'unclear', 'both', 'differs'] as const;

interface MarkedText {
  html: string;
  paragraph: string;
  marks: Mark[];
}

/** A paragraph with marks at any places, beside it too, over one another and turned round. */
function markedText(random: Random): MarkedText {
  const html = mutateText(texts, MARKUP, random);
  const paragraph = html.replace(/\s+/g, ' ').slice(0, 2_000);
  const place = () => random.below(paragraph.length + 20) - 10;
  const marks = Array.from({ length: random.below(MOST_MARKS) }, (_, at): Mark => {
    const look = LOOKS[random.below(LOOKS.length)] ?? 'same';
    return { id: `f${at}`, look, counterpart: null, paragraph: 0, start: place(), end: place() };
  });
  return { html, paragraph, marks };
}

/** The pieces of a marked stretch are the stretch, and a page is looked through whatever its marks say. */
function checkMarks({ html, paragraph, marks }: MarkedText): void {
  const pieces = piecesOf(paragraph, 0, paragraph.length, marks);
  holds(pieces.map(({ text }) => text).join('') === paragraph, 'the pieces of a paragraph are not the paragraph');
  const document = parseHtml(`<p>${html}</p>`);
  // The ranges of a document without a browser can't be set.
  Object.defineProperty(document, 'createRange', { value: () => ({ setStart: () => {}, setEnd: () => {} }) });
  const element = document.querySelector('p');
  const read = element && { element, offset: 0, text: textOf(element) };
  const placed = takeAll(placing(marks, () => read));
  holds(placed.length <= marks.length, 'more marks stand in a page than there are');
}

export const marks = target('marks', 1, markedText, checkMarks);
