import { browser } from 'wxt/browser';
import { KEY, saveSettings } from './load.ts';
import { isSettingName, readSettings, SETTINGS_VERSION, type Settings } from './settings.ts';

/** Where the names of what was repaired wait until the reader was told. */
const TOLD_KEY = 'settings-repaired';

/** What the reader is to be told of the settings: which were damaged, or that none could be read. */
export type SettingsDamage = { kind: 'none' | 'unreadable' } | { kind: 'repaired'; names: (keyof Settings)[] };

/**
 * Puts damaged settings right where they are stored and keeps their names for the reader. What a newer version stored
 * is left as it is: that version knows more.
 */
export async function repairSettings(): Promise<void> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({}));
  const value: unknown = Object.entries(stored).find(([name]) => name === KEY)?.[1];
  const { settings, repaired } = readSettings(value);
  if (repaired.length === 0 || versionOf(value) > SETTINGS_VERSION || !(await saveSettings(settings))) return;
  await browser.storage.local.set({ [TOLD_KEY]: repaired }).catch(() => undefined);
}

/** What the reader was not told yet. Told with this call, so each damage is told once. */
export async function takeDamage(): Promise<SettingsDamage> {
  try {
    const stored: Record<string, unknown> = await browser.storage.local.get([KEY, TOLD_KEY]);
    const names = Array.isArray(stored[TOLD_KEY]) ? stored[TOLD_KEY].filter(isSettingName) : [];
    if (stored[TOLD_KEY] !== undefined) await browser.storage.local.remove(TOLD_KEY);
    return names.length > 0 ? { kind: 'repaired', names } : { kind: 'none' };
  } catch {
    return { kind: 'unreadable' };
  }
}

function versionOf(stored: unknown): number {
  const isKnown = typeof stored === 'object' && stored !== null && 'version' in stored;
  return isKnown && typeof stored.version === 'number' ? stored.version : 0;
}
