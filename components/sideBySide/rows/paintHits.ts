import type { Hit } from './search.ts';

/** Names of the highlights, as the page's style sheet has them. */
const ALL = 'brontekst-hit';
const CURRENT = 'brontekst-current-hit';

/**
 * Paints the hits of a search over the rows without touching them, and returns what takes the paint away. Rows that are
 * not there yet are passed over.
 */
export function paintHits(cellOf: CellOf, hits: readonly Hit[], current: number): () => void {
  const forget = () => {
    CSS.highlights.delete(ALL);
    CSS.highlights.delete(CURRENT);
  };
  const ranges = hits.map((hit) => rangeOf(cellOf(hit), hit));
  const others = ranges.filter((range): range is Range => range !== null && range !== ranges[current]);
  const all = new Highlight();
  for (const range of others) all.add(range);
  CSS.highlights.set(ALL, all);
  const shown = ranges[current];
  if (shown) CSS.highlights.set(CURRENT, new Highlight(shown));
  else CSS.highlights.delete(CURRENT);
  return forget;
}

/** Finds the cell that a hit stands in, null where it is not there yet. */
type CellOf = (hit: Pick<Hit, 'row' | 'side'>) => Element | null;

/** Finds the cells of the rows that are there now. */
export function cellsOf(list: Element): CellOf {
  const rows = list.querySelectorAll('.row');
  return ({ row, side }) => rows[row]?.querySelector(`[data-side=${side}]`) ?? null;
}

function rangeOf(cell: Element | null, hit: Hit): Range | null {
  if (!cell) return null;
  const range = document.createRange();
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  let before = 0;
  let hasStart = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const after = before + (node.nodeValue ?? '').length;
    if (!hasStart && hit.start < after) {
      range.setStart(node, hit.start - before);
      hasStart = true;
    }
    if (hit.end <= after) {
      range.setEnd(node, hit.end - before);
      return hasStart ? range : null;
    }
    before = after;
  }
  return null;
}
