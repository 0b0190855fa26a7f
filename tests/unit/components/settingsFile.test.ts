import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokenAt } from '../../../components/options/jsonPlace.ts';
import { readSettingsFile, settingsFile } from '../../../components/options/settingsFile.ts';
import { SETTINGS_VERSION, type Settings, standardSettings } from '../../../extension/store/settings/settings.ts';

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

  test.each(['[]', 'null', '7', '{}', '{"version":"1"}'])('that are none are refused: %s', (text) => {
    expect(readSettingsFile(text, standardSettings)).toEqual({ ok: false, refused: 'not-settings' });
  });

  test.each([
    ['', 1, 1],
    ['no json', 1, 1],
    ['{"version": 1,\n "theme": dark}', 2, 11],
    ['{"version": 1,\r\n "theme": "dark",}', 2, 18],
    ['{"version": 1', 1, 14],
    ['{"version": 01}', 1, 14],
    ['{"a": "b\nc"}', 1, 7],
    ['[1 2]', 1, 4],
    ['{"version": 1} x', 1, 16],
  ])('that are no JSON are refused with the place: %j', (text, line, column) => {
    const refusal = { ok: false, refused: 'broken', place: { line, column } };
    expect(readSettingsFile(text, standardSettings)).toEqual(refusal);
  });

  test('are told to be JSON exactly where they are', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      '1',
      '-',
      '.5',
      'e3',
      'true',
      'null',
      ' ',
      '\n',
      '\u0085',
      '\u0001',
      '\\u00e9',
      '😀',
    );
    const text = fc.oneof(
      fc.json(),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary' }),
    );
    const isJson = (source: string) => {
      try {
        JSON.parse(source);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(text, (source) => (brokenAt(source) === null) === isJson(source)),
      { numRuns: 3_000 },
    );
    const deep = '['.repeat(200_000);
    expect(brokenAt(deep)).toEqual({ line: 1, column: 200_001 });
    // A pattern for whole strings took time without end here.
    expect(brokenAt(`"${'true'.repeat(100_000)}`)).toEqual({ line: 1, column: 1 });
    expect(brokenAt(`"${'true'.repeat(1_000_000)}"`)).toBeNull();
  });

  test('of a newer version are refused', () => {
    const text = JSON.stringify({ ...changed, version: SETTINGS_VERSION + 1 });
    expect(readSettingsFile(text, standardSettings)).toEqual({ ok: false, refused: 'newer' });
  });
});
