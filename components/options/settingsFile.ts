import {
  isSettingName,
  readSettings,
  SETTINGS_VERSION,
  type Settings,
  settingsSchema,
  storedForm,
} from '../../extension/store/settings/settings.ts';
import type { ExportFile } from '../exports/exportFile.ts';
import { brokenAt, type TextPlace } from './jsonPlace.ts';

/** What an imported file holds, or why it is refused. */
export type Import =
  | { ok: true; settings: Settings; changes: (keyof Settings)[]; repaired: (keyof Settings)[] }
  | { ok: false; refused: 'not-settings' | 'newer' }
  /** Where the text stops being JSON. */
  | { ok: false; refused: 'broken'; place: TextPlace };

/** The settings as a file that `readSettingsFile` takes back. */
export function settingsFile(settings: Settings): ExportFile {
  return {
    name: 'brontekst-settings.json',
    type: 'application/json',
    text: `${JSON.stringify(storedForm(settings), null, 2)}\n`,
  };
}

/** Reads such a file and tells what it would change; nothing is applied. */
export function readSettingsFile(text: string, present: Settings): Import {
  const place = brokenAt(text);
  if (place) return { ok: false, refused: 'broken', place };
  const stored = parsed(text);
  const version = stored?.version;
  if (!stored || typeof version !== 'number') return { ok: false, refused: 'not-settings' };
  if (version > SETTINGS_VERSION) return { ok: false, refused: 'newer' };
  const { settings, repaired } = readSettings(stored);
  return { ok: true, settings, repaired: repaired.filter(isSettingName), changes: changesBetween(present, settings) };
}

function changesBetween(present: Settings, next: Settings): (keyof Settings)[] {
  const names = Object.keys(settingsSchema.entries).filter(isSettingName);
  return names.filter((name) => normal(present[name]) !== normal(next[name]));
}

/** The order of a list of kinds means nothing. */
function normal(value: Settings[keyof Settings]): string {
  return JSON.stringify(Array.isArray(value) ? [...value].sort() : value);
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
