import type { Steps } from '../text/steps.ts';
import type { TextPlace } from './article.ts';
import { type Block, isParagraph } from './body.ts';
import { isBox } from './boxes.ts';
import { type Cut, createLimiter, MOST_NODES } from './limits.ts';
import { allIn, attributeOf, closestTo, isElement, parentOf, tagOf } from './nodes.ts';
import type { ReadingRules } from './pageSite.ts';
import { firstOf, isBlock, isSilent, type Run, runsOf, stop, textOf, walking } from './text.ts';

/** Boxes looked into: a site has a few of them. */
const MOST_BOXES = 50;
/** Links looked at. */
const MOST_LINKS = 500;

/** Beside the text, whatever the site: what other sites' scripts turn into an embed. */
const BESIDE = '.wp-block-embed,.twitter-tweet,.instagram-media';

/** A block with its place in the page. */
export interface ElementBlock extends Block, TextPlace {
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

/** All of a page of which nothing is known. */
export function wholeScope(root: Element): Scope {
  return { root, heading: null, added: new Set(), after: new Set(), tags: new Set() };
}

export function* scopeOf(
  root: Element,
  heading: Element | null,
  { selectors = {}, boxWords }: ReadingRules,
): Steps<Scope> {
  const all = (selector: string | undefined): Element[] => (selector ? [...allIn(root, selector)] : []);
  const around = new Set<Element>();
  for (let at = heading; at; at = parentOf(at)) around.add(at);
  const beside = (elements: Element[]): Set<Element> => new Set(elements.filter((element) => !around.has(element)));
  // Each search goes through the whole page.
  const added = beside(all([BESIDE].concat(selectors.added ?? []).join()));
  yield;
  for (const element of beside(all(selectors.boxes).slice(0, MOST_BOXES))) {
    if (isBox(element, boxWords)) added.add(element);
    yield;
  }
  const after = beside(all(selectors.after));
  yield;
  const tags = selectors.tags ? firstOf(root, selectors.tags, MOST_LINKS) : [];
  yield;
  const scope = { root, heading, added, after };
  return { ...scope, tags: new Set(tags.filter((link) => !isOutside(link, scope))) };
}

/** True where an element stands in what the site adds or in what comes after the article. */
export function isOutside(element: Element, { root, added, after }: Omit<Scope, 'tags'>): boolean {
  let at: Element | null = element;
  while (at && at !== root && !added.has(at) && !after.has(at)) at = parentOf(at);
  return at !== null && (added.has(at) || after.has(at));
}

/** The blocks of a scope, and the limit that ended their reading early, if one did. */
export interface ScopeBlocks {
  blocks: ElementBlock[];
  limit: Cut['limit'] | null;
}

/** All blocks with text of a scope in document order, with what their links and their place say about them. */
export function* blocksIn(scope: Scope, rules: ReadingRules): Steps<ScopeBlocks> {
  const { root, heading } = scope;
  const found: Found[] = [];
  /** What stands behind an inner block waits for that to end. */
  const waiting = new Map<Element, [around: Element, runs: Run[]]>();
  const links = new Map<Element, Element[]>();
  const limiter = createLimiter();
  let begun = heading === null;
  let beside = 0;
  let linksAround = 0;
  let linksSeen = 0;
  let nodes = 0;
  const add = (element: Element, { text: whole, offset }: Run): void => {
    const aside = !begun || beside > 0;
    // Beside the article nothing counts but what is said of it.
    if (aside && !rules.disclaimer?.(whole)) return;
    const text = limiter.take(whole);
    if (text) found.push({ element, text, offset, aside, inLink: linksAround > 0 });
  };
  const close = (element: Element): void => {
    const [around, runs] = waiting.get(element) ?? [element, []];
    for (const run of runs) add(around, run);
  };
  const open = (element: Element): void => {
    for (const [behind, runs] of Map.groupBy(runsOf(element, rules.disclaimer), (run) => run.behind)) {
      if (behind) waiting.set(behind, [element, runs]);
      else for (const run of runs) add(element, run);
    }
  };
  const enter = (node: Node): boolean | typeof stop => {
    if (limiter.met() || ++nodes > MOST_NODES) return stop;
    if (!isElement(node)) return false;
    const isAside = isBeside(node, scope);
    if (node === heading) begun = true;
    else if (begun && scope.after.has(node) && !isAside && beside === 0)
      found.push({ element: node, text: '', offset: 0, after: true });
    else if (!isSilent(node) && (isAside || !scope.added.has(node))) {
      if (isAside) beside++;
      const isLink = tagOf(node) === 'a';
      if (isLink) linksAround++;
      if (isLink && attributeOf(node, 'href') !== null && linksSeen++ < MOST_LINKS) addLink(node, root, links);
      if (isBlock(node)) open(node);
      return true;
    }
    close(node);
    return false;
  };
  open(root);
  yield* walking(root, enter, (node) => {
    if (!isElement(node)) return;
    if (tagOf(node) === 'a') linksAround--;
    if (isBeside(node, scope)) beside--;
    close(node);
  });
  const blocks = found.map(({ inLink = false, ...block }): ElementBlock => {
    const { element, text } = block;
    if (block.after) return { ...block, links: [] };
    const inside = (links.get(element) ?? []).filter((link) => isIn(text, textOf(link)));
    const around = closestTo(element, ':not(p,li)') ?? root;
    return {
      ...block,
      links: inside,
      heading: /^h[1-6]$/.test(tagOf(element)),
      group: `${tagOf(around)} ${attributeOf(around, 'class')}`,
      quoted: !!closestTo(element, 'blockquote'),
      // Who made a picture is told in a word or two.
      ...kindOf(text, inside, scope.tags, rules, inLink || (!isParagraph(text) && !!closestTo(element, 'figure'))),
    };
  });
  return { blocks, limit: limiter.met() ?? (nodes > MOST_NODES ? 'paragraphs' : null) };
}

/** A block before its links are known. */
type Found = Omit<ElementBlock, 'links'> & { inLink?: boolean };

const isIn = (text: string, part: string): boolean => part !== '' && text.includes(part);

/** What the site puts beside an article may speak of it. */
const isBeside = (element: Element, { added }: Scope): boolean =>
  added.has(element) && /^(?:aside|footer)$/.test(tagOf(element));

/** Adds a link to those of the block that it stands in. */
function addLink(link: Element, root: Element, links: Map<Element, Element[]>): void {
  let block: Element | null = parentOf(link);
  while (block && block !== root && !isBlock(block)) block = parentOf(block);
  if (!block) return;
  const others = links.get(block);
  if (others) others.push(link);
  else links.set(block, [link]);
}

/** What a block is by its links: a line of tags, a pointer to another page, or neither. */
function kindOf(
  text: string,
  links: Element[],
  tags: Set<Element>,
  rules: ReadingRules,
  isApart: boolean,
): Pick<Block, 'tags' | 'pointer'> {
  if (links.length === 0) return { pointer: isApart };
  const beside = besideLinks(text, links);
  const label = /^.*[\p{L}\p{N}]/su.exec(beside)?.[0] ?? '';
  const tagged = links.every((link) => tags.has(link));
  return { tags: tagged && (label === '' || (rules.isTagLabel?.(`${label}:`) ?? false)), pointer: label === '' };
}

/** What of a block's text stands outside its links, which come in the order of the text. */
function besideLinks(text: string, links: Element[]): string {
  let beside = '';
  let from = 0;
  for (const link of links) {
    const inside = textOf(link);
    const at = text.indexOf(inside, from);
    if (at < 0) continue;
    beside += text.slice(from, at);
    from = at + inside.length;
  }
  return beside + text.slice(from);
}
