/**
 * A node's own property, whatever the page calls its controls: a form answers `form.parentElement` with its
 * `<input name=parentElement>`, and its prototype with the truth. Documents made without a browser hold some of the
 * properties in the nodes themselves, and no form of theirs answers so.
 */
export function own<N extends Node, Name extends keyof N>(node: N, name: Name): N[Name] {
  const value: N[Name] | undefined = Reflect.get(Object.getPrototypeOf(node), name, node);
  return value === undefined ? node[name] : value;
}

export function isElement(node: Node): node is Element {
  return own(node, 'nodeType') === 1;
}

export function isText(node: Node): node is Text {
  return own(node, 'nodeType') === 3;
}

/** The name of an element's tag, in small letters. */
export function tagOf(element: Element): string {
  return own(element, 'localName');
}

export function attributeOf(element: Element, name: string): string | null {
  return own(element, 'getAttribute').call(element, name);
}

export function parentOf(node: Node): Element | null {
  return own(node, 'parentElement');
}

export function closestTo(element: Element, selector: string): Element | null {
  return own(element, 'closest').call(element, selector);
}

/** Whether a node stands in an element, or is that element. */
export function holds(element: Element, node: Node): boolean {
  return own(element, 'contains').call(element, node);
}

/** All elements below a root that a selector finds. */
export function allIn(root: Element | Document, selector: string): NodeListOf<Element> {
  return own<Node & ParentNode, 'querySelectorAll'>(root, 'querySelectorAll').call(root, selector);
}
