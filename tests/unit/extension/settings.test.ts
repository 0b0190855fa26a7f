import { describe, expect, it } from 'vitest';
import {
  readSettings,
  SETTINGS_VERSION,
  standardSettings,
  storedForm,
} from '../../../extension/store/settings/settings.ts';

describe('readSettings', () => {
  it('gives the standard settings on a new installation', () => {
    expect(readSettings(undefined)).toEqual({ settings: standardSettings, repaired: [] });
  });

  it('reads back what was stored', () => {
    const chosen = { ...standardSettings, language: 'nl', banner: 'badge', figureKinds: ['money'] } as const;
    expect(readSettings(storedForm({ ...chosen, figureKinds: ['money'] })).settings).toEqual(chosen);
    expect(storedForm(standardSettings).version).toBe(SETTINGS_VERSION);
  });

  const damages: unknown[] = [null, 7, 'blue', true, [], ['x'], {}, Number.NaN];
  for (const name of Object.keys(standardSettings) as (keyof typeof standardSettings)[]) {
    it.each(damages.map((damage) => [damage]))(`repairs a damaged ${name} (%j) and keeps the rest`, (damage) => {
      const sound = { ...standardSettings, theme: 'dark', lookUp: 'always' } as const;
      const { settings, repaired } = readSettings({ ...sound, [name]: damage });
      const accepted = JSON.stringify(settings[name]) === JSON.stringify(damage);
      expect(repaired).toEqual(accepted ? [] : [name]);
      for (const other of Object.keys(sound) as (keyof typeof sound)[])
        if (other !== name) expect(settings[other]).toEqual(sound[other]);
    });
  }

  it.each([[null], [3], ['text'], [[1, 2]]])('takes %j for nothing stored', (stored) => {
    expect(readSettings(stored).settings).toEqual(standardSettings);
  });

  it('passes over settings of a newer version', () => {
    const { settings, repaired } = readSettings({ ...standardSettings, version: 99, colour: 'red' });
    expect(settings).toEqual(standardSettings);
    expect(repaired).toEqual([]);
  });

  it('refuses a kind that is named twice', () => {
    expect(readSettings({ figureKinds: ['money', 'money'] }).repaired).toEqual(['figureKinds']);
  });
});
