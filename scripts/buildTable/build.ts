import { gzipSync } from 'node:zlib';
import type { Article } from '../../core/article/article.ts';
import type { Fetcher } from '../../core/originals/fetching.ts';
import { packTable, type SitePairs } from '../../core/originals/packedPairs.ts';
import type { Site } from '../../core/sites/site.ts';
import { type Match, matchAll } from './match.ts';
import { monthsOf, shifted } from './months.ts';
import type { Store } from './store.ts';
import { walkEdition } from './walk.ts';

export interface BuildOptions {
  site: Site;
  /** First and last month, both included, as `YYYY-MM`. */
  from: string;
  to: string;
  fetch: Fetcher;
  store: Store;
  /** Pairs that are known already; they stay as they are. */
  known: SitePairs;
  /** A step of the work, with how much of it is done. */
  report?(step: string, done: number, all: number): void;
}

export interface Built {
  pairs: SitePairs;
  /** The table as it is shipped: gzip in base64. */
  packed: string;
  /** What a person should look at before it enters the table. */
  doubtful: Match[];
}

/** Walks both editions of a site, matches their articles and packs the table. */
export async function buildTable(options: BuildOptions): Promise<Built> {
  const { site, from, to, known, report } = options;
  const { from: original, to: translation } = site.translated;
  const months = monthsOf(from, to);
  // Around midnight an article and its original stand in different months.
  const around = monthsOf(shifted(from, -1), shifted(to, 1));
  const translations = await walk(options, translation, months);
  const originals = await walk(options, original, around);
  const open = translations.filter(
    (article) => isTranslated(article, site) && known.originals.get(idOf(article, site)) === undefined,
  );
  const taken = new Set(known.originals.values());
  const free = originals.filter(({ address }) => !taken.has(restOf(address, known.base)));
  const matches = matchAll(open, free, site, (done) => report?.('match', done, open.length));
  const pairs = merged(known, matches, site);
  return {
    pairs,
    packed: gzipSync(packTable(pairs), { level: 9 }).toString('base64'),
    doubtful: matches.filter(({ doubts }) => doubts.length > 0),
  };
}

function walk({ site, fetch, store, report }: BuildOptions, language: string, months: string[]): Promise<Article[]> {
  let done = 0;
  return walkEdition({ site, language, months, fetch, store, report: () => report?.(language, ++done, months.length) });
}

function merged(known: SitePairs, matches: Match[], site: Site): SitePairs {
  const originals = new Map(known.originals);
  for (const { translation, original, doubts } of matches) {
    const id = idOf(translation, site);
    if (doubts.length === 0 && id && original.address.startsWith(known.base))
      originals.set(id, restOf(original.address, known.base));
  }
  return { base: known.base, originals };
}

/** Whether an article may have been translated at all, by its section and its day. */
function isTranslated({ address, publishedAt }: Article, site: Site): boolean {
  const { until } = site.translated;
  const isInTime = until === undefined || (publishedAt ?? '') < until;
  return isInTime && (site.isTranslatedSection?.(new URL(address)) ?? true);
}

function restOf(address: string, base: string): string {
  return address.slice(base.length);
}

function idOf(article: Article, site: Site): string {
  return site.idOf?.(new URL(article.address)) ?? '';
}
