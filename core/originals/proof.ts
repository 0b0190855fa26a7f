import type { Article } from '../article/article.ts';
import { type Agreement, agreementsOf, compareSentences } from './agreements.ts';
import type { Candidate } from './candidate.ts';
import { reason } from './reasons.ts';

/** What speaks for and against a candidate. */
export interface Proven {
  proof: Candidate['proof'] | 'rejected';
  /** Sum of all that was compared; only good for putting the candidates of one article in order. */
  score: number;
  reasons: Candidate['reasons'];
  /** True where more speaks against than for it, so that even a publisher's word for it is doubtful. */
  contradicted: boolean;
}

/** A rival whose score is this near leaves open which of the two it is. */
const MARGIN = 0.5;

/** So many of the likeliest candidates are compared sentence by sentence. */
const CLOSELY = 5;

/**
 * Holds a candidate against the translation. Two strong agreements and nothing against make it the original; three,
 * where something leaves doubt, since a site has many articles of one company on one day.
 * Measured on news as if all of one day: 58 of 59 pairs of NTREX-128 (people), 28 of 28 of FLORES-200 (machines) proven,
 * no wrong one.
 * @param neighbours other candidates: a name that they share too tells little
 */
export function prove(translation: Article, candidate: Article, neighbours: Article[] = []): Proven {
  const found = agreementsOf(translation, candidate, neighbours);
  return weigh([...found, ...compareSentences(translation, candidate)]);
}

function weigh(found: Agreement[]): Proven {
  const count = (strength: Agreement['strength']): number => found.filter((one) => one.strength === strength).length;
  const needed = count('doubt') > 0 ? 3 : 2;
  const score = found.reduce((sum, one) => sum + one.score, 0);
  const reasons = found.flatMap((one) => one.reason ?? []);
  const [strong, against] = [count('strong'), count('against')];
  const contradicted = against > strong;
  const proven = strong >= needed && against === 0 && count('open') === 0;
  if (proven) return { proof: 'original', score, reasons, contradicted };
  return { proof: strong > against ? 'possibly' : 'rejected', score, reasons, contradicted };
}

/**
 * Proves the likeliest candidates of one article against each other, the best first; an original has no near rival.
 * The others are left out.
 */
export function proveAll(translation: Article, candidates: Article[]): { article: Article; proven: Proven }[] {
  const ranked = candidates
    .map((article) => ({ article, found: agreementsOf(translation, article, without(candidates, article)) }))
    .map(({ article, found }) => ({ article, found, score: weigh(found).score }))
    .sort((a, b) => b.score - a.score)
    .slice(0, CLOSELY)
    .map(({ article, found }) => ({ article, proven: weigh([...found, ...compareSentences(translation, article)]) }))
    .sort((a, b) => b.proven.score - a.proven.score);
  const [first, second] = ranked;
  const rival =
    second && second.proven.proof !== 'rejected' && second.proven.score > (first?.proven.score ?? 0) - MARGIN;
  if (!first || !rival || first.proven.proof !== 'original') return ranked;
  const reasons = [...first.proven.reasons, reason('reason.original.rival', {})];
  return [{ ...first, proven: { ...first.proven, proof: 'possibly', reasons } }, ...ranked.slice(1)];
}

function without(articles: Article[], one: Article): Article[] {
  return articles.filter((article) => article !== one);
}
