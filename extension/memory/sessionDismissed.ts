import { browser } from 'wxt/browser';
import type { Dismissed } from './dismissed.ts';

/** What may not or can't be written to disk: said in a private window, or where the browser refuses a database. */
interface SessionDismissed extends Dismissed {
  isPrivate: boolean;
}

const KEY = 'dismissed';

/** The last change under way: two at once would lose one of them. */
let changing: Promise<unknown> = Promise.resolve();

/** What was said in a private window counts there alone. */
export async function listDismissedInSession(article: string, isPrivate: boolean): Promise<Dismissed[]> {
  return (await list()).filter((entry) => entry.article === article && (isPrivate || !entry.isPrivate));
}

export function addDismissedInSession(entry: SessionDismissed): Promise<void> {
  return change((entries) => [...entries, entry]);
}

export function removeDismissedInSession(article: string, row: string, isPrivate: boolean): Promise<void> {
  return change((entries) =>
    entries.filter((other) => other.article !== article || other.row !== row || other.isPrivate !== isPrivate),
  );
}

/** Forgets what was said in private windows, or everything. */
export function forgetDismissedInSession(which: 'private' | 'all'): Promise<void> {
  return change((entries) => entries.filter(({ isPrivate }) => which === 'private' && !isPrivate));
}

async function list(): Promise<SessionDismissed[]> {
  const stored: { [KEY]?: SessionDismissed[] } = await browser.storage.session.get(KEY);
  return stored[KEY] ?? [];
}

/** A store that is full remembers nothing more, and all else works. */
function change(changed: (entries: SessionDismissed[]) => SessionDismissed[]): Promise<void> {
  const work = async () => {
    const before = await list();
    const after = changed(before);
    if (after.length > 0 || before.length > 0) await browser.storage.session.set({ [KEY]: after });
  };
  const done = changing.then(work).catch(() => undefined);
  changing = done;
  return done;
}
