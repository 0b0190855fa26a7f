import { isProse, type PageBlock, type PageView } from './pageBlocks.ts';

/** A wrapper with more than this share of what was kept is around the article, whatever it is called. */
const AROUND = 0.5;

/** A caption is no longer, and what it stands in with its picture holds little else. */
const LONGEST_CAPTION = 300;
const CAPTIONED = 400;
/** A picture in a paragraph of its own, with a few words. */
const WITHIN = 120;

/** Tells the blocks that stand beside the article by what they stand in. */
export function beside(
  blocks: readonly PageBlock[],
  isKept: (block: PageBlock) => boolean,
): (block: PageBlock) => boolean {
  const kept = new Map<Element, number>();
  let all = 0;
  for (const block of blocks) {
    if (!isProse(block) || !isKept(block)) continue;
    all += block.text.length;
    for (const element of block.around) kept.set(element, (kept.get(element) ?? 0) + block.text.length);
  }
  const isAside = (element: Element): boolean => (kept.get(element) ?? 0) <= AROUND * all;
  return ({ asides, around, isQuoted }) =>
    asides.some(isAside) || (!isQuoted && around.some(({ localName }) => localName === 'figure'));
}

/** Tells the blocks that stand with a picture and little else. */
export function captions({ lengths, pictured }: PageView): (block: PageBlock) => boolean {
  return ({ text, isHeading, around }) => {
    if (isHeading || text.length >= LONGEST_CAPTION) return false;
    const end = around.findIndex((element) => (lengths.get(element) ?? 0) >= CAPTIONED);
    const near = around.slice(0, end < 0 ? around.length : end);
    return near.some((element, index) => pictured.has(element) && (index > 0 || text.length < WITHIN));
  };
}
