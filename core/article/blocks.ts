import type { Block } from './body.ts';
import { type Cut, createLimiter } from './limits.ts';
import type { Site } from './site.ts';
import { isBlock, isElement, isSilent, textOf, walk } from './text.ts';

/** Links looked at. */
const MOST_LINKS = 500;

/** Beside the text, whatever the site: captions, tables, and what other sites' scripts turn into an embed. */
const BESIDE = 'figcaption,table,.wp-caption-text,.wp-block-embed,.twitter-tweet,.instagram-media';

/** A block with the element it stands in. */
export interface ElementBlock extends Block {
  element: Element;
  /** The links in it. */
  links: Element[];
}

/** The part of a page that an article stands in. */
export interface Scope {
  root: Element;
  /** The article's heading; what stands before it is no part of the article. */
  heading: Element | null;
  /** What is beside the text or added by the site, and what stands after the article; never around the heading. */
  added: Set<Element>;
  after: Set<Element>;
  /** Links to the article's tags. */
  tags: Set<Element>;
}

export function scopeOf(root: Element, heading: Element | null, site: Site | null): Scope {
  const all = (selector: string | undefined): Element[] => (selector ? [...root.querySelectorAll(selector)] : []);
  const around = new Set<Element>();
  for (let at = heading; at; at = at.parentElement) around.add(at);
  const beside = (elements: Element[]): Set<Element> => new Set(elements.filter((element) => !around.has(element)));
  const scope = {
    root,
    heading,
    added: beside([...all(BESIDE), ...all(site?.selectors.added)]),
    after: beside(all(site?.selectors.after)),
  };
  const tags = all(site?.selectors.tags).slice(0, MOST_LINKS);
  return { ...scope, tags: new Set(tags.filter((link) => !isOutside(link, scope))) };
}

/** True where an element stands in what the site adds or in what comes after the article. */
export function isOutside(element: Element, { root, added, after }: Omit<Scope, 'tags'>): boolean {
  let at: Element | null = element;
  while (at && at !== root && !added.has(at) && !after.has(at)) at = at.parentElement;
  return at !== null && (added.has(at) || after.has(at));
}

/** The blocks of a scope, and the limit that ended their reading early, if one did. */
export interface ScopeBlocks {
  blocks: ElementBlock[];
  limit: Cut['limit'] | null;
}

/** All blocks with text of a scope in document order, with what their links and their place say about them. */
export function blocksIn(scope: Scope, site: Site | null): ScopeBlocks {
  const { root, heading } = scope;
  const links = linksByBlock(root);
  const blocks: ElementBlock[] = [];
  const limiter = createLimiter();
  let begun = heading === null;
  let linksAround = 0;
  const add = (element: Element): void => {
    const whole = textOf(element);
    const text = whole && limiter.take(whole);
    if (!text) return;
    const block = { element, text, heading: /^h[1-6]$/.test(element.localName), links: links.get(element) ?? [] };
    blocks.push({ ...block, ...kindOf(block, scope.tags, site, linksAround > 0) });
  };
  const enter = (node: Node): boolean => {
    if (limiter.met() || !isElement(node) || isSilent(node) || scope.added.has(node)) return false;
    if (node === heading) begun = true;
    else if (begun && scope.after.has(node)) blocks.push({ element: node, text: '', links: [], after: true });
    else {
      if (node.localName === 'a') linksAround++;
      if (begun && isBlock(node)) add(node);
      return true;
    }
    return false;
  };
  if (begun) add(root);
  walk(root, enter, (node) => {
    if (isElement(node) && node.localName === 'a') linksAround--;
  });
  return { blocks, limit: limiter.met() };
}

/** What a block is by its links: a line of tags, a pointer to another page, or neither. */
function kindOf(
  block: { text: string; links: Element[] },
  tags: Set<Element>,
  site: Site | null,
  inLink: boolean,
): { tags: boolean; pointer: boolean } {
  if (block.links.length === 0) return { tags: false, pointer: inLink };
  const beside = block.links.reduce((text, link) => text.replace(textOf(link), ''), block.text);
  const label = /^.*[\p{L}\p{N}]/su.exec(beside)?.[0] ?? '';
  const tagged = block.links.every((link) => tags.has(link));
  return { tags: tagged && (label === '' || (site?.isTagLabel(`${label}:`) ?? false)), pointer: label === '' };
}

/** The links of a scope by the block that each stands in. */
function linksByBlock(root: Element): Map<Element, Element[]> {
  const byBlock = new Map<Element, Element[]>();
  for (const link of [...root.querySelectorAll('a[href]')].slice(0, MOST_LINKS)) {
    let block: Element | null = link.parentElement;
    while (block && block !== root && !isBlock(block)) block = block.parentElement;
    if (block) byBlock.set(block, [...(byBlock.get(block) ?? []), link]);
  }
  return byBlock;
}
