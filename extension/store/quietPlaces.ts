import type { SwitchedOff } from './memory/schema.ts';
import { listSwitchedOff, switchOff, switchOn } from './memory/switchedOff.ts';
import { listSwitchedOffInSession, switchOffInSession, switchOnInSession } from './session/sessionSwitchedOff.ts';

/** Whether the reader wants no banner for a site or an article. What was said in private counts in private alone. */
export async function isSwitchedOff(scope: SwitchedOff['scope'], name: string, isPrivate: boolean): Promise<boolean> {
  const entries = [...(await listSwitchedOff()), ...(await listSwitchedOffInSession(isPrivate))];
  return entries.some((entry) => entry.scope === scope && entry.name === name);
}

/** The reader switches Brontekst off, or on again. */
export async function setSwitchedOff(entry: SwitchedOff, off: boolean, isPrivate: boolean): Promise<void> {
  if (!off && !isPrivate) await switchOn(entry.scope, entry.name);
  const isOnDisk = off && !isPrivate && (await switchOff(entry));
  if (off && !isOnDisk) await switchOffInSession({ ...entry, isPrivate });
  else await switchOnInSession(entry);
}
