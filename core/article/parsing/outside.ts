import { isProse, isSentence, type PageBlock, type PageView } from './pageBlocks.ts';
import { leadsElsewhere } from './statement.ts';

/** A wrapper with more than this share of what was kept is around the article, whatever it is called. */
const AROUND = 0.5;

/** A caption is no longer, and what it stands in with its picture holds little else. */
const LONGEST_CAPTION = 300;
const CAPTIONED = 400;
/** What leads elsewhere is no longer, with a link and without one. */
const LONGEST_POINTER = 300;
const LONGEST_LABEL = 40;

/** A picture in a paragraph of its own, with a few words. */
const WITHIN = 120;

/** Tells the blocks that stand beside the article by what they stand in. */
export function beside(
  blocks: readonly PageBlock[],
  isKept: (block: PageBlock) => boolean,
): (block: PageBlock) => boolean {
  const kept = new Map<Element, number>();
  let all = 0;
  const prose = blocks.filter(isProse);
  // Where nothing of it was kept, most of the page's own text is the article's.
  const core = prose.some(isKept) ? prose.filter(isKept) : prose;
  for (const block of core) {
    all += block.text.length;
    for (const element of block.around) kept.set(element, (kept.get(element) ?? 0) + block.text.length);
  }
  const isAside = (element: Element): boolean => (kept.get(element) ?? 0) <= AROUND * all;
  return ({ asides, around, isQuoted }) =>
    asides.some(isAside) || (!isQuoted && around.some(({ localName }) => localName === 'figure'));
}

/** A short line that invites to another article, a newsletter or other media, by a link or as their heading. */
export function isPointer({ text, linkShare, list }: PageBlock): boolean {
  const isShort = text.length < (linkShare > 0 ? LONGEST_POINTER : LONGEST_LABEL);
  return !list && isShort && (linkShare > 0 || !isSentence({ text })) && leadsElsewhere(text);
}

/** Tells the blocks that stand with a picture and little else. */
export function captions({ blocks, lengths, pictured }: PageView): (block: PageBlock) => boolean {
  const titled = new Set(blocks.filter(({ isHeading }) => isHeading).flatMap(({ around }) => around));
  return ({ text, isHeading, around }) => {
    if (isHeading || text.length >= LONGEST_CAPTION) return false;
    const end = around.findIndex((element) => titled.has(element) || (lengths.get(element) ?? 0) >= CAPTIONED);
    const near = around.slice(0, end < 0 ? around.length : end);
    return near.some((element, index) => pictured.has(element) && (index > 0 || text.length < WITHIN));
  };
}
