import { browser } from 'wxt/browser';
import { listSwitchedOff, type SwitchedOff, switchOff, switchOn } from './memory/switchedOff.ts';

/** What may not or can't be written to disk: said in a private window, or where the browser refuses a database. */
const KEY = 'switched-off';

interface SessionEntry extends SwitchedOff {
  isPrivate: boolean;
}

/** Whether the reader wants no banner for a site or an article. What was said in private counts in private alone. */
export async function isSwitchedOff(scope: SwitchedOff['scope'], name: string, isPrivate: boolean): Promise<boolean> {
  const ofSession = (await listSession()).filter((entry) => isPrivate || !entry.isPrivate);
  const entries = [...(await listSwitchedOff()), ...ofSession];
  return entries.some((entry) => entry.scope === scope && entry.name === name);
}

/** The reader switches Brontekst off, or on again. */
export async function setSwitchedOff(entry: SwitchedOff, off: boolean, isPrivate: boolean): Promise<void> {
  const isOnDisk = off && !isPrivate && (await switchOff(entry));
  if (!off) await switchOn(entry.scope, entry.name);
  const others = (await listSession()).filter(({ scope, name }) => scope !== entry.scope || name !== entry.name);
  await browser.storage.session.set({ [KEY]: off && !isOnDisk ? [...others, { ...entry, isPrivate }] : others });
}

async function listSession(): Promise<SessionEntry[]> {
  const stored: { [KEY]?: SessionEntry[] } = await browser.storage.session.get(KEY);
  return stored[KEY] ?? [];
}
