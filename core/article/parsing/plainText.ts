import type { Article } from '../article.ts';
import { type Block, type BodyRules, sortBlocks } from '../body.ts';
import { createLimiter, cutOf, MOST_PARAGRAPHS } from '../limits.ts';
import type { PageSite } from '../pageSite.ts';
import { fold } from '../text.ts';

/** A first line longer than this, or one that ends like a sentence, is a paragraph and no title. */
const LONGEST_TITLE = 120;

/**
 * Reads an article from plain text, as a person saves it. Paragraphs are parted by empty lines; where there are none,
 * each line is one. What one of the sites adds to its pages (reading time, tags, disclaimer) is taken off by its rules.
 * @returns null where no text is left
 */
export function readPlainText(text: string, language: string, sites: readonly PageSite[]): Article | null {
  const separator = /\n[^\S\n]*\n/.test(text.trim()) ? /\n[^\S\n]*\n/ : /\n/;
  const limiter = createLimiter();
  const blocks: Block[] = [];
  for (const part of text.replace(/\r\n?/g, '\n').split(separator)) {
    const whole = fold(part);
    const block = whole && limiter.take(whole);
    if (block) blocks.push({ text: block });
    if (limiter.met()) break;
  }
  const site = sites.find((known) => blocks.some((block) => known.reading.disclaimer?.(block.text))) ?? null;
  const body = sortBlocks(blocks, site?.reading ?? rulesOfAll(sites));
  const at = (indexes: number[]): string[] => indexes.flatMap((index) => blocks[index]?.text ?? []);
  const [first = '', ...rest] = at(body.paragraphs);
  if (!first) return null;
  const titled = rest.length > 0 && isTitle(first);
  const all = titled ? rest : [first, ...rest];
  const paragraphs = all.slice(0, MOST_PARAGRAPHS);
  const limit = all.length > MOST_PARAGRAPHS ? 'paragraphs' : body.ended ? null : limiter.met();
  return {
    address: '',
    site: site?.name ?? null,
    language,
    title: titled ? first : '',
    paragraphs,
    cut: cutOf(limit, paragraphs),
    notices: at(body.notices),
    publishedAt: null,
    modifiedAt: null,
    links: [],
    tags: [],
    pictures: [],
    declarations: { htmlLanguage: null, alternates: [], machineTranslatedFrom: [], translationOf: [] },
  };
}

/** A first line is a title where it is short and does not end as a sentence does. */
function isTitle(line: string): boolean {
  return line.length <= LONGEST_TITLE && !/[.!?:;,…]["'”’)]?$/.test(line);
}

/** The rules of all sites together, for a text that does not tell where it comes from. */
function rulesOfAll(sites: readonly PageSite[]): BodyRules {
  return {
    isAdded: (text) => sites.some(({ reading }) => reading.isAdded?.(text)),
    isTagLabel: (text) => sites.some(({ reading }) => reading.isTagLabel?.(text)),
    isAfter: (text) => sites.some(({ reading }) => reading.isAfter?.(text)),
  };
}
