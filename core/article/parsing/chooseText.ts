import { SENTENCE_END } from '../text.ts';
import { dateWithin } from './dates.ts';
import { beside, captions, isPointer } from './outside.ts';
import { isProse, type PageBlock, type PageView } from './pageBlocks.ts';

/** Less than this is no article, whatever readability says. */
const LEAST_TEXT = 250;
/** The share of the text that the paragraphs of one kind must have to be the body's. */
const BODY = 0.15;
/** What stands behind the body, and is less than this share of it, is about the author, the site or other articles. */
const BEHIND = 0.2;
/** A box in the body: less than this share of it, and with fields or more links than this. */
const BOX = 0.4;
const BOX_LINKS = 0.35;
const LIST_LINKS = 0.75;
/** Elsewhere than in the body, a shorter block is a label. */
const LABEL = 60;
const LEAD = 1;
/** When an article appeared stands in a line of its own. */
const LONGEST_DATELINE = 120;
const CLOCK = /^\P{L}*\d[:.]\d\d\P{L}*$/u;
const TIME = /\d[:.]\d\d/;

const lengthOf = (blocks: readonly PageBlock[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/**
 * Chooses the article's text among a page's blocks: what readability kept, and what stands in the page as most of that
 * does. Boxes, captions and labels between and around it are left out.
 * @param isKept whether readability kept a block
 */
export function chooseText(page: PageView, isKept: (block: PageBlock) => boolean): PageBlock[] {
  const chosen = new Choice(page, isKept);
  chosen.takeAlike();
  chosen.dropBesideBody();
  chosen.takeLists();
  chosen.takeShort();
  chosen.takeHeadings();
  chosen.takeLead();
  return chosen.text();
}

class Choice {
  readonly #page: PageView;
  readonly #isKept: (block: PageBlock) => boolean;
  readonly #isOutside: (block: PageBlock) => boolean;
  readonly #isCaption: (block: PageBlock) => boolean;
  readonly #groups: Set<string>;
  readonly #total: number;
  readonly #chosen = new Set<number>();

  constructor(page: PageView, isKept: (block: PageBlock) => boolean) {
    this.#page = page;
    this.#isKept = isKept;
    this.#isOutside = beside(page.blocks, isKept);
    const isCaption = captions(page);
    const core = this.#core();
    this.#total = lengthOf(core);
    const uncaptioned = core.filter((block) => !isCaption(block));
    const isPictured = lengthOf(uncaptioned) < this.#total / 2;
    this.#groups = mainGroups(isPictured ? core : uncaptioned, this.#total);
    this.#isCaption = (block) => isCaption(block) && !this.#groups.has(block.group);
    const stays = new Set(core.filter((block) => !this.#isCaption(block)));
    for (const [index, block] of page.blocks.entries()) if (stays.has(block)) this.#chosen.add(index);
  }

  /** What readability kept of prose; where that is next to nothing, the prose of the page that is most alike. */
  #core(): PageBlock[] {
    const prose = this.#page.blocks.filter((block) => isProse(block) && !this.#isOutside(block));
    const kept = prose.filter(this.#isKept);
    const groups = [...Map.groupBy(prose, ({ group }) => group).values()];
    const most = groups.reduce((longest, group) => (lengthOf(group) > lengthOf(longest) ? group : longest), []);
    const isOneBody = new Set(most.map(({ around }) => around[1])).size === 1;
    const [length, other] = [lengthOf(kept), lengthOf(most)];
    if (!(length < LEAST_TEXT && other > length) && !(isOneBody && other > 2 * length)) return kept;
    const story = most[0]?.story;
    const all = new Set(most);
    return prose.filter((block) => all.has(block) || (story && block.story === story && this.#isKept(block)));
  }

  blocks(): PageBlock[] {
    return this.#page.blocks.filter((_, index) => this.#chosen.has(index));
  }

  /** What was chosen, without lines that lead elsewhere. */
  text(): PageBlock[] {
    return this.blocks().filter((block) => !isPointer(block));
  }

  #isBody(block: PageBlock): boolean {
    return this.#groups.has(block.group);
  }

  #ends(): [first: number, last: number] {
    let [first, last] = [this.#page.blocks.length, -1];
    for (const index of this.#chosen) [first, last] = [Math.min(first, index), Math.max(last, index)];
    return [first, last];
  }

  /** Prose that stands as the body does, in the same article element, up to another article's title. */
  takeAlike(): void {
    const { blocks } = this.#page;
    const [first, last] = this.#ends();
    const stories = new Set([...this.#chosen].map((index) => blocks[index]?.story));
    const from = 1 + blocks.findLastIndex(({ isTitle }, index) => isTitle && index < first);
    const next = blocks.findIndex(({ isTitle }, index) => isTitle && index > last);
    for (const [index, block] of blocks.entries()) {
      if (index < from || (next >= 0 && index >= next)) continue;
      if (!this.#isBody(block) || !isProse(block) || !stories.has(block.story)) continue;
      if (index < first && isDateline(block)) continue;
      if (!this.#isOutside(block) && !this.#isCaption(block)) this.#chosen.add(index);
    }
  }

  /** Takes away labels before the body, boxes in it, and what little stands behind it. */
  dropBesideBody(): void {
    const { blocks } = this.#page;
    const body = [...this.#chosen].filter((index) => blocks[index] && this.#isBody(blocks[index]));
    const start = body.reduce((first, index) => Math.min(first, index), blocks.length);
    const last = body.reduce((end, index) => Math.max(end, index), -1);
    const behind = [...this.#chosen].filter((index) => index > last);
    const isLittle = lengthOf(behind.flatMap((index) => blocks[index] ?? [])) < BEHIND * this.#total;
    for (const index of this.#chosen) {
      const block = blocks[index];
      if (!block || this.#isBody(block)) continue;
      const isBefore = index < start && (block.text.length < LABEL || isDateline(block));
      if (index > last ? isLittle : isBefore || (index > start && this.#isInBox(block))) this.#chosen.delete(index);
    }
  }

  /** Whether what stands around a block, without any of the body, is a box with fields or links. */
  #isInBox(block: PageBlock): boolean {
    const { lengths, linkLengths, controlled } = this.#page;
    const holder = block.around.findIndex((element) => this.#holdsBody().has(element));
    const box = block.around[Math.max(0, (holder < 0 ? block.around.length : holder) - 1)];
    if (!box) return false;
    const length = lengths.get(box) ?? 1;
    const isBox = controlled.has(box) || (linkLengths.get(box) ?? 0) / length > BOX_LINKS;
    return isBox && length < BOX * this.#total;
  }

  #around: Set<Element> | null = null;

  #holdsBody(): Set<Element> {
    if (this.#around) return this.#around;
    const body = this.blocks().filter((block) => this.#isBody(block));
    this.#around = new Set(body.flatMap(({ around }) => around));
    return this.#around;
  }

  #isListed(block: PageBlock): boolean {
    const { list } = block;
    if (!list || !this.#isKept(block) || this.#isOutside(block) || this.#page.controlled.has(list)) return false;
    const share = (this.#page.linkLengths.get(list) ?? 0) / (this.#page.lengths.get(list) || 1);
    return share < LIST_LINKS && (this.#isBody(block) || !this.#isInBox(block));
  }

  /** Lists and tables in the body, and right behind it. */
  takeLists(): void {
    const { blocks } = this.#page;
    const [first, last] = this.#ends();
    for (const [index, block] of blocks.entries()) {
      if (index <= first) continue;
      const isListed = this.#isListed(block);
      if (isListed && (index < last || this.#isBody(block))) this.#chosen.add(index);
      const goesOn = this.#isBody(block) && !this.#isOutside(block) && !this.#isCaption(block);
      if (index > last && !isListed && !(goesOn && (block.isHeading || this.#isKept(block)))) return;
    }
  }

  /** Short lines of the body between its paragraphs, and quotations. */
  takeShort(): void {
    const tags = new Set(['summary', ...this.blocks().map(({ around }) => around[0]?.localName)]);
    const [first, last] = this.#ends();
    for (const [index, block] of this.#page.blocks.entries()) {
      if (index <= first || index >= last || block.isHeading || block.list || block.linkShare >= 0.5) continue;
      if (this.#isOutside(block) || this.#isCaption(block) || !this.#isKept(block)) continue;
      const isClock = block.text.length < LABEL && CLOCK.test(block.text);
      const isAlike = this.#isBody(block) && tags.has(block.around[0]?.localName) && !isClock;
      if (isAlike || block.isQuoted) this.#chosen.add(index);
    }
  }

  /** Headings with text of the article behind them. */
  takeHeadings(): void {
    const { blocks } = this.#page;
    const [first, last] = this.#ends();
    for (let index = last - 1, next = last; index > first; index -= 1) {
      const block = blocks[index];
      if (!block) continue;
      if (this.#chosen.has(index)) next = index;
      else if (block.isHeading && !block.isTitle && block.linkShare < 0.5 && !this.#isOutside(block)) {
        if (next !== index + 1 || !(this.#isKept(block) || this.#isBody(block))) continue;
        this.#chosen.add(index);
        next = index;
      } else if (this.#isCaption(block) || this.#isOutside(block) || isLabel(block))
        next = next === index + 1 ? index : next;
    }
  }

  /** The first paragraph below the title, where it stands apart. */
  takeLead(): void {
    const { blocks } = this.#page;
    const [first] = this.#ends();
    const title = blocks.findLastIndex(({ isTitle }, index) => isTitle && index < first);
    if (title < 0) return;
    const titled = new Set(blocks.filter(({ isTitle }) => isTitle).flatMap(({ around }) => around));
    const stories = [blocks[title]?.story, blocks[first]?.story];
    const leads = blocks.flatMap((block, index) => {
      if (index <= title || index >= first || block.isHeading || block.list || block.linkShare >= 0.3) return [];
      if (!isLead(block) || this.#isOutside(block) || this.#isCaption(block)) return [];
      const isField = block.around
        .slice(0, 2)
        .some((element) => this.#page.controlled.has(element) && !titled.has(element));
      return isField || isDateline(block) || !stories.includes(block.story) ? [] : [index];
    });
    for (const index of leads.slice(0, LEAD)) this.#chosen.add(index);
  }
}

/** A word or two between a heading and its text, such as a time or that an advertisement follows. */
const isLabel = ({ text, isHeading, list, linkShare }: PageBlock): boolean =>
  text.length < LABEL / 2 && !isHeading && !list && linkShare === 0;

/** A lead is as long as a paragraph, or ends as a sentence does. */
const isLead = ({ text }: PageBlock): boolean => text.length >= LABEL || SENTENCE_END.test(text);

/** A line that says when the article appeared, and no sentence. */
function isDateline({ text }: PageBlock): boolean {
  if (text.length >= LONGEST_DATELINE || (!TIME.test(text) && dateWithin(text) === null)) return false;
  return !SENTENCE_END.test(text) || (text.length < LABEL && /^\d/.test(text));
}

/** The kinds of places that hold most of a text. */
function mainGroups(core: readonly PageBlock[], total: number): Set<string> {
  const groups = [...Map.groupBy(core, ({ group }) => group)].sort(([, x], [, y]) => lengthOf(y) - lengthOf(x));
  const main = groups.filter(([, blocks], index) => index === 0 || lengthOf(blocks) >= BODY * total);
  return new Set(main.map(([group]) => group));
}
