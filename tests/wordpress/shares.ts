import type { Archives } from './generate.ts';
import type { Post } from './post.ts';

/** What makes the archives hard, as shares of the translated articles. */
export interface Shares {
  /** Three others of the same company within a week before or after. */
  crowded: number;
  /** Dated a day apart from the original, of those that have one. */
  dayOff: number;
  /** Without an original, and originals without a translation. */
  translationOnly: number;
  originalOnly: number;
  /** No digit in title or text. */
  withoutFigure: number;
  editedTitle: number;
  /** Found by day and rarest token alone, of those that have an original. */
  byRarestToken: number;
}

const DAY = 86_400_000;
const WEEK = 7 * DAY;
const CROWD = 3;

export function measureShares(archives: Archives): Shares {
  const { english, dutch, pairs, traits } = archives;
  const translated = english.filter((post) => pairs.has(post.address));
  const paired = new Set(pairs.values());
  const share = (posts: Post[], holds: (post: Post) => boolean): number => posts.filter(holds).length / posts.length;
  const naive = createNaiveFinder(dutch);
  return {
    crowded: share(english, (post) => crowdOf(post, archives) >= CROWD),
    dayOff: share(translated, (post) => (traits.get(post.address)?.daysOff ?? 0) !== 0),
    translationOnly: share(english, (post) => !pairs.has(post.address)),
    originalOnly: share(dutch, (post) => !paired.has(post.address)),
    withoutFigure: share(dutch, (post) => !/\d/.test(textOf(post))),
    editedTitle: share(translated, (post) => traits.get(post.address)?.editedTitle ?? false),
    byRarestToken: share(translated, (post) => naive(post)?.address === pairs.get(post.address)),
  };
}

function crowdOf(post: Post, { english, traits }: Archives): number {
  const company = traits.get(post.address)?.company;
  const near = (other: Post): boolean => Math.abs(Date.parse(other.publishedAt) - Date.parse(post.publishedAt)) <= WEEK;
  return english.filter((other) => other !== post && traits.get(other.address)?.company === company && near(other))
    .length;
}

const textOf = (post: Post): string => `${post.title} ${post.content.replace(/<[^>]*>/g, ' ')}`;

/** Words with a capital and numbers without their separators: what a simple finder takes for surviving translation. */
function tokensIn(post: Post): Set<string> {
  const words = textOf(post).match(/\p{Lu}[\p{L}\p{N}]{2,}|\p{N}+(?:[.,]\p{N}+)*/gu) ?? [];
  return new Set(words.map((word) => (/^\p{N}/u.test(word) ? word.replace(/\P{N}/gu, '') : word.toLowerCase())));
}

/** The finder to beat: of the originals of the same day, the first that holds the rarest token that any original has. */
function createNaiveFinder(dutch: Post[]): (translation: Post) => Post | undefined {
  const tokens = new Map(dutch.map((post) => [post, tokensIn(post)]));
  const frequency = new Map<string, number>();
  for (const words of tokens.values()) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return (translation) => {
    const known = [...tokensIn(translation)].filter((word) => frequency.has(word));
    const [rarest = ''] = known.sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0));
    const day = translation.publishedAt.slice(0, 10);
    return dutch.find((post) => post.publishedAt.startsWith(day) && tokens.get(post)?.has(rarest));
  };
}
