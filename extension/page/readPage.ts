import type { TextPlace } from '../../core/article/article.ts';
import { foldingText, offsetWhere } from '../../core/article/foldedText.ts';
import { holds } from '../../core/article/nodes.ts';
import { readingArticle } from '../../core/article/readArticle.ts';
import { detect } from '../../core/detection/detect.ts';
import type { Site } from '../../core/sites/site.ts';
import { type Steps, takeAll } from '../../core/text/steps.ts';
import { inSlices } from '../inSlices.ts';
import type { PageReading } from '../store/tabState.ts';
import type { SelectedPlace } from '../views/marks.ts';

/** A reading of the page, with the places that its paragraphs stand at. */
export interface ReadPage {
  reading: PageReading;
  /** Where a paragraph stands by its index, the title for null. */
  standsAt(paragraph: number | null): TextPlace | null;
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
    return { reading, standsAt: nothing, disclaimer: nothing, placeOf: nothing };
  }
  const { article, places, heading, noticeElements } = result;
  const title = heading && { element: heading, offset: 0 };
  const standsAt = (paragraph: number | null) => (paragraph === null ? title : (places[paragraph] ?? null));
  return {
    reading: { kind: 'article', article, verdict: detect({ article, document, site }) },
    standsAt,
    disclaimer: () => noticeElements[0] ?? null,
    placeOf: (range) => {
      const isIn = ({ element }: TextPlace) => holds(element, range.startContainer);
      // The innermost: a list item may hold paragraphs of its own.
      const element = places.findLast(isIn)?.element ?? title?.element;
      if (!element || !holds(element, range.startContainer)) return null;
      const isReached = (node: Node, offset: number) => range.comparePoint(node, offset) >= 0;
      const at = offsetWhere(takeAll(foldingText(element)), isReached);
      if (at === null) return null;
      const index = places.findLastIndex((place) => place.element === element && place.offset <= at);
      const paragraph = index < 0 ? null : index;
      const paragraphText = paragraph === null ? article.title : (article.paragraphs[paragraph] ?? '');
      const start = at - (standsAt(paragraph)?.offset ?? 0);
      return start >= paragraphText.length ? null : { paragraph, start, end: start + 1, paragraphText };
    },
  };
}
