import { isObject } from '../text/isObject.ts';
import type { Declarations } from './article.ts';
import { firstDate, validDate } from './date.ts';
import { LONGEST_LINE, MOST_DECLARATIONS } from './limits.ts';
import { allIn, attributeOf, own } from './nodes.ts';
import { resolve } from './references.ts';
import { firstOf } from './text.ts';

/** An object of a page's JSON-LD. */
export type Thing = Record<string, unknown>;

/** More objects than this in one page are not its metadata. */
const MOST_THINGS = 1000;
/** No tag of a language is as long. */
const LONGEST_TAG = 200;

/** Every object in the page's JSON-LD, whatever it is nested in. Broken blocks are passed over. */
export function thingsIn(document: Document): Thing[] {
  const things: Thing[] = [];
  const open: unknown[] = [...allIn(document, 'script[type="application/ld+json"]')].map((script) => {
    try {
      return JSON.parse(own(script, 'textContent') ?? '');
    } catch {
      return null;
    }
  });
  for (const value of open) {
    if (!isObject(value)) continue;
    if (open.length > MOST_THINGS) break;
    if (!Array.isArray(value)) things.push(value);
    const inside = Object.values(value).filter(isObject);
    for (const inner of inside.slice(0, MOST_THINGS)) open.push(inner);
  }
  return things;
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** The tag of a language, cut where no tag is as long. */
function tagIn(text: string | null | undefined): string | null {
  return text?.slice(0, LONGEST_TAG) ?? null;
}

/** `translationOfWork`: an address, an object with one, or a list of them. */
function translationsIn(things: Thing[], base: string): Declarations['translationOf'] {
  return things
    .flatMap((thing) => thing.translationOfWork ?? [])
    .flatMap((work) => {
      const thing = isObject(work) ? work : { url: work };
      const address = resolve(textIn(thing.url) ?? textIn(thing['@id']), base);
      return address ? [{ language: tagIn(textIn(thing.inLanguage)), address }] : [];
    })
    .slice(0, MOST_DECLARATIONS);
}

function linksIn(links: readonly Element[], relation: string, base: string): { language: string; address: string }[] {
  const related = links.filter((link) => attributeOf(link, 'rel')?.toLowerCase().split(/\s+/).includes(relation));
  return related.slice(0, MOST_DECLARATIONS).flatMap((link) => {
    const address = resolve(attributeOf(link, 'href'), base);
    return address ? [{ language: tagIn(attributeOf(link, 'hreflang')) ?? '', address }] : [];
  });
}

/** The content of the page's meta elements by their name; the first of a name counts. One search finds all of them. */
export function contentsIn(document: Document): Map<string, string> {
  const contents = new Map<string, string>();
  for (const meta of firstOf(document, 'meta[content]', MOST_DECLARATIONS)) {
    const content = attributeOf(meta, 'content');
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = attributeOf(meta, attribute);
      if (name && content && !contents.has(name)) contents.set(name, content);
    }
  }
  return contents;
}

/** What the page's metadata says. Addresses that are no http(s) addresses are left out. */
export interface Metadata {
  declarations: Declarations;
  /** ISO 8601. */
  publishedAt: string | null;
  /** ISO 8601. */
  modifiedAt: string | null;
  /** The title for shares, with or without the site's name. */
  title: string;
  picture: string | null;
}

export function readMetadata(document: Document, base: string): Metadata {
  const things = thingsIn(document);
  const contents = contentsIn(document);
  const dateOf = (property: string, name: string): string | null =>
    validDate(contents.get(property) ?? contents.get(name)) ??
    firstDate(things.map((thing) => validDate(textIn(thing[name]))));
  const links = firstOf(document, 'link[hreflang][href]', 2 * MOST_DECLARATIONS);
  const translatedFrom = linksIn(links, 'machine-translated-from', base);
  const from = new Set(translatedFrom.map((link) => link.address));
  return {
    declarations: {
      htmlLanguage: languageOf(document),
      alternates: linksIn(links, 'alternate', base).filter((link) => !from.has(link.address)),
      machineTranslatedFrom: translatedFrom,
      translationOf: translationsIn(things, base),
    },
    publishedAt: dateOf('article:published_time', 'datePublished'),
    modifiedAt: dateOf('article:modified_time', 'dateModified'),
    title: (contents.get('og:title') ?? document.title ?? '').slice(0, LONGEST_LINE),
    picture: resolve(contents.get('og:image'), base),
  };
}

function languageOf({ documentElement }: Document): string | null {
  return tagIn(documentElement && attributeOf(documentElement, 'lang'));
}

/** What is left of the metadata of a head that scripts have left behind: it tells of the article before. */
export function leftMetadata(document: Document): Metadata {
  const declarations = {
    htmlLanguage: languageOf(document),
    alternates: [],
    machineTranslatedFrom: [],
    translationOf: [],
  };
  return { declarations, publishedAt: null, modifiedAt: null, title: '', picture: null };
}

/** Whether the head says that it tells of an address. */
export function isHeadOf(document: Document, { host, pathname, href }: URL): boolean {
  const canonical = document.querySelector('link[rel~="canonical"][href]');
  const named = URL.parse(resolve(canonical && attributeOf(canonical, 'href'), href) ?? '');
  return named?.host === host && named.pathname === pathname;
}
