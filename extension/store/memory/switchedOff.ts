import { inDatabase, keepNewest } from './database.ts';
import type { SwitchedOff } from './schema.ts';

/** At most so many are kept; the ones switched off longest ago go first. */
export const MOST_SWITCHED_OFF = 2000;

/** Returns false where it could not be stored. Never called for a private window. */
export function switchOff(entry: SwitchedOff): Promise<boolean> {
  return inDatabase(async (db) => {
    const transaction = db.transaction('switchedOff', 'readwrite');
    await transaction.store.put(entry);
    await keepNewest(MOST_SWITCHED_OFF, transaction.store.index('since'));
    await transaction.done;
    return true;
  }, false);
}

export function switchOn(scope: SwitchedOff['scope'], name: string): Promise<void> {
  return inDatabase((db) => db.delete('switchedOff', [scope, name]), undefined);
}

/** Everything that is switched off, the latest first. */
export function listSwitchedOff(): Promise<SwitchedOff[]> {
  return inDatabase(async (db) => (await db.getAllFromIndex('switchedOff', 'since')).reverse(), []);
}
