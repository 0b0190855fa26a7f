/** An element of what stands in a page, with its attributes and what it holds. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  for (const each of inside) element.append(each);
  return element;
}

/**
 * A button that answers only to the reader: a click that the page itself makes is not trusted by the browser and does
 * nothing here. A text of `×` and the like needs a label in the attributes.
 */
export function makeButton(text: string, act: () => void, attributes: Record<string, string> = {}): HTMLButtonElement {
  const button = make('button', { type: 'button', ...attributes }, text);
  button.addEventListener('click', (event) => event.isTrusted && act());
  return button;
}
