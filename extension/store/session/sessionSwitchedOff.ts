import type { SwitchedOff } from '../memory/schema.ts';
import { sessionList } from './sessionList.ts';

/** What may not or can't be written to disk: said in a private window, or where the browser refuses a database. */
interface SessionSwitchedOff extends SwitchedOff {
  isPrivate: boolean;
}

const list = sessionList<SessionSwitchedOff>('switched-off');

/** What was said in a private window counts there alone. */
export async function listSwitchedOffInSession(isPrivate: boolean): Promise<SwitchedOff[]> {
  return (await list.read()).filter((entry) => isPrivate || !entry.isPrivate);
}

/** Takes the place of what was said of the same site or article. */
export function switchOffInSession(entry: SessionSwitchedOff): Promise<void> {
  return list.change((entries) => [...without(entries, entry), entry]);
}

export function switchOnInSession(entry: Pick<SwitchedOff, 'scope' | 'name'>): Promise<void> {
  return list.change((entries) => without(entries, entry));
}

export const forgetSwitchedOffInSession = list.forget;

function without(entries: SessionSwitchedOff[], { scope, name }: Pick<SwitchedOff, 'scope' | 'name'>) {
  return entries.filter((other) => other.scope !== scope || other.name !== name);
}
