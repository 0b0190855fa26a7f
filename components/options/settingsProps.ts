import type { Settings } from '../../extension/store/settings/settings.ts';

/** What a part of the options page gets that changes settings. */
export interface SettingsProps {
  settings: Settings;
  /** Changes these settings and leaves the others. */
  change(settings: Partial<Settings>): void;
}
