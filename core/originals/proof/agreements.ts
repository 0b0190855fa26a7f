import type { Article } from '../../article/article.ts';
import { hostsOf } from '../../article/edition.ts';
import { siteNamed } from '../../sites/index.ts';
import type { Steps } from '../../text/steps.ts';
import { type Reason, reason } from '../reasons.ts';
import type { Coverage } from './sentenceCoverage.ts';
import { readingTokens, type Tokens } from './survivors.ts';

/**
 * One thing compared. `strong`: two of them make an original; `weak`: fits, but by chance too; `doubt`: should agree
 * better; `open`: too little for an original, too much to drop it; `against`: no original has it.
 */
export interface Agreement {
  strength: 'strong' | 'weak' | 'doubt' | 'open' | 'against';
  /** Share in the sum that puts candidates in order. */
  score: number;
  reason?: Reason;
}

/**
 * Shares of names and figures, each the mean of both sides' shares, that tell the two sides of one article from two
 * articles. Measured on 59 news articles with their translations by people (NTREX-128) and all wrong pairs of them.
 */
const MANY = 0.5;
const FEW = 0.2;
/** Fewer shared names or figures may be chance, and so few can't speak against either. */
const ENOUGH = 3;
/** Of the shared names, one at least must be missing in this share of the neighbours. */
const RARE = 0.5;
/** Names shown in a reason. */
const SHOWN = 4;
/** Days apart from which the date speaks against: an article is moved by a day, not by more. */
const MOST_DAYS = 3;
const DAY = 86_400_000;
/** One article is this many times as long as the other: no translation of it. */
const MUCH_LONGER = 2;

/**
 * Shares of the words that have a counterpart in the other text. Two reports of one event share figures, names and even
 * sentences, but each has sentences of its own. Of 130 documents of news (NTREX-128, FLORES-200) the translations of
 * machines all keep 0.88, those of people mostly 0.85; two different ones share 0.1 at most.
 */
const ALL = 0.95;
const MOST = 0.85;
const MUCH = 0.75;
const PART = 0.3;
/** An original may have been added to since; then this share of it is still what was translated. */
const MUCH_OF_GROWN = 0.6;

/** An article with what is compared of it, read once however often it is compared. */
export interface Comparable {
  article: Article;
  tokens: Tokens;
  /** Pages of the source that it links to. */
  links: Set<string>;
  pictures: Set<string>;
  tags: Set<string>;
  paragraphs: number;
  /** Characters of all paragraphs, and a space after each. */
  length: number;
}

/** @param other language of the articles that it is held against */
export function* preparing(article: Article, other: string): Steps<Comparable> {
  const tokens = yield* readingTokens(article, other);
  const links = outgoing(article);
  yield;
  return {
    article,
    tokens,
    links,
    pictures: new Set(article.pictures),
    tags: new Set(article.tags),
    paragraphs: article.paragraphs.length,
    length: article.paragraphs.reduce((sum, paragraph) => sum + paragraph.length + 1, 0),
  };
}

/** How little a name is shared by other candidates, from 0 to 1. */
export type Rarity = (name: string) => number;

/** What can be compared of a translation and a possible original at little cost. */
export function agreementsOf(translation: Comparable, candidate: Comparable, rarity: Rarity): Agreement[] {
  return [
    compareDays(translation.article.publishedAt, candidate.article.publishedAt),
    compareNames(translation.tokens, candidate.tokens, rarity),
    compareFigures(translation.tokens, candidate.tokens),
    compareLinks(translation, candidate),
    comparePictures(translation, candidate),
    compareTags(translation, candidate),
    compareParagraphs(translation, candidate),
    compareLength(translation, candidate),
  ].flatMap((agreement) => agreement ?? []);
}

function compareDays(one: string | null, other: string | null): Agreement | null {
  if (!one || !other) return null;
  const day = one.slice(0, 10);
  const days = Math.round(Math.abs(Date.parse(day) - Date.parse(other.slice(0, 10))) / DAY);
  if (Number.isNaN(days)) return null;
  if (days === 0) return { strength: 'strong', score: 1, reason: reason('reason.original.sameDay', { day }) };
  if (days === 1) return { strength: 'weak', score: 0.6, reason: reason('reason.original.nextDay', {}) };
  const apart = reason('reason.original.otherDay', { days });
  return days < MOST_DAYS
    ? { strength: 'weak', score: 0, reason: apart }
    : { strength: 'against', score: -2, reason: apart };
}

/** Names of either side that the other has too, each counting less the more neighbours have it. */
function compareNames(ours: Tokens, theirs: Tokens, weightOf: Rarity): Agreement | null {
  const sum = (names: string[]): number => names.reduce((total, name) => total + weightOf(name), 0);
  const [a, b] = [[...ours.names.keys()], [...theirs.names.keys()]];
  const shared = a.filter((name) => theirs.words.has(name));
  if (Math.min(a.length, b.length) === 0) return null;
  const back = b.filter((name) => ours.words.has(name));
  const share = (sum(shared) / sum(a) + sum(back) / sum(b)) / 2;
  if (share < FEW && a.length >= ENOUGH)
    return { strength: 'against', score: -1.5, reason: reason('reason.original.otherNames', {}) };
  const rarest = shared.sort((x, y) => weightOf(y) - weightOf(x));
  const rarity = weightOf(rarest[0] ?? '');
  if (rarest.length === 0) return { strength: 'weak', score: 0 };
  const names = rarest
    .slice(0, SHOWN)
    .map((name) => ours.names.get(name)?.text ?? name)
    .join(', ');
  const strong = share >= MANY && shared.length >= ENOUGH && rarity >= RARE;
  return {
    strength: strong ? 'strong' : 'weak',
    score: 2 * share * rarity,
    reason: reason('reason.original.names', { count: shared.length, names }),
  };
}

function compareFigures(ours: Tokens, theirs: Tokens): Agreement | null {
  const [a, b] = [[...ours.figures.keys()], theirs.figures];
  if (Math.max(a.length, b.size) === 0) return null;
  const shared = a.filter((figure) => b.has(figure));
  const share = (shared.length / Math.max(1, a.length) + shared.length / Math.max(1, b.size)) / 2;
  if (share < FEW && Math.max(a.length, b.size) >= ENOUGH)
    return { strength: 'against', score: -1.5, reason: reason('reason.original.otherFigures', {}) };
  if (share < MANY) return { strength: 'doubt', score: share };
  const figures = shared
    .slice(0, SHOWN)
    .map((figure) => ours.figures.get(figure)?.text ?? figure)
    .join('; ');
  const score = 2 * share * Math.min(1, shared.length / ENOUGH);
  const strength = shared.length >= ENOUGH ? 'strong' : 'weak';
  return { strength, score, reason: reason('reason.original.figures', { count: shared.length, figures }) };
}

/** Links to elsewhere: a page of the source, not a front page and not the publisher's own. */
function compareLinks(translation: Comparable, candidate: Comparable): Agreement | null {
  const shared = [...candidate.links].find((link) => translation.links.has(link));
  if (!shared) return null;
  const host = shared.slice(0, shared.indexOf('/'));
  return { strength: 'strong', score: 1.5, reason: reason('reason.original.links', { host }) };
}

function outgoing(article: Article): Set<string> {
  const own = hostsOf(siteNamed(article.site)?.editions ?? []);
  const urls = article.links.flatMap(({ address, place }) =>
    place === 'body' && URL.canParse(address) ? [new URL(address)] : [],
  );
  return new Set(
    urls
      .filter((url) => !own.includes(url.hostname) && url.pathname.length > 1)
      .map((url) => url.hostname.replace(/^www\./, '') + url.pathname.replace(/\/$/, '')),
  );
}

/** Weak: a site shows the same picture with many articles of one company. */
function comparePictures(translation: Comparable, candidate: Comparable): Agreement | null {
  const picture = [...translation.pictures].find((name) => candidate.pictures.has(name));
  return picture ? { strength: 'weak', score: 0.7, reason: reason('reason.original.pictures', { picture }) } : null;
}

function compareTags(translation: Comparable, candidate: Comparable): Agreement | null {
  const count = [...translation.tags].filter((tag) => candidate.tags.has(tag)).length;
  if (count === 0) return null;
  return { strength: 'weak', score: Math.min(count, ENOUGH) * 0.2, reason: reason('reason.original.tags', { count }) };
}

function compareParagraphs(translation: Comparable, candidate: Comparable): Agreement | null {
  const count = translation.paragraphs;
  if (count !== candidate.paragraphs) return null;
  return { strength: 'weak', score: 0.4, reason: reason('reason.original.paragraphs', { count }) };
}

function compareLength(translation: Comparable, candidate: Comparable): Agreement | null {
  const [one, other] = [Math.max(1, translation.length), Math.max(1, candidate.length)];
  const times = Math.max(one, other) / Math.min(one, other);
  return times < MUCH_LONGER ? null : { strength: 'against', score: -1, reason: reason('reason.original.length', {}) };
}

/**
 * Whether the two say the same, sentence by sentence: all of it on both sides is as good as two agreements, since only
 * a translation does that. It takes some milliseconds to find out, so only the likeliest are asked.
 */
export function agreementsInSentences(coverage: Coverage | null): Agreement[] {
  if (!coverage) return [];
  const share = Math.min(coverage.original, coverage.translation);
  const percent = Math.round(100 * share);
  const told = { score: 4 * share, reason: reason('reason.original.sentences', { percent }) };
  if (share >= ALL)
    return [
      { strength: 'strong', ...told },
      { strength: 'strong', score: 0 },
    ];
  if (share >= MOST) return [{ strength: 'strong', ...told }];
  const grown = coverage.translation >= ALL && coverage.original >= MUCH_OF_GROWN;
  if (share >= MUCH || grown) return [{ strength: 'doubt', ...told }];
  if (share >= PART) return [{ strength: 'open', ...told }];
  return [{ strength: 'against', score: -1, reason: reason('reason.original.otherSentences', {}) }];
}
