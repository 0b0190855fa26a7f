import type { Article } from '../article/article.ts';
import type { Verdict } from '../detection/verdict.ts';
import { siteNamed } from '../sites/index.ts';

/** Originals by the number of their translation, for each site; addresses without what all of them begin with. */
export type KnownPairs = Map<string, { base: string; originals: Map<string, string> }>;

/**
 * Reads the table of pairs, as `assets/known-pairs.json` holds it: for each site `base`, the beginning of every
 * original's address, and `pairs`, the rest of it by the translation's number. Anything else in it is left out.
 */
export function readKnownPairs(table: unknown): KnownPairs {
  const known: KnownPairs = new Map();
  for (const [site, entry] of entriesOf(table)) {
    const fields = new Map(entriesOf(entry));
    const base = fields.get('base');
    if (typeof base !== 'string') continue;
    const pairs = entriesOf(fields.get('pairs'));
    known.set(site, {
      base,
      originals: new Map(pairs.flatMap(([id, rest]) => (typeof rest === 'string' ? [[id, rest]] : []))),
    });
  }
  return known;
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/**
 * The original of an article in the table, null where it is not there. The article is known by its number, so scheme,
 * `www.`, slug, slashes, query and fragment of its address don't matter.
 */
export function knownOriginal(article: Article, known: KnownPairs): string | null {
  const site = siteNamed(article.site);
  const table = site && known.get(site.name);
  if (!table || article.language !== site.translated.to || !URL.canParse(article.address)) return null;
  const id = site.idOf?.(new URL(article.address));
  const rest = typeof id === 'string' ? table.originals.get(id) : undefined;
  return rest === undefined ? null : table.base + rest;
}

/** The verdict on an article: one that stands in the table is a translation, whether its page says so or not. */
export function withKnownPair(verdict: Verdict, article: Article, known: KnownPairs): Verdict {
  const seen = knownOriginal(article, known);
  const site = siteNamed(article.site);
  if (verdict.kind === 'translated-by-browser' || seen === null || site === null) return verdict;
  const { from, to } = site.translated;
  const evidence = [...verdict.evidence, { signal: 'knownPair', weight: 1, from, seen }];
  return { kind: 'machine-translated', from, to, evidence: evidence.sort((a, b) => b.weight - a.weight) };
}
