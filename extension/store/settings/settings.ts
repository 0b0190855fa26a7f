import * as v from 'valibot';
import { figureKinds, findingKinds } from '../../../core/comparison/shown.ts';
import { sites } from '../../../core/sites/index.ts';
import { locales } from '../../../locales/locales.ts';

/** Version of what is stored; raise it together with a migration in `readSettings`. */
export const SETTINGS_VERSION = 1;

/** A setting that is one of a few words. */
const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words, standard: Words[number]) =>
  v.fallback(v.picklist(words), standard);

/** A setting that holds some of the words, all of them as standard where nothing else is said. */
const someOf = <const Words extends readonly string[]>(words: Words, standard: Words[number][] = [...words]) =>
  v.fallback(
    v.pipe(
      v.array(v.picklist(words)),
      v.check((chosen) => new Set(chosen).size === chosen.length),
    ),
    standard,
  );

const siteNames = sites.map(({ name }) => name);

/** The one declaration of every setting: what is sound, and its standard value where the stored one is not. */
export const settingsSchema = v.object({
  /** Language of the interface. */
  language: oneOf(['browser', ...locales], 'browser'),
  theme: oneOf(['system', 'light', 'dark'], 'system'),
  /** Where the banner stands; `badge` shows the toolbar badge alone, `off` neither. */
  banner: oneOf(['edge', 'inline', 'badge', 'off'], 'edge'),
  /** What a comparison marks in the article; `all` marks figures that agree too. */
  marks: oneOf(['differences', 'all', 'off'], 'differences'),
  /** The original's words under the paragraphs are printed with the article. */
  printAlong: v.fallback(v.boolean(), false),
  /** `on-demand`: only when the reader opens the popup or presses compare; `always`: on every detected article. */
  lookUp: oneOf(['on-demand', 'always'], 'on-demand'),
  /** Opening the popup looks the original up, after the first time was asked for by a button. */
  lookUpOnOpen: v.fallback(v.boolean(), true),
  /** Names of the sites on which the original is opened in place of a translation. */
  openOriginal: someOf(siteNames, []),
  /** How sure a difference must be to be shown. */
  show: oneOf(['certain', 'likely'], 'likely'),
  figureKinds: someOf(figureKinds),
  findingKinds: someOf(findingKinds),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

/** The settings of a new installation. */
export const standardSettings: Settings = v.parse(settingsSchema, {});

export function isSettingName(name: unknown): name is keyof Settings {
  return typeof name === 'string' && Object.hasOwn(settingsSchema.entries, name);
}

export interface RepairedSettings {
  settings: Settings;
  /** Names of the settings that were damaged and stand at their standard value again. */
  repaired: string[];
}

/**
 * Makes sound settings of whatever was stored. Each stands for itself: a damaged one falls back, the rest is kept;
 * absent ones are new, and unknown ones, as a newer version may have left them, are passed over.
 */
export function readSettings(stored: unknown): RepairedSettings {
  const source: Record<string, unknown> =
    typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? { ...stored } : {};
  const settings = v.parse(settingsSchema, source);
  const isDamaged = ([name, value]: [string, unknown]) =>
    source[name] !== undefined && JSON.stringify(source[name]) !== JSON.stringify(value);
  return {
    settings,
    repaired: Object.entries(settings)
      .filter(isDamaged)
      .map(([name]) => name),
  };
}

/** What is written to storage and into an exported file: the settings and the version that wrote them. */
export function storedForm(settings: Settings): Settings & { version: number } {
  return { version: SETTINGS_VERSION, ...settings };
}
