import type { Property } from './property.ts';
import { declaration, SETTINGS_VERSION, type Settings } from './settings.ts';

export interface Repaired {
  settings: Settings;
  /** Names of the settings that were damaged and fell back to their default; absent ones are not damaged. */
  repaired: string[];
}

/** The settings as they are on a new installation. */
export function defaultSettings(): Settings {
  return readSettings({}).settings;
}

/**
 * Makes sound settings of whatever was stored. Each property stands for itself: a damaged one falls back to its
 * default and the rest is kept; unknown ones, as a newer version may have left them, are passed over.
 */
export function readSettings(stored: unknown): Repaired {
  const repaired: string[] = [];
  const source: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const read = <T>(name: keyof Settings, property: Property<T>): T => {
    const value = source[name];
    if (property.sound(value)) return value;
    if (value !== undefined) repaired.push(name);
    return structuredClone(property.fallback);
  };
  const settings: Settings = {
    language: read('language', declaration.language),
    theme: read('theme', declaration.theme),
    banner: read('banner', declaration.banner),
    lookUp: read('lookUp', declaration.lookUp),
    lookUpOnOpen: read('lookUpOnOpen', declaration.lookUpOnOpen),
    show: read('show', declaration.show),
    figureKinds: read('figureKinds', declaration.figureKinds),
    findingKinds: read('findingKinds', declaration.findingKinds),
  };
  return { settings, repaired };
}

/** What is written to storage: the settings with the version that wrote them. */
export function storedForm(settings: Settings): Settings & { version: number } {
  return { ...settings, version: SETTINGS_VERSION };
}
