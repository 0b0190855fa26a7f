import css from '../../assets/banner.css?inline';

const MARK = 'data-place';

/** The element that the banner lives in, and its way out of the page. */
export interface BannerHost {
  /** Where the banner is rendered: a closed shadow root, out of the page's reach. */
  root: ShadowRoot;
  remove(): void;
}

/**
 * A host at the end of the document for a banner that is fixed at the lower edge. It keeps the banner's height free
 * below the page, so that the last line can be scrolled clear of it; nothing above it moves.
 */
export function edgeHost(document: Document): BannerHost {
  const { element, root } = createHost(document, 'edge');
  document.documentElement.append(element);
  return { root, remove: () => element.remove() };
}

/**
 * A host right above `place`, put in only while that place lies below what is seen, so that no line that is being read
 * moves. Until then, and if the reader never scrolls there, it stays out of the page.
 */
export function inlineHost(document: Document, place: Element): BannerHost {
  const { element, root } = createHost(document, 'inline');
  const insert = (entries: IntersectionObserverEntry[]) => {
    const last = entries.at(-1);
    const isBelow = last?.rootBounds && last.boundingClientRect.top >= last.rootBounds.bottom;
    if (!isBelow) return;
    observer.disconnect();
    place.before(element);
  };
  const observer = new IntersectionObserver(insert);
  observer.observe(place);
  return {
    root,
    remove: () => {
      observer.disconnect();
      element.remove();
    },
  };
}

/** Takes away what an earlier version left, as after an update: the browser ends its script but not its elements. */
export function removeLeftovers(document: Document): void {
  for (const element of document.querySelectorAll(`div[${MARK}]`)) element.remove();
}

function createHost(document: Document, place: string): { element: HTMLElement; root: ShadowRoot } {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  element.setAttribute(MARK, place);
  return { element, root };
}
