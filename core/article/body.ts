import type { ReadingRules } from './pageSite.ts';

/** A block of a page or a text file, before it is known whether it belongs to the article. */
export interface Block {
  text: string;
  /** Whether it is a heading, such as a subtitle; absent where that is not known. */
  heading?: boolean;
  /** What the element around it is: paragraphs of one body stand in the same. Absent where that is not known. */
  group?: string;
  /** True where all its words are links to tags, or a label of tags before them. */
  tags?: boolean;
  /** True where it is nothing but a link, as pointers to other articles are. */
  pointer?: boolean;
  /** True where it stands after the article's end. */
  after?: boolean;
  /** True where it stands beside the body: it may speak about the article, and is no paragraph of it. */
  aside?: boolean;
  /** True in a quotation, which says nothing of the article itself. */
  quoted?: boolean;
}

/** The rules of a site for telling its article from what it adds. */
export type BodyRules = Pick<ReadingRules, 'isAdded' | 'isTagLabel' | 'isAfter' | 'disclaimer' | 'continuesDisclaimer'>;

/** Indexes of the blocks that are the article's paragraphs, and of those that speak about the article. */
export interface Body {
  paragraphs: number[];
  notices: number[];
  /** True where something stands after them that is no part of the article. */
  ended: boolean;
}

/** A block of this many characters, or one that ends as a sentence does, is no label or line of data. */
const PARAGRAPH = 60;
/** As much of a block as tells whether it ends like a sentence. */
const TAIL = 10;

/** True for text that is no label or line of data. */
export function isParagraph(text: string): boolean {
  return text.length >= PARAGRAPH || /[.!?]\P{L}*$/u.test(text.slice(-TAIL));
}

/** A notice is short, and within this many blocks of the start, of the end, or behind it. */
const NOTICE = 700;
const NEAR = 3;
const BEHIND = 10;

/** Tells the article's paragraphs and notices from what the site adds. */
export function sortBlocks(blocks: Block[], rules: BodyRules): Body {
  const kept: number[] = [];
  /** How much of the text stands in each. */
  const groups = new Map<string, number>();
  let end = blocks.length;
  let begun = false;
  /** Between the heading of a box and the body's next paragraph. */
  let isInBox = false;
  for (const [index, block] of blocks.entries()) {
    const label = block.tags || rules.isTagLabel?.(block.text);
    const isBoxed = block.heading !== false && rules.isAfter?.(block.text);
    if (begun && isBoxed && blocks.some((other, at) => at > index && isOf(groups, other))) isInBox = true;
    else if (begun && (label || block.after || isBoxed)) {
      // A heading right before the end is that of the tags or of other articles.
      if (kept.at(-1) === index - 1 && blocks[index - 1]?.heading) kept.pop();
      end = index;
      break;
    }
    if (isOf(groups, block)) isInBox = false;
    if (isInBox || label || block.after || block.aside || block.pointer || !/[\p{L}\p{N}]/u.test(block.text)) continue;
    if (rules.isAdded?.(block.text) || isTagNames(blocks, index, rules)) continue;
    if (!block.heading && isParagraph(block.text)) {
      begun = true;
      if (block.group !== undefined) groups.set(block.group, (groups.get(block.group) ?? 0) + block.text.length);
    }
    kept.push(index);
  }
  const notices = noticesIn(blocks, [...kept], { end, groups }, rules);
  return { paragraphs: kept.filter((index) => !notices.includes(index)), notices, ended: end < blocks.length };
}

/** Whether a block is a paragraph that stands as some read before do. */
function isOf(groups: ReadonlyMap<string, number>, { text, group = '', heading, pointer }: Block): boolean {
  return groups.has(group) && !heading && !pointer && isParagraph(text);
}

/** Names of tags as a text dump leaves them: one short line after their label. */
function isTagNames(blocks: Block[], index: number, rules: BodyRules): boolean {
  const before = blocks[index - 1]?.text ?? '';
  const text = blocks[index]?.text ?? '';
  const label = rules.isTagLabel?.(before) && !/:./.test(before);
  return label === true && text.length < 2 * PARAGRAPH && !/[.!?]$/.test(text);
}

/**
 * The disclaimer, where one stands at the start or the end of the body, behind it or beside it, and the blocks that go on
 * with it there.
 */
function noticesIn(
  blocks: Block[],
  kept: number[],
  { end, groups }: { end: number; groups: ReadonlyMap<string, number> },
  rules: BodyRules,
): number[] {
  // What is no paragraph of the body, such as the author's box, may follow it.
  const lengths = [...groups.values()].sort((a, b) => b - a);
  const last = kept.findLastIndex((index) => (groups.get(blocks[index]?.group ?? '') ?? -1) === lengths[0]);
  const ends = kept.slice(Math.max(0, (last < 0 ? kept.length : last + 1) - NEAR));
  const behind = blocks.slice(end, end + BEHIND).map((_, offset) => end + offset);
  const beside = blocks.flatMap(({ aside }, index) => (aside ? [index] : []));
  const near = [...new Set([...kept.slice(0, NEAR), ...ends, ...behind, ...beside])];
  const short = near.filter((index) => (blocks[index]?.text.length ?? 0) <= NOTICE && !blocks[index]?.quoted);
  const says = (index: number): boolean => !!rules.disclaimer?.(blocks[index]?.text ?? '');
  if (!short.some(says)) return [];
  return short.filter((index) => says(index) || rules.continuesDisclaimer?.(blocks[index]?.text ?? ''));
}
