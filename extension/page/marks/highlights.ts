import css from '../../../assets/highlights.css?inline';
import { type Steps, takeAll } from '../../../core/text/steps.ts';
import type { MarkStrength } from '../../views/marks.ts';
import { makeSheet } from '../makeSheet.ts';

/** How a stretch of the page is painted, the weakest first; `current` is the one that the reader looks at. */
const PAINTS = ['light', 'strong', 'current'] as const satisfies (MarkStrength | 'current')[];
export type Paint = (typeof PAINTS)[number];

const PREFIX = 'brontekst-';

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

/** Takes away what an earlier version painted, whose style sheet can no longer be told by itself. */
export function removeOldHighlights(): void {
  clearHighlights(({ cssRules }) => cssRules[0]?.cssText.includes(PREFIX) ?? false);
}

function clearHighlights(isOwn: (sheet: CSSStyleSheet) => boolean): void {
  for (const paint of PAINTS) CSS.highlights.delete(PREFIX + paint);
  const others = document.adoptedStyleSheets.filter((sheet) => !isOwn(sheet));
  // A page is not touched where there is nothing to take away.
  if (others.length < document.adoptedStyleSheets.length) document.adoptedStyleSheets = others;
}
