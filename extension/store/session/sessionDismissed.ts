import type { Dismissed } from '../memory/schema.ts';
import { sessionList } from './sessionList.ts';

/** What may not or can't be written to disk: said in a private window, or where the browser refuses a database. */
interface SessionDismissed extends Dismissed {
  isPrivate: boolean;
}

const list = sessionList<SessionDismissed>('dismissed');

/** What was said in a private window counts there alone. */
export async function listDismissedInSession(article: string, isPrivate: boolean): Promise<Dismissed[]> {
  return (await list.read()).filter((entry) => entry.article === article && (isPrivate || !entry.isPrivate));
}

export function addDismissedInSession(entry: SessionDismissed): Promise<void> {
  return list.change((entries) => [...entries, entry]);
}

export function removeDismissedInSession(article: string, row: string, isPrivate: boolean): Promise<void> {
  return list.change((entries) =>
    entries.filter((other) => other.article !== article || other.row !== row || other.isPrivate !== isPrivate),
  );
}

export const forgetDismissedInSession = list.forget;
