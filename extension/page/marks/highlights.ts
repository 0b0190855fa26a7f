import css from '../../../assets/highlights.css?inline';
import { type Steps, takeAll } from '../../../core/text/steps.ts';
import { makeSheet } from '../makeSheet.ts';
import { clearHighlights, PAINTS, PREFIX } from './oldHighlights.ts';

export type Paint = (typeof PAINTS)[number];

/** Stretches of a page, painted by the CSS Custom Highlight API, so that no node of the page is touched. */
export interface Highlights {
  /** Paints these ranges so and no others. */
  paint(paint: Paint, ranges: Range[]): void;
  /** The same in steps, for many. */
  painting(paint: Paint, ranges: Range[]): Steps<void>;
  /** Takes everything away, the style too. */
  clear(): void;
}

export function createHighlights(): Highlights {
  let sheet: CSSStyleSheet | null = null;
  const adopt = () => {
    if (sheet) return;
    sheet = makeSheet(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  function* painting(paint: Paint, ranges: Range[]): Steps<void> {
    CSS.highlights.delete(PREFIX + paint);
    if (ranges.length === 0) return;
    adopt();
    const highlight = new Highlight();
    highlight.priority = PAINTS.indexOf(paint);
    for (const range of ranges) {
      highlight.add(range);
      yield;
    }
    CSS.highlights.set(PREFIX + paint, highlight);
  }
  return {
    paint: (paint, ranges) => takeAll(painting(paint, ranges)),
    painting,
    clear() {
      clearHighlights((other) => other === sheet);
      sheet = null;
    },
  };
}
