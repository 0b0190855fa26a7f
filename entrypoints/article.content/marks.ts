import { rangeOf } from '../../core/article/range.ts';

const NAME = 'brontekst';
const RULE = `::highlight(${NAME}) { background-color: #ffe08a; color: #1b1b1b; text-decoration: underline 2px #8a5a00; }`;

/** The marked passage of a page: painted by the CSS Custom Highlight API, so that no node of the page is touched. */
export interface Marks {
  /** Marks a passage and scrolls to it. Returns false where the page no longer holds it. */
  show(element: Element, start: number, end: number): boolean;
  clear(): void;
}

export function createMarks(document: Document): Marks {
  let sheet: CSSStyleSheet | null = null;
  const adopt = () => {
    if (sheet) return;
    sheet = new CSSStyleSheet();
    sheet.replaceSync(RULE);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  return {
    show(element, start, end) {
      const range = element.isConnected ? rangeOf(element, start, end) : null;
      if (!range) return false;
      adopt();
      CSS.highlights.set(NAME, new Highlight(range));
      scrollTo(range);
      return true;
    },
    clear() {
      CSS.highlights.delete(NAME);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      sheet = null;
    },
  };
}

function scrollTo(range: Range): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
}
