import type { ReadingRules } from './pageSite.ts';

/** A block of a page or a text file, before it is known whether it belongs to the article. */
export interface Block {
  text: string;
  /** Whether it is a heading, such as a subtitle; absent where that is not known. */
  heading?: boolean;
  /** True where all its words are links to tags, or a label of tags before them. */
  tags?: boolean;
  /** True where it is nothing but a link, as pointers to other articles are. */
  pointer?: boolean;
  /** True where it stands after the article's end. */
  after?: boolean;
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

/** A notice is short, and within this many blocks of the start or the end. */
const NOTICE = 700;
const NEAR = 3;

/** Tells the article's paragraphs and notices from what the site adds. */
export function sortBlocks(blocks: Block[], rules: BodyRules): Body {
  const kept: number[] = [];
  let end = blocks.length;
  let begun = false;
  for (const [index, block] of blocks.entries()) {
    const label = block.tags || rules.isTagLabel?.(block.text);
    if (begun && (label || block.after || (block.heading !== false && rules.isAfter?.(block.text)))) {
      // A heading right before the end is that of the tags or of other articles.
      if (kept.at(-1) === index - 1 && blocks[index - 1]?.heading) kept.pop();
      end = index;
      break;
    }
    if (label || block.after || block.pointer || !/[\p{L}\p{N}]/u.test(block.text)) continue;
    if (rules.isAdded?.(block.text) || isTagNames(blocks, index, rules)) continue;
    begun ||= !block.heading && isParagraph(block.text);
    kept.push(index);
  }
  const trailing = blocks.slice(end, end + NEAR).map((_, offset) => end + offset);
  const notices = noticesIn(blocks, kept, trailing, rules);
  return { paragraphs: kept.filter((index) => !notices.includes(index)), notices, ended: end < blocks.length };
}

/** Names of tags as a text dump leaves them: one short line after their label. */
function isTagNames(blocks: Block[], index: number, rules: BodyRules): boolean {
  const before = blocks[index - 1];
  const text = blocks[index]?.text ?? '';
  const label = before !== undefined && rules.isTagLabel?.(before.text) && !/:./.test(before.text);
  return label === true && text.length < 2 * PARAGRAPH && !/[.!?]$/.test(text);
}

/** The disclaimer, where one stands at the start or the end, and the blocks beside it that go on with it. */
function noticesIn(blocks: Block[], kept: number[], trailing: number[], rules: BodyRules): number[] {
  const near = [...new Set([...kept.slice(0, NEAR), ...kept.slice(-NEAR), ...trailing])];
  const short = near.filter((index) => (blocks[index]?.text.length ?? 0) <= NOTICE);
  const says = (index: number): boolean => (rules.disclaimer?.(blocks[index]?.text ?? '') ?? null) !== null;
  if (!short.some(says)) return [];
  return short.filter((index) => says(index) || rules.continuesDisclaimer?.(blocks[index]?.text ?? ''));
}
