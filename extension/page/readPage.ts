import { foldingText, offsetWhere } from '../../core/article/foldedText.ts';
import { holds } from '../../core/article/nodes.ts';
import { readingArticle } from '../../core/article/readArticle.ts';
import { detect } from '../../core/detection/detect.ts';
import type { Site } from '../../core/sites/site.ts';
import { type Steps, takeAll } from '../../core/text/steps.ts';
import { inSlices } from '../inSlices.ts';
import type { PageReading } from '../store/tabState.ts';
import type { SelectedPlace } from '../views/marks.ts';

/** A reading of the page, with the elements that its paragraphs stand in. */
export interface ReadPage {
  reading: PageReading;
  /** The element of a paragraph by its index, of the title for null. */
  elementOf(paragraph: number | null): Element | null;
  /** The block that says that a machine translated the article, where one does. */
  disclaimer(): Element | null;
  /** Where a range begins in the article, null where that is outside of it. */
  placeOf(range: Range): SelectedPlace | null;
}

const nothing = () => null;

/** A giant page is read in slices, between which the browser can do the page's own work. */
export function readPage(document: Document, address: string, site: Site): Promise<ReadPage> {
  return inSlices(readingPage(document, address, site));
}

function* readingPage(document: Document, address: string, site: Site): Steps<ReadPage> {
  const result = yield* readingArticle(document, address, site);
  yield;
  if (!result.ok) {
    const reading = { kind: 'unreadable', failure: result.failure } as const;
    return { reading, elementOf: nothing, disclaimer: nothing, placeOf: nothing };
  }
  const { article, elements, heading, noticeElements } = result;
  const elementOf = (paragraph: number | null) => (paragraph === null ? heading : (elements[paragraph] ?? null));
  return {
    reading: { kind: 'article', article, verdict: detect({ article, document, site }) },
    elementOf,
    disclaimer: () => noticeElements[0] ?? null,
    placeOf: (range) => {
      // The innermost: a list item may hold paragraphs of its own.
      const index = elements.findLastIndex((element) => holds(element, range.startContainer));
      const paragraph = index < 0 ? null : index;
      const element = elementOf(paragraph);
      if (!element || !holds(element, range.startContainer)) return null;
      const paragraphText = paragraph === null ? article.title : (article.paragraphs[paragraph] ?? '');
      const isReached = (node: Node, offset: number) => range.comparePoint(node, offset) >= 0;
      const start = offsetWhere(takeAll(foldingText(element)), isReached);
      return start === null || start >= paragraphText.length
        ? null
        : { paragraph, start, end: start + 1, paragraphText };
    },
  };
}
