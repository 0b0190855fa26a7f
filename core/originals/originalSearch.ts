import type { Article, ReadFailure } from '../article/article.ts';
import { holdingAgainst, readingWhole } from '../article/parsing/wholePage.ts';
import { confirmLanguage, type Guess } from '../detection/language.ts';
import type { Site } from '../sites/site.ts';
import { mayFetch, originalAddress } from './addressRule.ts';
import type { Candidate } from './candidate.ts';
import { type FetchFailure, guarded } from './fetching.ts';
import { type Proven, Prover } from './proof/proof.ts';
import { type Reason, reason } from './reasons.ts';
import type { Knowledge, PageWay, SearchWay, Way } from './way.ts';
import { ways } from './ways/index.ts';
import type { Asking } from './wordpress/asking.ts';

/** What a look-up is doing, for the reader who waits. */
export type Progress =
  | { step: 'way'; way: string }
  | { step: 'fetch'; address: string }
  | { step: 'check'; address: string };

export interface FindTools extends Asking {
  guess: Guess;
  report?: (progress: Progress) => void;
}

/** Something that did not work on the way; the address is that of the page, where it was one. */
export interface FindFailure {
  way: string;
  failure: FetchFailure | ReadFailure;
  address?: string;
}

export interface FindResult {
  /** The best first; none where nothing was found. */
  candidates: Candidate[];
  /** The text of the first candidate, null where it could not be fetched or read. */
  original: Article | null;
  failures: FindFailure[];
  /** The original site's own search page, as the next best step. */
  searchPage: string | null;
}

/** A candidate with its text, as far as it was read. */
interface Checked {
  candidate: Candidate;
  article: Article | null;
  score: number;
}

/** Pages fetched for what the page, the table or a feed names, so that requests are left for the searches. */
const MOST_PAGES = 4;
/** Results of a search that are looked at closely, and candidates shown to the reader. */
const MOST_HITS = 3;
const MOST_CANDIDATES = 5;

/** After these there is no use in going on. */
const FINAL: FindFailure['failure'][] = ['offline', 'cancelled'];

/** One look-up: what was found so far, and what is left to try. */
export class OriginalSearch {
  readonly #article: Article;
  readonly #site: Site;
  readonly #tools: FindTools;
  readonly #asking: Asking;
  readonly #prover: Prover;
  readonly #found = new Map<string, Checked>();
  #failures: FindFailure[] = [];
  readonly #closed = new Set<SearchWay['through']>();
  #pages = 0;

  constructor(article: Article, site: Site, tools: FindTools) {
    this.#article = article;
    this.#site = site;
    this.#tools = tools;
    this.#asking = { fetch: guarded(tools.fetch, (address) => mayFetch(address, site)), run: tools.run };
    this.#prover = new Prover(site.translated.isDated === false ? { ...article, publishedAt: null } : article);
  }

  /** Tries the ways in their order until one has proven an original; only the reader's choice, where there is one. */
  async run(knowledge: Knowledge): Promise<Omit<FindResult, 'searchPage'>> {
    if (knowledge.chosen !== null) {
      await this.#try(ways.filter(isOwnChoice), knowledge);
      if (knowledge.isChosenNow || !this.#isGone()) return this.#result();
      this.#failures = [];
    }
    const others = ways.filter((way) => !isOwnChoice(way));
    await this.#try(others.filter(isPageWay), knowledge);
    if (!this.#isOver() && !(await this.#recall(knowledge.searched)))
      await this.#try(others.filter(isSearch), knowledge);
    return this.#result();
  }

  async #try(tried: Way[], knowledge: Knowledge): Promise<void> {
    for (const way of tried) {
      this.#tools.report?.({ step: 'way', way: way.name });
      if (way.kind === 'page') await this.#look(way, knowledge);
      else if (!this.#closed.has(way.through)) await this.#search(way);
      if (this.#isOver()) return;
    }
  }

  /** Whether the page that the reader chose is no longer there; any other failure may pass. */
  #isGone(): boolean {
    return this.#found.size === 0 && this.#failures.some(({ failure }) => isGone(failure));
  }

  /**
   * Takes over what an earlier search brought: the best is read again, and what each is called stays as it was.
   * @returns false where there is nothing to take over, or the best page is gone
   */
  async #recall(searched: Candidate[] | null): Promise<boolean> {
    if (searched === null) return false;
    const [best, ...others] = searched.filter(({ address }) => !this.#found.has(address));
    if (!best) return true;
    const page = await this.#read(best);
    if (typeof page === 'string') {
      if (isGone(page)) return false;
      this.#failures.push({ way: best.way, failure: page, address: best.address });
    }
    this.#found.set(best.address, { candidate: best, article: typeof page === 'string' ? null : page, score: 0 });
    for (const [index, candidate] of others.entries())
      this.#found.set(candidate.address, { candidate, article: null, score: -1 - index });
    return true;
  }

  #isOver(): boolean {
    const proven = [...this.#found.values()].some(
      ({ candidate, article }) => article && candidate.proof === 'original',
    );
    return proven || this.#failures.some(({ failure }) => FINAL.includes(failure));
  }

  #result(): Omit<FindResult, 'searchPage'> {
    const rank = ({ candidate, article }: Checked): number =>
      (candidate.proof === 'original' ? 2 : 0) + (article ? 1 : 0);
    const best = [...this.#found.values()].sort((a, b) => rank(b) - rank(a) || b.score - a.score);
    return {
      candidates: best.slice(0, MOST_CANDIDATES).map(({ candidate }) => candidate),
      original: best[0]?.article ?? null,
      failures: this.#failures,
    };
  }

  async #look(way: PageWay, knowledge: Knowledge): Promise<void> {
    const candidates = way.find(this.#article, this.#site, knowledge);
    if (candidates.length === 0 && way.name === 'ownChoice' && knowledge.chosen !== null)
      this.#failures.push({ way: way.name, failure: 'host-not-allowed', address: knowledge.chosen });
    for (const candidate of candidates) {
      if (!this.#found.has(candidate.address)) await this.#check(candidate, []);
      if (this.#isOver()) return;
    }
  }

  async #search(way: SearchWay): Promise<void> {
    const result = await way.search(this.#article, this.#site, this.#asking);
    if (!result) return;
    if (!result.ok) {
      this.#closed.add(way.through);
      this.#failures.push({ way: way.name, failure: result.failure });
      return;
    }
    // A feed lists nothing that the interface does not.
    if (way.through === 'rest' && result.hits.length > 0) this.#closed.add('feed');
    const articles = result.hits.map((hit) => hit.article);
    const ranked = await this.#asking.run(this.#prover.provingAll(articles));
    if (!ranked) return this.#stop(way.name);
    for (const { article, proven } of ranked.slice(0, MOST_HITS)) {
      const known = this.#found.get(article.address);
      const candidate = known?.candidate ?? candidateFor(article, way.name, result.reason);
      if (known?.article) continue;
      const html = result.hits.find((hit) => hit.article === article)?.html ?? null;
      if (html === null) await this.#check(candidate, articles);
      else await this.#take(candidate, article, html, proven);
      if (this.#isOver()) return;
    }
  }

  /** Fetches a candidate's page and holds it against the translation. */
  async #check(candidate: Candidate, neighbours: Article[]): Promise<void> {
    const page = await this.#read(candidate);
    if (typeof page === 'string') return this.#keepUnread(candidate, page);
    const others = neighbours.filter((neighbour) => neighbour.address !== candidate.address);
    const proven = await this.#asking.run(this.#prover.proving(page, others));
    if (!proven) return this.#stop(candidate.way);
    this.#judge({ ...candidate, address: page.address }, page, proven);
  }

  /** Takes what came along with a search, held against what a general reader sees in it. */
  async #take(candidate: Candidate, article: Article, html: string, proven: Proven): Promise<void> {
    const held = await this.#asking.run(holdingAgainst(html, article, this.#site.reading));
    if (held) this.#judge(candidate, held, proven);
    else this.#stop(candidate.way);
  }

  #stop(way: string): void {
    this.#failures.push({ way, failure: 'cancelled' });
  }

  /** The article of a candidate's page, which may have moved; else why it could not be read. */
  async #read({ address: asked }: Candidate): Promise<Article | FindFailure['failure']> {
    if (this.#pages === MOST_PAGES) return 'too-many';
    this.#pages++;
    this.#tools.report?.({ step: 'fetch', address: asked });
    const whole = this.#site.finding.wholeAddress?.(asked) ?? asked;
    const result = await this.#asking.fetch({ address: whole, type: 'html' });
    if (!result.ok) return result.failure;
    const address = originalAddress(result.address, this.#site);
    if (!address) return 'bad-redirect';
    this.#tools.report?.({ step: 'check', address });
    const read = await this.#asking.run(readingWhole(result.text, address, this.#site));
    return read ? (read.ok ? read.article : read.failure) : 'cancelled';
  }

  /** A page that is gone is no candidate, unless somebody vouches for it; any other failure leaves it unchecked. */
  #keepUnread(candidate: Candidate, failure: FindFailure['failure']): void {
    this.#failures.push({ way: candidate.way, failure, address: candidate.address });
    const gone = isGone(failure);
    if (gone && candidate.proof === 'possibly') return;
    const reasons = [...candidate.reasons, reason('reason.original.unread', {})];
    const proof = gone ? 'possibly' : candidate.proof;
    this.#found.set(candidate.address, { candidate: { ...candidate, proof, reasons }, article: null, score: 0 });
  }

  /** Decides what a candidate is called, now that its text is known. */
  #judge(candidate: Candidate, article: Article, proven: Proven): void {
    const { from, to } = this.#site.translated;
    const foreign = confirmLanguage(article, from, [to], this.#tools.guess) === 'no';
    const contradicted = proven.contradicted || foreign;
    const proof = proofFor(candidate, proven, contradicted);
    if (proof === null) return;
    const reasons = [
      ...candidate.reasons,
      ...proven.reasons,
      ...(foreign ? [reason('reason.original.language', {})] : []),
    ];
    const checked = { ...candidate, proof, title: article.title, reasons };
    this.#found.set(checked.address, { candidate: checked, article, score: proven.score });
  }
}

/**
 * What the publisher or the table vouches for is the original unless its text contradicts it; the reader's choice is
 * kept in any case; all else must be proven, and is dropped where it is refuted.
 */
function proofFor(candidate: Candidate, proven: Proven, contradicted: boolean): Candidate['proof'] | null {
  if (candidate.proof === 'original') return contradicted ? 'possibly' : 'original';
  if (candidate.way === 'ownChoice') return proven.proof === 'original' && !contradicted ? 'original' : 'possibly';
  if (contradicted) return null;
  return proven.proof === 'rejected' ? null : proven.proof;
}

function candidateFor(article: Article, way: string, found: Reason): Candidate {
  return { address: article.address, way, proof: 'possibly', title: article.title, reasons: [found] };
}

const isOwnChoice = ({ name }: Way): boolean => name === 'ownChoice';
const isPageWay = ({ kind }: Way): boolean => kind === 'page';
const isSearch = ({ kind }: Way): boolean => kind === 'search';

/** Whether there is no such article, which no second asking changes. */
function isGone(failure: FindFailure['failure']): boolean {
  return failure === 'not-found' || failure === 'not-an-article';
}
