import type { Candidate } from '../../../core/originals/candidate.ts';
import { sessionList } from './sessionList.ts';

/** What a look-up of this session brought. */
export interface SessionEntry {
  /** Address of the translation. */
  article: string;
  /** What was found in a private window counts there alone. */
  isPrivate: boolean;
  /** The original, where it must not be remembered for good. */
  original: { address: string; chosenByReader: boolean } | null;
  /** What the searches brought, the likeliest first; null where they were not asked. */
  searched: Candidate[] | null;
}

/** At most so many are kept; the oldest go first. */
export const MOST_ENTRIES = 100;

const list = sessionList<SessionEntry>('looked-up');

export async function recallInSession(article: string, isPrivate: boolean): Promise<SessionEntry | null> {
  return (await list.read()).find((entry) => isSame(entry, { article, isPrivate })) ?? null;
}

/** Takes the place of what is remembered of the same article. */
export function rememberInSession(entry: SessionEntry): Promise<void> {
  return list.change((entries) => [...entries.filter((other) => !isSame(other, entry)), entry].slice(-MOST_ENTRIES));
}

export function forgetInSession(article: string, isPrivate: boolean): Promise<void> {
  return list.change((entries) => entries.filter((entry) => !isSame(entry, { article, isPrivate })));
}

export const forgetSession = list.forget;

type Key = Pick<SessionEntry, 'article' | 'isPrivate'>;

function isSame(one: Key, other: Key): boolean {
  return one.article === other.article && one.isPrivate === other.isPrivate;
}
