import { readArticle } from '../../core/article/readArticle.ts';
import { detect } from '../../core/detection/detect.ts';
import type { PageReading } from '../../extension/tabState.ts';

/** A reading of the page, with the elements that its paragraphs stand in. */
export interface ReadPage {
  reading: PageReading;
  /** The element of a paragraph by its index, of the title for null. */
  elementOf(paragraph: number | null): Element | null;
  /** The block that says that a machine translated the article, where one does. */
  disclaimer(): Element | null;
}

export function readPage(document: Document, address: string): ReadPage {
  const result = readArticle(document, address);
  if (!result.ok)
    return { reading: { kind: 'unreadable', failure: result.failure }, elementOf: () => null, disclaimer: () => null };
  const { article, elements, heading, noticeElements } = result;
  return {
    reading: { kind: 'article', article, verdict: detect({ article, document }) },
    elementOf: (paragraph) => (paragraph === null ? heading : (elements[paragraph] ?? null)),
    disclaimer: () => noticeElements[0] ?? null,
  };
}
