import type { Article } from '../../article/article.ts';
import { type Steps, takeAll } from '../../text/steps.ts';
import type { Candidate } from '../candidate.ts';
import { reason } from '../reasons.ts';
import { type Agreement, agreementsInSentences, agreementsOf, type Comparable, preparing } from './agreements.ts';
import { covering, readingSentences, type Sentences } from './sentenceCoverage.ts';

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

/** A candidate with what speaks for and against it. */
export interface Ranked {
  article: Article;
  proven: Proven;
}

/** Proves candidates of one translation in steps; nothing is read twice, neither of it nor of them. */
export class Prover {
  readonly #translation: Article;
  readonly #comparables = new Map<Article, Comparable>();
  /** The translation's own, by the language that it is held against. */
  readonly #own = new Map<string, Comparable>();
  #sentences: Sentences | null | undefined;

  constructor(translation: Article) {
    this.#translation = translation;
  }

  /**
   * Holds a candidate against the translation. Two strong agreements and nothing against make it the original; three,
   * where something leaves doubt, since a site has many articles of one company on one day.
   * Measured on news as if all of one day: 58 of 59 pairs of NTREX-128 (people), 28 of 28 of FLORES-200 (machines)
   * proven, no wrong one.
   * @param neighbours other candidates: a name that they share too tells little
   */
  *proving(candidate: Article, neighbours: Article[] = []): Steps<Proven> {
    const crowd = yield* this.#crowdOf([...neighbours, candidate]);
    return yield* this.#closely(candidate, yield* this.#compare(candidate, crowd));
  }

  /**
   * Proves the likeliest candidates against each other, the best first; an original has no near rival. The others are
   * left out.
   */
  *provingAll(candidates: Article[]): Steps<Ranked[]> {
    const crowd = yield* this.#crowdOf(candidates);
    const compared: { article: Article; found: Agreement[]; score: number }[] = [];
    for (const article of candidates) {
      const found = yield* this.#compare(article, crowd);
      compared.push({ article, found, score: weigh(found).score });
    }
    const ranked: Ranked[] = [];
    for (const { article, found } of compared.sort((a, b) => b.score - a.score).slice(0, CLOSELY))
      ranked.push({ article, proven: yield* this.#closely(article, found) });
    return withRival(ranked.sort((a, b) => b.proven.score - a.proven.score));
  }

  *#compare(candidate: Article, crowd: Crowd): Steps<Agreement[]> {
    const { language } = candidate;
    const own = this.#own.get(language) ?? (yield* preparing(this.#translation, language));
    this.#own.set(language, own);
    const other = yield* this.#comparableOf(candidate);
    yield;
    return agreementsOf(own, other, (name) => rarityIn(crowd, name, other));
  }

  *#closely(candidate: Article, found: Agreement[]): Steps<Proven> {
    if (this.#sentences === undefined) this.#sentences = yield* readingSentences(this.#translation);
    const coverage = yield* covering(this.#sentences, yield* readingSentences(candidate));
    return weigh([...found, ...agreementsInSentences(coverage)]);
  }

  *#comparableOf(candidate: Article): Steps<Comparable> {
    const known = this.#comparables.get(candidate) ?? (yield* preparing(candidate, this.#translation.language));
    this.#comparables.set(candidate, known);
    return known;
  }

  *#crowdOf(articles: Article[]): Steps<Crowd> {
    const having = new Map<string, number>();
    for (const article of articles) {
      const { tokens } = yield* this.#comparableOf(article);
      for (const word of tokens.words) having.set(word, (having.get(word) ?? 0) + 1);
      yield;
    }
    return { size: articles.length, having };
  }
}

/** The same at once, for a program that nobody waits for. */
export function proveAll(translation: Article, candidates: Article[]): Ranked[] {
  return takeAll(new Prover(translation).provingAll(candidates));
}

/** Candidates of one translation, and how many of them have each word. */
interface Crowd {
  size: number;
  having: Map<string, number>;
}

/** 1 for a name that no other of the crowd has, less the more others have it. */
function rarityIn({ size, having }: Crowd, name: string, own: Comparable): number {
  const others = (having.get(name) ?? 0) - (own.tokens.words.has(name) ? 1 : 0);
  return 1 - others / size;
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

/** Where another fits almost as well, it is open which of the two it is. */
function withRival(ranked: Ranked[]): Ranked[] {
  const [first, second] = ranked;
  const rival =
    second && second.proven.proof !== 'rejected' && second.proven.score > (first?.proven.score ?? 0) - MARGIN;
  if (!first || !rival || first.proven.proof !== 'original') return ranked;
  const reasons = [...first.proven.reasons, reason('reason.original.rival', {})];
  return [{ ...first, proven: { ...first.proven, proof: 'possibly', reasons } }, ...ranked.slice(1)];
}
