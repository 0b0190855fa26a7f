import type { TextPlace } from '../../../core/article/article.ts';
import { foldingText, offsetWhere } from '../../../core/article/inPage/foldedText.ts';
import { holds } from '../../../core/article/nodes.ts';
import { takeAll } from '../../../core/text/steps.ts';
import type { SelectedPlace } from '../../views/marks.ts';
import type { ReadPage } from '../readPage.ts';

/** Where the reader's selection begins in the article, null where that is outside of it. */
export function selectedIn(page: ReadPage | null): SelectedPlace | null {
  const selection = getSelection();
  if (!selection?.rangeCount || page?.reading.kind !== 'article') return null;
  const { reading, title, places } = page;
  const range = selection.getRangeAt(0);
  const isIn = (place: TextPlace | null) => place !== null && holds(place.element, range.startContainer);
  // The innermost: a list item may hold paragraphs of its own.
  const element = (places.findLast(isIn) ?? (isIn(title) ? title : null))?.element;
  if (!element) return null;
  const isReached = (node: Node, offset: number) => range.comparePoint(node, offset) >= 0;
  const at = offsetWhere(takeAll(foldingText(element)), isReached);
  if (at === null) return null;
  const index = places.findLastIndex((place) => place?.element === element && place.offset <= at);
  const paragraph = index < 0 ? null : index;
  const { article } = reading;
  const paragraphText = paragraph === null ? article.title : (article.paragraphs[paragraph] ?? '');
  const start = at - (places[index]?.offset ?? 0);
  return start < paragraphText.length ? { paragraph, start, end: start + 1, paragraphText } : null;
}
