import type { Steps } from '../../text/steps.ts';
import type { Article, ArticleLink, ReadResult, Stated } from '../article.ts';
import { blocksIn, type ElementBlock, scopeOf } from '../blocks.ts';
import { isParagraph } from '../body.ts';
import { LONGEST_LINE, MOST_DECLARATIONS } from '../limits.ts';
import { attributeOf, isText } from '../nodes.ts';
import { linksOf, resolve } from '../references.ts';
import { dataOf, firstOf, fold, piecesOf } from '../text.ts';
import { namesOriginal, statedIn } from './statement.ts';

/** A short address that stands in a text for a statement of who translated it: proof, whatever site it stands on. */
export interface Mark {
  address: RegExp;
  /** BCP 47 tag of the language that was translated from. */
  from: string;
}

/** What a page says of itself, before a reader takes it apart. */
export interface SelfStatement {
  /** All blocks of the page, folded, and what each line of them states. */
  blocks: { text: string; stated: Stated | null; line: string; links: ArticleLink[] }[];
  /** Links in the page that say in which language their page is. */
  versions: { language: string; address: string }[];
}

/** BCP 47's own tag for a language that nobody told. */
const UNKNOWN = 'und';

/** At most so many paragraphs stand before or behind a notice, and so many blocks between it and the article's last. */
const NEAR = 3;
const AFTER = 8;
/** A block of more characters than this is no place for a notice, not even in a line of its own at its end. */
const LONGEST_BLOCK = 3_000;
/** A block beside a notice that leads to the original is no longer than this. */
const POINTER = 200;

/** Looks for notices in all of a page. */
export function* readingSelfStatement(
  document: Document,
  address: string,
  marks: readonly Mark[],
): Steps<SelfStatement> {
  if (!document.body) return { blocks: [], versions: [] };
  const { blocks } = yield* blocksIn(yield* scopeOf(document.body, null, {}), {});
  yield;
  const linesOf = linesIn();
  const found = blocks.map((block) => {
    const links = linksOf([block], address, 'notice');
    const lines = block.text.length <= LONGEST_BLOCK ? linesOf(block) : [];
    const line = lines.find((each) => statedIn(each) ?? markedIn(each, links, marks));
    const stated = line === undefined ? null : (markedIn(line, links, marks) ?? statedIn(line));
    return { text: block.text, stated, line: line ?? '', links };
  });
  return { blocks: found, versions: versionsIn(document, address) };
}

/** The article with what its page says of itself: a notice is none of its paragraphs. */
export function withStatement(read: ReadResult, { blocks, versions }: SelfStatement): ReadResult {
  if (!read.ok) return read;
  const { article } = read;
  const known = new Set(article.paragraphs);
  const last = blocks.findLastIndex(({ text }) => known.has(text));
  const at = placeOfNotice(blocks, known, last);
  const declarations = { ...article.declarations, alternates: withVersions(article.declarations.alternates, versions) };
  const notice = blocks[at];
  if (!notice?.stated) return { ...read, article: { ...article, declarations } };
  const beside = [blocks[at - 1], blocks[at + 1], blocks[last]].filter(
    (block) => block && block.text.length <= POINTER && block.links.length > 0 && namesOriginal(block.text),
  );
  const links = [notice, ...beside].flatMap((block) => block?.links ?? []);
  const rest = fold(notice.text.replace(notice.line, ''));
  const from = notice.stated.from || onlyOther(article.language, declarations.alternates) || UNKNOWN;
  const stated = { ...notice.stated, from, seen: notice.line.slice(0, LONGEST_LINE) };
  return {
    ...read,
    article: {
      ...article,
      paragraphs: withoutParagraph(article, notice.text, rest),
      notices: [notice.line],
      links: [...article.links.filter((link) => !links.some(({ address }) => address === link.address)), ...links],
      declarations,
      stated,
    },
  };
}

/** The one language besides its own that the page names a version in. */
function onlyOther(language: string, alternates: readonly { language: string }[]): string | undefined {
  const primary = (tag: string) => tag.replace(/-.*/s, '').toLowerCase();
  const tags = new Set(alternates.map((version) => primary(version.language)));
  const others = [...tags].filter((tag) => tag !== 'x' && tag !== primary(language));
  return others.length === 1 ? others[0] : undefined;
}

/** The block near the article's start or end that states something; -1 where there is none. */
function placeOfNotice(blocks: SelfStatement['blocks'], known: ReadonlySet<string>, last: number): number {
  const isText = blocks.map(({ text }) => known.has(text) && isParagraph(text));
  const total = isText.filter(Boolean).length;
  let before = 0;
  for (const [at, { stated }] of blocks.entries()) {
    const own = isText[at] ? 1 : 0;
    const isNear = before <= NEAR || total - before - own <= NEAR;
    if (stated && at <= last + AFTER && isNear) return at;
    before += own;
  }
  return -1;
}

/**
 * Tells the lines of blocks, in their order: a notice may stand behind a line's end, in a paragraph of the article. An
 * element is taken apart once, however many paragraphs stand in it.
 */
function linesIn(): (block: ElementBlock) => string[] {
  const lines = new Map<Element, Map<number, string>>();
  return ({ element, text, offset }) => {
    const own = lines.get(element) ?? linesOf(element);
    lines.set(element, own);
    const inside: string[] = [];
    for (let at = offset; at < offset + text.length; at += (inside.at(-1)?.length ?? 0) + 1) {
      const line = own.get(at);
      if (line === undefined) return [text];
      inside.push(line);
    }
    return inside;
  };
}

/** The lines of an element by where each begins in its folded text. */
function linesOf(element: Element): Map<number, string> {
  const lines: string[][] = [[]];
  for (const piece of piecesOf(element)) {
    if (isText(piece)) lines.at(-1)?.push(dataOf(piece));
    else lines.push([]);
  }
  const found = new Map<number, string>();
  let offset = 0;
  for (const line of lines.map((data) => fold(data.join('')))) {
    if (line === '') continue;
    found.set(offset, line);
    offset += line.length + 1;
  }
  return found;
}

function markedIn(line: string, links: ArticleLink[], marks: readonly Mark[]): Stated | null {
  const mark = marks.find(({ address }) => address.test(line) || links.some((link) => address.test(link.address)));
  return mark ? { from: mark.from, manner: 'automatic', seen: line } : null;
}

/** The paragraphs without the one that holds the notice, or with what else stands in it. */
function withoutParagraph({ paragraphs }: Article, text: string, rest: string): string[] {
  const left = rest === '' ? [] : [rest];
  return paragraphs.flatMap((paragraph) => (paragraph === text ? left : [paragraph]));
}

/** Links of the page that name another version of it; those to a home page, as in a menu of languages, are none. */
function versionsIn(document: Document, address: string): SelfStatement['versions'] {
  return firstOf(document, 'a[hreflang][href]', MOST_DECLARATIONS).flatMap((link) => {
    const language = attributeOf(link, 'hreflang') ?? '';
    const target = resolve(attributeOf(link, 'href'), address);
    const isArticle = target !== null && /[^/]*[-\d][^/]*\/?$/.test(new URL(target).pathname);
    return isArticle && /^[a-z]{2,3}(?:-|$)/i.test(language) ? [{ language, address: target }] : [];
  });
}

function withVersions(alternates: SelfStatement['versions'], more: SelfStatement['versions']) {
  const known = new Set(alternates.map(({ address }) => address));
  const added = more.filter(({ address }) => !known.has(address) && known.add(address));
  return [...alternates, ...added].slice(0, MOST_DECLARATIONS);
}
