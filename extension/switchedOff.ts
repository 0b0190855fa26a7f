import { browser } from 'wxt/browser';
import { listSwitchedOff, type SwitchedOff, switchOff, switchOn } from './memory.ts';

/** What was switched off in private windows: kept until the browser closes, and never written to disk. */
const PRIVATE = 'switched-off-in-private';

/** Whether the reader wants no banner for a site or an article. What was said in private counts everywhere until then. */
export async function isSwitchedOff(scope: SwitchedOff['scope'], name: string): Promise<boolean> {
  const entries = [...(await listSwitchedOff()), ...(await listPrivate())];
  return entries.some((entry) => entry.scope === scope && entry.name === name);
}

/** The reader switches Brontekst off, or on again. */
export async function setSwitchedOff(entry: SwitchedOff, off: boolean, isPrivate: boolean): Promise<void> {
  const others = (await listPrivate()).filter(({ scope, name }) => scope !== entry.scope || name !== entry.name);
  await browser.storage.session.set({ [PRIVATE]: off && isPrivate ? [...others, entry] : others });
  if (!off) await switchOn(entry.scope, entry.name);
  else if (!isPrivate) await switchOff(entry);
}

async function listPrivate(): Promise<SwitchedOff[]> {
  const stored: { [PRIVATE]?: SwitchedOff[] } = await browser.storage.session.get(PRIVATE);
  return stored[PRIVATE] ?? [];
}
