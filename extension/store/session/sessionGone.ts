import type { Gone } from '../memory/schema.ts';
import { sessionList } from './sessionList.ts';

/** What was found out in a private window. */
interface SessionGone extends Gone {
  isPrivate: boolean;
}

/** At most so many are kept; the oldest go first. */
const MOST = 100;

const list = sessionList<SessionGone>('gone');

export async function wasGoneInSession(original: string): Promise<boolean> {
  return (await list.read()).some((entry) => entry.original === original);
}

export function rememberGoneInSession(entry: SessionGone): Promise<void> {
  return list.change((entries) => [...without(entries, entry.original), entry].slice(-MOST));
}

export function forgetGoneInSession(original: string): Promise<void> {
  return list.change((entries) => without(entries, original));
}

export const forgetAllGoneInSession = list.forget;

function without(entries: SessionGone[], original: string): SessionGone[] {
  return entries.filter((other) => other.original !== original);
}
