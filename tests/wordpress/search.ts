import type { Post } from './post.ts';

/** The posts of one edition, prepared for being searched. */
export interface Index {
  posts: Post[];
  texts: Map<Post, string>;
}

/** What two texts are compared by: MySQL's usual collation knows neither capitals nor accents. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Newest first, as WordPress lists them. */
export function createIndex(posts: readonly Post[]): Index {
  const sorted = posts.toSorted((a, b) => b.localDate.localeCompare(a.localDate) || b.id - a.id);
  return { posts: sorted, texts: new Map(sorted.map((post) => [post, folded(`${post.title}\n${post.content}`)])) };
}

/** Searches longer than this many words are taken as one phrase (`WP_Query::parse_search`). */
const MOST_WORDS = 9;

function wordsOf(search: string): string[] {
  const parts = search.match(/"[^"]*"|[^\s",+]+/g) ?? [];
  const words = parts.map((part) => folded(part.replaceAll('"', ''))).filter(Boolean);
  return words.length > MOST_WORDS ? [folded(search)] : words;
}

/** Posts that hold every word of a search somewhere in title or content, as a substring. */
export function searchPosts(index: Index, posts: Post[], search: string): Post[] {
  const words = wordsOf(search);
  return posts.filter((post) => words.every((word) => index.texts.get(post)?.includes(word)));
}

/** Order of `relevance`: the whole search in the title, then all words in the title, some of them, the content. */
export function byRelevance(posts: Post[], search: string): Post[] {
  const words = wordsOf(search);
  const rank = (post: Post): number => {
    const title = folded(post.title);
    if (title.includes(folded(search))) return 0;
    if (words.every((word) => title.includes(word))) return 1;
    return words.some((word) => title.includes(word)) ? 2 : 3;
  };
  return posts.toSorted((a, b) => rank(a) - rank(b));
}

/** Posts of `m`: a year, a month or a day of the publisher's local time, in digits. */
export function inPeriod(posts: Post[], period: string): Post[] {
  return posts.filter((post) => post.localDate.replace(/\D/g, '').startsWith(period));
}
