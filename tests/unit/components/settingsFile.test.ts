import { describe, expect, test } from 'vitest';
import { readSettingsFile, settingsFile } from '../../../components/options/settingsFile.ts';
import { SETTINGS_VERSION, type Settings, standardSettings } from '../../../extension/settings/settings.ts';

const changed: Settings = { ...standardSettings, theme: 'dark', lookUpOnOpen: false, figureKinds: ['money', 'date'] };

describe('settings as a file', () => {
  test('come back as they were', () => {
    const file = settingsFile(changed);
    expect(file.name).toMatch(/\.json$/);
    expect(readSettingsFile(file.text, changed)).toEqual({ ok: true, settings: changed, changes: [], repaired: [] });
  });

  test('tell what they would change', () => {
    expect(readSettingsFile(settingsFile(changed).text, standardSettings)).toMatchObject({
      ok: true,
      changes: ['theme', 'lookUpOnOpen', 'figureKinds'],
    });
  });

  test('in which only the order of kinds differs change nothing', () => {
    const reordered = { ...changed, figureKinds: [...changed.figureKinds].reverse() };
    expect(readSettingsFile(settingsFile(reordered).text, changed)).toMatchObject({ ok: true, changes: [] });
  });

  test('with one damaged keep the others and name it', () => {
    const text = JSON.stringify({ ...changed, version: SETTINGS_VERSION, theme: 'plaid' });
    expect(readSettingsFile(text, changed)).toMatchObject({
      ok: true,
      settings: { ...changed, theme: 'system' },
      changes: ['theme'],
      repaired: ['theme'],
    });
  });

  test.each(['', 'no json', '[]', 'null', '7', '{}', '{"version":"1"}'])('that are none are refused: %s', (text) => {
    expect(readSettingsFile(text, standardSettings)).toEqual({ ok: false, refused: 'not-settings' });
  });

  test('of a newer version are refused', () => {
    const text = JSON.stringify({ ...changed, version: SETTINGS_VERSION + 1 });
    expect(readSettingsFile(text, standardSettings)).toEqual({ ok: false, refused: 'newer' });
  });
});
