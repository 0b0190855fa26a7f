import { takeAll } from '../../text/steps.ts';
import { blocksIn, wholeScope } from '../blocks.ts';
import { isParagraph } from '../body.ts';
import type { Cut } from '../limits.ts';
import { isText } from '../nodes.ts';
import { firstOf, piecesOf, textOf } from '../text.ts';

/** A block of a page of which nothing else is known, with what its place says about it. */
export interface PageBlock {
  text: string;
  isHeading: boolean;
  isTitle: boolean;
  /** The share of its characters that are links. */
  linkShare: number;
  /** Its element and all around it, outwards. */
  around: Element[];
  /** Those of them that are called something else than an article's text. */
  asides: Element[];
  /** What the two elements around it are, by tag and class; of a list, a table or a quotation, those around the whole. */
  group: string;
  /** The innermost list or table that it is an item of. */
  list: Element | null;
  isQuoted: boolean;
  /** The `article` element that it stands in. */
  story: Element | null;
  /** The texts of its element, of which it may be a part. */
  nodes: Text[];
}

/** The blocks of a page, and what stands in its elements. */
export interface PageView {
  blocks: PageBlock[];
  limit: Cut['limit'] | null;
  /** Characters of text, and those of them in links, in each element. */
  lengths: ReadonlyMap<Element, number>;
  linkLengths: ReadonlyMap<Element, number>;
  /** What has a picture close below it, and what has a field or button. */
  pictured: ReadonlySet<Element>;
  controlled: ReadonlySet<Element>;
}

const PICTURES = 'img,picture,video,iframe';
const CONTROLS = 'input,button,select,textarea,form';
const WHOLE = /^(?:ul|ol|dl|table|blockquote)$/;
const ITEM = /^(?:li|dd|dt|td|th)$/;
const LIST = /^(?:ul|ol|dl|table)$/;
const ASIDE = /^(?:nav|aside|footer|form|figcaption|address|dialog|menu)$/;
const ROLE = /^(?:navigation|complementary|contentinfo|dialog)$/;
/** What other sites' scripts turn into an embed. */
const EMBED = /\b(?:wp-block-embed|twitter-tweet|instagram-media|wp-caption-text)\b/;
/** Readers' words, as every system for them calls its elements. */
const COMMENTS = /(?:^|[\s_-])comments?(?:$|[\s_-])/i;
/** Elements looked at around a picture, a control, an item. */
const NEAR = 6;
const MOST_MARKED = 2_000;

/** Looks at a whole page once, before readability takes it apart. */
export function viewPage(body: Element): PageView {
  const { blocks: read, limit } = takeAll(blocksIn(wholeScope(body), {}));
  const texts = new Map<Element, Text[]>();
  const lengths = new Map<Element, number>();
  const linkLengths = new Map<Element, number>();
  const add = (sums: Map<Element, number>, elements: Element[], length: number): void => {
    for (const element of elements) sums.set(element, (sums.get(element) ?? 0) + length);
  };
  const blocks = read.map(({ element, text, heading = false, pointer, links }): PageBlock => {
    const around = ancestorsOf(element);
    const nodes = texts.get(element) ?? piecesOf(element).filter(isText);
    texts.set(element, nodes);
    const linked = pointer ? text.length : links.reduce((sum, link) => sum + textOf(link).length, 0);
    add(lengths, around, text.length);
    add(linkLengths, around, Math.min(linked, text.length));
    const near = around.slice(0, NEAR);
    const outermost =
      1 +
      Math.max(
        0,
        near.findLastIndex(({ localName }) => WHOLE.test(localName)),
      );
    return {
      text,
      isHeading: heading,
      isTitle: around.some(({ localName }) => localName === 'h1'),
      linkShare: Math.min(1, linked / text.length),
      around,
      asides: around.filter(isCalledAside),
      group: around
        .slice(outermost, outermost + 2)
        .map(kindOf)
        .join(' < '),
      list: near.some(({ localName }) => ITEM.test(localName))
        ? (near.find(({ localName }) => LIST.test(localName)) ?? null)
        : null,
      isQuoted: around.some(({ localName }) => localName === 'blockquote'),
      story: around.find(({ localName }) => localName === 'article') ?? null,
      nodes,
    };
  });
  const pictured = aroundAll(body, PICTURES);
  return { blocks, limit, lengths, linkLengths, pictured, controlled: aroundAll(body, CONTROLS) };
}

export const isSentence = ({ text }: Pick<PageBlock, 'text'>): boolean => /[.!?…。！？]\P{L}*$/u.test(text.slice(-10));

/** Text of an article, by its look: neither heading nor label, and not mostly links. */
export function isProse(block: PageBlock): boolean {
  const most = isSentence(block) ? 0.85 : 0.5;
  return !block.isHeading && block.linkShare < most && (isParagraph(block.text) || isSentence(block));
}

function isCalledAside(element: Element): boolean {
  const classes = element.getAttribute('class') ?? '';
  const names = `${classes} ${element.getAttribute('id') ?? ''}`;
  const isTagged = ASIDE.test(element.localName) || ROLE.test(element.getAttribute('role') ?? '');
  return isTagged || EMBED.test(classes) || COMMENTS.test(names);
}

function ancestorsOf(element: Element): Element[] {
  const around: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) around.push(at);
  return around;
}

/** Tag and classes; digits in them only number the elements. */
function kindOf(element: Element): string {
  const classes = (element.getAttribute('class') ?? '').replace(/\d+/g, '0').split(/\s+/).filter(Boolean);
  return [element.localName, ...classes.sort()].join('.');
}

function aroundAll(body: Element, selector: string): Set<Element> {
  const found = firstOf(body, selector, MOST_MARKED);
  return new Set(found.flatMap((element) => ancestorsOf(element).slice(0, NEAR)));
}
