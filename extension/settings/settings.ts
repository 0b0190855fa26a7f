import type { FindingKind } from '../../core/comparison/comparison.ts';
import type { FigureKind } from '../../core/figures/figure.ts';
import { everyOf, flag, oneOf, type Property } from './property.ts';

export const figureKinds = [
  'number',
  'ordinal',
  'percent',
  'percentage-points',
  'money',
  'quantity',
  'temperature',
  'duration',
  'date',
  'time',
  'multiplier',
  'fraction',
] as const satisfies readonly FigureKind[];

export const findingKinds = [
  'name',
  'negation',
  'direction',
  'hearsay',
  'speaker',
  'quotation',
  'omission',
  'addition',
  'contradiction',
] as const satisfies readonly FindingKind[];

/** Version of what is stored; raise it with a migration in `migrations.ts`. */
export const SETTINGS_VERSION = 1;

/** The one declaration of every setting: its default and what counts as sound. */
export const declaration = {
  /** Language of the interface. */
  language: oneOf(['browser', 'en', 'nl'], 'browser'),
  theme: oneOf(['system', 'light', 'dark'], 'system'),
  /** Where the banner stands; `badge` shows the toolbar badge alone, `off` neither. */
  banner: oneOf(['edge', 'inline', 'badge', 'off'], 'edge'),
  /** `on-demand`: only when the reader opens the popup or presses compare; `always`: on every detected article. */
  lookUp: oneOf(['on-demand', 'always'], 'on-demand'),
  /** Opening the popup looks the original up, after the first time was asked for by a button. */
  lookUpOnOpen: flag(true),
  /** How sure a difference must be to be shown. */
  show: oneOf(['certain', 'likely'], 'likely'),
  figureKinds: everyOf(figureKinds),
  findingKinds: everyOf(findingKinds),
} satisfies Record<string, Property<unknown>>;

export type Settings = {
  [Name in keyof typeof declaration]: (typeof declaration)[Name] extends Property<infer T> ? T : never;
};
