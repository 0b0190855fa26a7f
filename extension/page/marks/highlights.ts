import { type Steps, takeAll } from '../../../core/text/steps.ts';
import type { MarkStrength } from '../../views/marks.ts';

/** How a stretch of the page is painted; `current` is the one that the reader looks at. */
export type Paint = MarkStrength | 'current';

/** Never by colour alone: each has an underline of its own. On paper the article is as the site printed it. */
const RULES = `@media screen {
::highlight(brontekst-light) { text-decoration: underline 2px dotted }
::highlight(brontekst-strong) { background-color: #fff0b8; color: #1b1b1b; text-decoration: underline 2px #8a5a00 }
::highlight(brontekst-current) { background-color: #ffd34d; color: #1b1b1b; text-decoration: underline 3px #8a3d00 }
}
@media (forced-colors: active) {
::highlight(brontekst-strong), ::highlight(brontekst-current) { background-color: Mark; color: MarkText }
}`;

const nameOf = (paint: Paint) => `brontekst-${paint}`;

/** Stretches of a page, painted by the CSS Custom Highlight API, so that no node of the page is touched. */
export interface Highlights {
  /** Paints these ranges so and no others. Where the browser lacks the API, nothing is painted. */
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
    sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  function* painting(paint: Paint, ranges: Range[]): Steps<void> {
    if (!('highlights' in CSS)) return;
    CSS.highlights.delete(nameOf(paint));
    if (ranges.length === 0) return;
    adopt();
    const highlight = new Highlight();
    highlight.priority = paint === 'current' ? 2 : paint === 'strong' ? 1 : 0;
    for (const range of ranges) {
      highlight.add(range);
      yield;
    }
    CSS.highlights.set(nameOf(paint), highlight);
  }
  return {
    paint: (paint, ranges) => takeAll(painting(paint, ranges)),
    painting,
    clear() {
      for (const paint of ['light', 'strong', 'current'] as const) this.paint(paint, []);
      if (sheet) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      sheet = null;
    },
  };
}

/** Takes away what an earlier version painted, whose style sheet can no longer be told by itself. */
export function removeOldHighlights(): void {
  if (!('highlights' in CSS)) return;
  for (const paint of ['light', 'strong', 'current'] as const) CSS.highlights.delete(nameOf(paint));
  const isOwn = ({ cssRules }: CSSStyleSheet) => cssRules[0]?.cssText.includes('::highlight(brontekst-') ?? false;
  const others = document.adoptedStyleSheets.filter((sheet) => !isOwn(sheet));
  if (others.length < document.adoptedStyleSheets.length) document.adoptedStyleSheets = others;
}
