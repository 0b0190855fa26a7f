/** An article is read up to here, so that no page keeps the reader's browser busy. */
export const MOST_CHARACTERS = 200_000;
export const MOST_PARAGRAPHS = 2_000;
/** Blocks looked at, some of which are the site's own. */
const MOST_BLOCKS = 2 * MOST_PARAGRAPHS;
/** Elements and texts looked at, in a block and in all: the longest articles have a few thousand. */
export const MOST_NODES = 30_000;
/** Titles, addresses, words of links and declarations: a longer one is none. */
export const LONGEST_LINE = 5_000;
/** As many of each as a page's metadata may declare. */
export const MOST_DECLARATIONS = 500;

/** Why not all of an article was read. */
export interface Cut {
  /**
   * What there was too much of; or that its site's rules may have dropped a part of it, that it goes on in other pages,
   * or that the rest is sold.
   */
  limit: 'characters' | 'paragraphs' | 'unread' | 'pages' | 'paid';
  /** How much of the article was read. */
  paragraphs: number;
  characters: number;
}

/** Whether an article was cut because there was too much of it. */
export function isOfLength(limit: Cut['limit']): limit is 'characters' | 'paragraphs' {
  return limit === 'characters' || limit === 'paragraphs';
}

/** Takes blocks of text until one of the limits is met. */
export interface Limiter {
  /** The block, or as many of its whole sentences as still fit; empty once a limit was met. */
  take(text: string): string;
  /** The limit that was met, null while all was taken. */
  met(): Cut['limit'] | null;
}

export function createLimiter(): Limiter {
  let met: Cut['limit'] | null = null;
  let characters = 0;
  let blocks = 0;
  return {
    take(text) {
      if (blocks === MOST_BLOCKS) met ??= 'paragraphs';
      if (met) return '';
      const taken = sentencesWithin(text, MOST_CHARACTERS - characters);
      if (taken.length < text.length) met = 'characters';
      characters += taken.length;
      blocks++;
      return taken;
    },
    met: () => met,
  };
}

/** What was read of an article that was cut; null for a whole one. */
export function cutOf(limit: Cut['limit'] | null, paragraphs: readonly string[]): Cut | null {
  if (limit === null) return null;
  return { limit, paragraphs: paragraphs.length, characters: paragraphs.reduce((sum, { length }) => sum + length, 0) };
}

/** The start of a text up to a sentence's end, so that no figure is cut in two; where it has none, up to a space. */
function sentencesWithin(text: string, room: number): string {
  if (text.length <= room) return text;
  const start = text.slice(0, room);
  const whole = /^.*[.!?](?= )/s.exec(start) ?? /^.*(?= )/s.exec(start);
  return whole?.[0] ?? '';
}
