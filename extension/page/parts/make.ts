const SVG = 'http://www.w3.org/2000/svg';

/** The attribute of every element that Brontekst puts into a page, with what it is. */
export const MARK = 'data-brontekst';

/**
 * Sent to a button that the reader has pressed, see `extension/page/guard/presses.ts`. It listens to no click: a
 * page could make one, keep one from it, or lead the reader to one that he does not see.
 */
export const PRESS = 'press';

/** An element of what stands in a page, with its attributes and what it holds. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  ...inside: Node[]
): HTMLElementTagNameMap[Name] {
  const element = dress(document.createElement(name), attributes);
  for (const each of inside) element.append(each);
  return element;
}

/**
 * Lets an element say a text, which the style draws from the attribute. As text of the document the page could find,
 * select and copy it, even in a closed shadow root. Screen readers read what is drawn.
 */
export function say(element: HTMLElement, text: string): void {
  element.setAttribute('data-say', text);
}

/** A button that answers to the reader alone; what is seen of it is drawn by the style of its kind. */
export function makeDrawnButton(kind: string, name: string, act: () => void): HTMLButtonElement {
  const button = make('button', { type: 'button', class: kind, 'aria-label': name });
  button.addEventListener(PRESS, () => act());
  return button;
}

/** The same with its name as its text. */
export function makeButton(kind: string, text: string, act: () => void): HTMLButtonElement {
  const button = makeDrawnButton(kind, text, act);
  say(button, text);
  return button;
}

/** A link in a new tab. It leads nowhere before `leadTo`. */
export function makeLink(): HTMLElement {
  const anchor = makeSvg('a', { target: '_blank', rel: 'noopener' });
  // No speculation rule of the page reaches a link of SVG, while any of HTML may be fetched before the reader asks for it.
  anchor.append(makeSvg('rect', { width: '100%', height: '100%', fill: 'transparent' }));
  const cover = makeSvg('svg', {});
  cover.append(anchor);
  return make('span', { class: 'link' }, cover);
}

/** Says where a link of `makeLink` leads, and in which words. */
export function leadTo(link: HTMLElement, address: string, text: string): void {
  const anchor = link.querySelector('a');
  if (!anchor) return;
  anchor.setAttribute('href', address);
  sayOn(link, text, anchor);
}

/** Lets a control say a text, its name as well. */
export function sayOn(control: HTMLElement, text: string, named: Element = control): void {
  say(control, text);
  named.setAttribute('aria-label', text);
}

function makeSvg(name: 'svg' | 'a' | 'rect', attributes: Record<string, string>): Element {
  return dress(document.createElementNS(SVG, name), attributes);
}

function dress<Any extends Element>(element: Any, attributes: Record<string, string>): Any {
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}
