import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Article } from '../core/article/article.ts';
import { parseHtml } from '../core/article/parsing/parsePage.ts';
import { unreadShare } from '../core/article/parsing/unread.ts';
import { detect } from '../core/detection/detect.ts';
import { guessLanguage } from '../core/detection/guessLanguage.ts';
import { confirmVerdict } from '../core/detection/language.ts';
import { mannerOf } from '../core/detection/manner.ts';
import { withStatedManner } from '../core/detection/statedManner.ts';
import type { Verdict } from '../core/detection/verdict.ts';
import { readKnownPairs, withKnownPair } from '../core/originals/knownPairs.ts';
import { namedOriginals } from '../core/originals/namedOriginals.ts';
import { siteNamed } from '../core/sites/index.ts';
import { readAnyHtml } from '../core/sites/readAnyPage.ts';
import type { Site } from '../core/sites/site.ts';
import { command } from './command.ts';

/** The pairs known by hand, as the extension brings them along. */
const knownPairs = readKnownPairs(
  JSON.parse(readFileSync(new URL('../assets/known-pairs.json', import.meta.url), 'utf8')),
);

const pageSchema = v.object({ html: v.string(), address: v.string() });

/** The batch command `read`: a page's article, and what the page says of its translation. */
export const readPages = command(pageSchema, ({ html, address }) => {
  const read = readAnyHtml(html, address);
  if (!read.ok) return { ok: true, fields: { failure: read.failure } };
  const { article } = read;
  const { title, language, publishedAt, paragraphs, notices } = article;
  const site = siteNamed(article.site);
  // Readability has taken the document apart that it read.
  const document = parseHtml(html);
  const known = withKnownPair(detect({ article, document, site }), article, knownPairs);
  const verdict = confirmVerdict(known, article, guessLanguage);
  const from = verdict.kind === 'machine-translated' ? verdict.from : null;
  return {
    ok: true,
    fields: {
      title,
      language: language || null,
      publishedAt,
      paragraphs,
      notices,
      // Nothing else tells what the general reader may have missed.
      unread: site && unreadShare(document, article, site.reading),
      verdict: verdict.kind,
      manner: mannerFor(verdict.kind, withStatedManner(article, site), site),
      from,
      originals: namedOriginals(article, from),
    },
  };
});

/** A browser's own translation is nobody's to edit. */
function mannerFor(kind: Verdict['kind'], article: Article, site: Site | null): 'automatic' | 'edited' | null {
  if (kind === 'no-evidence') return null;
  return kind === 'machine-translated' ? mannerOf(article, site) : 'automatic';
}
