import { browser } from 'wxt/browser';
import type { Candidate } from '../../core/originals/candidate.ts';

/** What a look-up of this session brought. It stands in memory alone, and is gone with the browser's session. */
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

const KEY = 'looked-up';

/** The last change under way: two at once would lose one of them. */
let changing: Promise<unknown> = Promise.resolve();

export async function recallInSession(article: string, isPrivate: boolean): Promise<SessionEntry | null> {
  return (await list()).find((entry) => isSame(entry, { article, isPrivate })) ?? null;
}

/** Takes the place of what is remembered of the same article. */
export function rememberInSession(entry: SessionEntry): Promise<void> {
  return change((entries) => [...entries.filter((other) => !isSame(other, entry)), entry].slice(-MOST_ENTRIES));
}

export function forgetInSession(article: string, isPrivate: boolean): Promise<void> {
  return change((entries) => entries.filter((entry) => !isSame(entry, { article, isPrivate })));
}

/** Forgets what was found in private windows, or everything. */
export function forgetSession(which: 'private' | 'all'): Promise<void> {
  return change((entries) => entries.filter(({ isPrivate }) => which === 'private' && !isPrivate));
}

type Key = Pick<SessionEntry, 'article' | 'isPrivate'>;

function isSame(one: Key, other: Key): boolean {
  return one.article === other.article && one.isPrivate === other.isPrivate;
}

async function list(): Promise<SessionEntry[]> {
  const stored: { [KEY]?: SessionEntry[] } = await browser.storage.session.get(KEY);
  return stored[KEY] ?? [];
}

/** A store that is full remembers nothing more, and all else works. */
function change(changed: (entries: SessionEntry[]) => SessionEntry[]): Promise<void> {
  const work = async () => {
    const before = await list();
    const after = changed(before);
    if (after.length > 0 || before.length > 0) await browser.storage.session.set({ [KEY]: after });
  };
  const done = changing.then(work).catch(() => undefined);
  changing = done;
  return done;
}
