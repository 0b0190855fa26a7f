import type { Article } from '../../core/article/article.ts';
import { type Proven, proveAll } from '../../core/originals/proof/proof.ts';
import { coverageOf } from '../../core/originals/proof/sentenceCoverage.ts';
import { type Tokens, tokensOf } from '../../core/originals/proof/survivors.ts';
import type { Site } from '../../core/sites/site.ts';
import { assign, type Edge } from './assign.ts';

/** A translation with the original that fits it best in the whole of the archives. */
export interface Match {
  translation: Article;
  original: Article;
  proven: Proven;
  /** Why a person should look at it; empty where it is certain. */
  doubts: ('not-proven' | 'rival')[];
}

const DAY = 86_400_000;
/** Days between the two at most. */
const MOST_DAYS = 2;
/** Candidates of each translation that are compared closely. */
const CLOSELY = 5;
/** A rival without a better pair of its own leaves a match open when its score is this near. */
const MARGIN = 0.5;
/** Share of the sentences of both sides that makes a match certain once all others are matched too. */
const COVERED = 0.75;

interface Prepared {
  article: Article;
  tokens: Tokens;
  time: number;
}

/** A possible pair with what was found out about it. */
interface Known extends Edge {
  proven: Proven;
}

/**
 * Matches all translations with all originals at once, so that an original that belongs to one translation is not
 * given to another that looks like it.
 * @param report told after each translation
 */
export function matchAll(
  translations: readonly Article[],
  originals: readonly Article[],
  site: Site,
  report?: (done: number) => void,
): Match[] {
  const { from, to } = site.translated;
  const ours = translations.map((article) => prepare(article, from));
  const theirs = originals.map((article) => prepare(article, to)).sort((a, b) => a.time - b.time);
  const places = new Map(theirs.map(({ article }, place) => [article, place]));
  const edges: Known[] = [];
  for (const [left, translation] of ours.entries()) {
    const likely = likeliest(translation, theirs);
    for (const { article, proven } of proveAll(translation.article, likely)) {
      const right = places.get(article);
      if (right !== undefined && proven.proof !== 'rejected' && proven.score > 0)
        edges.push({ left, right, weight: proven.score, proven });
    }
    report?.(left + 1);
  }
  return resolve(edges, ours, theirs);
}

function prepare(article: Article, other: string): Prepared {
  return { article, tokens: tokensOf(article, other), time: Date.parse(article.publishedAt ?? '') };
}

/** The originals of the days around that share most of the names and figures, each counting less the more have it. */
function likeliest(translation: Prepared, originals: readonly Prepared[]): Article[] {
  const near = originals.filter(({ time }) => Math.abs(time - translation.time) <= MOST_DAYS * DAY);
  const scores = near.map(() => 0);
  const { names, figures } = translation.tokens;
  const tests = [
    ...[...names.keys()].map((name) => (there: Tokens) => there.words.has(name)),
    ...[...figures.keys()].map((figure) => (there: Tokens) => there.figures.has(figure)),
  ];
  for (const isIn of tests) {
    const having = near.flatMap(({ tokens: there }, at) => (isIn(there) ? [at] : []));
    for (const at of having) scores[at] = (scores[at] ?? 0) + 1 / having.length;
  }
  return near
    .map(({ article, time }, at) => ({ article, score: (scores[at] ?? 0) + closeness(time - translation.time) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, CLOSELY)
    .map(({ article }) => article);
}

/** Of two that share as much, the nearer in time. */
function closeness(difference: number): number {
  return 0.1 / (1 + Math.abs(difference) / DAY);
}

function resolve(edges: Known[], ours: Prepared[], theirs: Prepared[]): Match[] {
  const chosen = new Set(assign(edges));
  const taken = new Map(
    [...chosen].flatMap((edge) => [[`left ${edge.left}`, edge] as const, [`right ${edge.right}`, edge] as const]),
  );
  const neighbours = new Map<string, Known[]>();
  for (const edge of edges)
    for (const side of [`left ${edge.left}`, `right ${edge.right}`])
      neighbours.set(side, [...(neighbours.get(side) ?? []), edge]);
  return edges.flatMap((edge): Match[] => {
    const [translation, original] = [ours[edge.left]?.article, theirs[edge.right]?.article];
    if (!chosen.has(edge) || !translation || !original) return [];
    const rivals = (neighbours.get(`left ${edge.left}`) ?? []).concat(neighbours.get(`right ${edge.right}`) ?? []);
    const near = rivals.filter((rival) => rival !== edge && rival.weight > edge.weight - MARGIN);
    const isOpen = near.some((rival) => !isTakenBetter(rival, edge, taken));
    const doubts: Match['doubts'] = [
      ...(isCertain(translation, original, edge.proven) ? [] : (['not-proven'] as const)),
      ...(isOpen ? (['rival'] as const) : []),
    ];
    return [{ translation, original, proven: edge.proven, doubts }];
  });
}

/** What one search left open may be certain here, where every other article of those days has had its turn. */
function isCertain(translation: Article, original: Article, { proof }: Proven): boolean {
  if (proof === 'original') return true;
  const coverage = coverageOf(translation, original);
  return coverage !== null && Math.min(coverage.translation, coverage.original) >= COVERED;
}

/** Whether a rival's own side has a pair that fits it better still. */
function isTakenBetter(rival: Known, edge: Known, taken: Map<string, Edge>): boolean {
  const other = rival.left === edge.left ? taken.get(`right ${rival.right}`) : taken.get(`left ${rival.left}`);
  return other !== undefined && other.weight >= rival.weight;
}
