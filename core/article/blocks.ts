import type { Steps } from '../text/steps.ts';
import type { TextPlace } from './article.ts';
import type { Block } from './body.ts';
import { isBox } from './boxes.ts';
import { type Cut, createLimiter, MOST_NODES } from './limits.ts';
import { allIn, attributeOf, closestTo, isElement, parentOf, tagOf } from './nodes.ts';
import type { ReadingRules } from './pageSite.ts';
import { firstOf, isBlock, isSilent, type Run, runsOf, stop, textOf, walking } from './text.ts';

/** Boxes looked into: a site has a few of them. */
const MOST_BOXES = 50;
/** Blocks of an `aside` or a footer looked at. */
const MOST_ASIDE = 20;
/** Links looked at. */
const MOST_LINKS = 500;

/** Beside the text, whatever the site: captions, tables, and what other sites' scripts turn into an embed. */
export const BESIDE = 'figcaption,table,.wp-caption-text,.wp-block-embed,.twitter-tweet,.instagram-media';

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
  const others = all(BESIDE);
  yield;
  const added = beside([...others, ...all(selectors.added)]);
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
  const waiting = new Map<Element, Found[]>();
  const links = new Map<Element, Element[]>();
  const limiter = createLimiter();
  let begun = heading === null;
  let linksAround = 0;
  let linksSeen = 0;
  let nodes = 0;
  const addAside = (element: Element): void => {
    for (const run of runsOf(element)) if (rules.disclaimer?.(run.text)) found.push({ element, run, aside: true });
  };
  const add = ({ run, ...block }: Found): void => {
    const text = begun && run && limiter.take(run.text);
    if (text) found.push({ ...block, run: { ...run, text } });
  };
  const open = (element: Element): void => {
    if (!begun) addAside(element);
    for (const run of runsOf(element)) {
      const block = { element, run, inLink: linksAround > 0 };
      if (!run.behind) add(block);
      else if (waiting.get(run.behind)?.push(block) === undefined) waiting.set(run.behind, [block]);
    }
  };
  const close = (element: Element): void => {
    for (const block of waiting.get(element) ?? []) add(block);
  };
  const enter = (node: Node): boolean | typeof stop => {
    if (limiter.met() || ++nodes > MOST_NODES) return stop;
    if (!isElement(node)) return false;
    if (isSilent(node) || scope.added.has(node) || node === heading || (begun && scope.after.has(node))) {
      if (node === heading) begun = true;
      else if (/^(?:aside|footer)$/.test(tagOf(node)))
        for (const element of [node, ...firstOf(node, 'p,div', MOST_ASIDE)]) addAside(element);
      else if (scope.after.has(node) && begun && !scope.added.has(node)) found.push({ element: node });
      close(node);
      return false;
    }
    const isLink = tagOf(node) === 'a';
    if (isLink) linksAround++;
    if (isLink && attributeOf(node, 'href') !== null && linksSeen++ < MOST_LINKS) addLink(node, root, links);
    if (isBlock(node)) open(node);
    return true;
  };
  open(root);
  yield* walking(root, enter, (node) => {
    if (!isElement(node)) return;
    if (tagOf(node) === 'a') linksAround--;
    close(node);
  });
  const blocks = found.map(({ element, run, inLink = false, aside = false }): ElementBlock => {
    if (!run) return { element, offset: 0, text: '', links: [], after: true };
    const { text, offset, isWhole } = run;
    const all = links.get(element) ?? [];
    const inside = aside
      ? [...allIn(element, 'a[href]')]
      : isWhole
        ? all
        : all.filter((link) => isIn(text, textOf(link)));
    const around = isWhole ? parentOf(element) : element;
    const group = around ? `${tagOf(around)} ${attributeOf(around, 'class')}` : '';
    const block = { element, text, offset, group, heading: /^h[1-6]$/.test(tagOf(element)), links: inside, aside };
    const quoted = rules.disclaimer !== undefined && closestTo(element, 'blockquote,q') !== null;
    return { ...block, quoted, ...kindOf(block, scope.tags, rules, inLink) };
  });
  return { blocks, limit: limiter.met() ?? (nodes > MOST_NODES ? 'paragraphs' : null) };
}

const isIn = (text: string, part: string): boolean => part !== '' && text.includes(part);

/** A paragraph of an element, or where it is left out an element at which what comes after the article begins. */
interface Found {
  element: Element;
  run?: Run;
  inLink?: boolean;
  aside?: boolean;
}

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
  block: { text: string; links: Element[] },
  tags: Set<Element>,
  rules: ReadingRules,
  inLink: boolean,
): { tags: boolean; pointer: boolean } {
  if (block.links.length === 0) return { tags: false, pointer: inLink };
  const beside = besideLinks(block.text, block.links);
  const label = /^.*[\p{L}\p{N}]/su.exec(beside)?.[0] ?? '';
  const tagged = block.links.every((link) => tags.has(link));
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
