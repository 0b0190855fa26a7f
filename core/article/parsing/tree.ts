import { html, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';

/** The nodes of the document object model, as parse5 is to make them. */
export type Tree = TreeAdapterTypeMap<
  Node,
  ParentNode,
  ChildNode,
  Document,
  DocumentFragment,
  Element,
  Comment,
  Text,
  Element,
  DocumentType
>;

/** As deep as Chromium lets a page nest: what would stand deeper stands beside its parent. */
const DEEPEST = 512;
/** Nodes and attributes of a page: long articles with all that stands around them have some ten thousand. */
const MOST_NODES = 100_000;
/** Attributes of one element: each look at one passes over all before it. */
const MOST_ATTRIBUTES = 100;
/** Characters of an attribute: an address or a date is shorter, and classes are taken apart into their words. */
const LONGEST_ATTRIBUTE = 10_000;

/**
 * Puts what parse5 finds in a page's text into a document. As in a browser, what a template holds is no part of the
 * document, and what a page nests too deep is set beside it.
 */
export class TreeBuilder implements TreeAdapter<Tree> {
  readonly #document: Document;
  readonly #comment: Comment;
  readonly #full: () => void;
  /** Elements of SVG and MathML. */
  readonly #foreign = new Map<Element, html.NS>();
  readonly #templates = new Map<Element, DocumentFragment>();
  #mode = html.DOCUMENT_MODE.NO_QUIRKS;
  #nodes = 0;
  #depth = 0;

  /** @param full is called for each node beyond those that a page may have */
  constructor(document: Document, full: () => void) {
    this.#document = document;
    this.#comment = document.createComment('');
    this.#full = full;
  }

  #count<T>(node: T): T {
    if (++this.#nodes > MOST_NODES) this.#full();
    return node;
  }

  createDocument(): Document {
    return this.#document;
  }

  createDocumentFragment(): DocumentFragment {
    return this.#document.createDocumentFragment();
  }

  createElement(name: string, namespace: html.NS, attributes: Token.Attribute[]): Element {
    const isSvg = namespace === html.NS.SVG;
    const element = isSvg ? this.#document.createElementNS(namespace, name) : this.#document.createElement(name);
    if (namespace !== html.NS.HTML) this.#foreign.set(element, namespace);
    this.#addAttributes(element, attributes.slice(0, MOST_ATTRIBUTES));
    return this.#count(element);
  }

  /** Nothing that reads a page asks for its comments: one stands for all, and is put nowhere. */
  createCommentNode(): Comment {
    return this.#comment;
  }

  createTextNode(text: string): Text {
    return this.#count(this.#document.createTextNode(text));
  }

  adoptAttributes(element: Element, attributes: Token.Attribute[]): void {
    const room = MOST_ATTRIBUTES - element.getAttributeNames().length;
    const missing = attributes.filter((attribute) => !element.hasAttribute(nameOf(attribute)));
    this.#addAttributes(element, missing.slice(0, room));
  }

  #addAttributes(element: Element, attributes: Token.Attribute[]): void {
    for (const attribute of attributes) {
      element.setAttribute(nameOf(attribute), attribute.value.slice(0, LONGEST_ATTRIBUTE));
      this.#count(attribute);
    }
  }

  onItemPush(): void {
    this.#depth++;
  }

  onItemPop(): void {
    this.#depth--;
  }

  appendChild(parent: ParentNode, node: ChildNode): void {
    if (node === this.#comment) return;
    const above = this.#depth > DEEPEST && this.isElementNode(node) ? parent.parentNode : null;
    (above ?? parent).appendChild(node);
  }

  insertBefore(parent: ParentNode, node: ChildNode, next: ChildNode): void {
    parent.insertBefore(node, next);
  }

  insertText(parent: ParentNode, text: string): void {
    const last = parent.lastChild;
    if (last && this.isTextNode(last)) last.appendData(text);
    else parent.appendChild(this.createTextNode(text));
  }

  insertTextBefore(parent: ParentNode, text: string, next: ChildNode): void {
    const before = next.previousSibling;
    if (before && this.isTextNode(before)) before.appendData(text);
    else parent.insertBefore(this.createTextNode(text), next);
  }

  detachNode(node: ChildNode): void {
    node.remove();
  }

  setTemplateContent(template: Element, content: DocumentFragment): void {
    this.#templates.set(template, content);
  }

  getTemplateContent(template: Element): DocumentFragment {
    return this.#templates.get(template) ?? this.createDocumentFragment();
  }

  /** Nothing that reads a page asks for its document type. */
  setDocumentType(): void {}

  setDocumentMode(_: Document, mode: html.DOCUMENT_MODE): void {
    this.#mode = mode;
  }

  getDocumentMode(): html.DOCUMENT_MODE {
    return this.#mode;
  }

  getFirstChild(node: ParentNode): ChildNode | null {
    return node.firstChild;
  }

  getChildNodes(node: ParentNode): ChildNode[] {
    return [...node.childNodes];
  }

  getParentNode(node: Node): ParentNode | null {
    return node.parentNode;
  }

  getAttrList(element: Element): Token.Attribute[] {
    return [...element.attributes].map(({ name, value }) => ({ name, value }));
  }

  getTagName(element: Element): string {
    return element.localName;
  }

  getNamespaceURI(element: Element): html.NS {
    return this.#foreign.get(element) ?? html.NS.HTML;
  }

  getTextNodeContent(text: Text): string {
    return text.data;
  }

  getCommentNodeContent(comment: Comment): string {
    return comment.data;
  }

  getDocumentTypeNodeName({ name }: DocumentType): string {
    return name;
  }

  getDocumentTypeNodePublicId({ publicId }: DocumentType): string {
    return publicId;
  }

  getDocumentTypeNodeSystemId({ systemId }: DocumentType): string {
    return systemId;
  }

  isElementNode(node: Node): node is Element {
    return node.nodeType === 1;
  }

  isTextNode(node: Node): node is Text {
    return node.nodeType === 3;
  }

  isCommentNode(node: Node): node is Comment {
    return node.nodeType === 8;
  }

  isDocumentTypeNode(node: Node): node is DocumentType {
    return node.nodeType === 10;
  }

  /** Places in the source are not asked for. */
  setNodeSourceCodeLocation(): void {}

  updateNodeSourceCodeLocation(): void {}

  getNodeSourceCodeLocation(): null {
    return null;
  }
}

function nameOf({ prefix, name }: Token.Attribute): string {
  return prefix ? `${prefix}:${name}` : name;
}
