const MARK = 'data-brontekst';

/** An element in the page that nothing of the page can look into, and its way out of the page. */
export interface OwnHost {
  element: HTMLElement;
  root: ShadowRoot;
}

/** Makes a host, not yet in the page, with a closed shadow root that holds the given elements in their own style. */
export function createHost(what: string, css: string, ...inside: Element[]): OwnHost {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  for (const each of inside) root.append(each);
  element.setAttribute(MARK, what);
  return { element, root };
}

/** Takes away what an earlier version left, as after an update: the browser ends its script but not its elements. */
export function removeLeftovers(): void {
  for (const element of document.querySelectorAll(`div[${MARK}]`)) element.remove();
}
