import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readSettingsFile } from '../../../components/options/settingsFile.ts';
import { loadSettings, saveSettings } from '../../../extension/store/settings/load.ts';
import { repairSettings, takeDamage } from '../../../extension/store/settings/repair.ts';
import {
  readSettings,
  SETTINGS_VERSION,
  standardSettings,
  storedForm,
} from '../../../extension/store/settings/settings.ts';

const disk = vi.hoisted(() => ({ stored: {} as Record<string, unknown>, readable: true, writable: true, writes: 0 }));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        async get() {
          if (!disk.readable) throw new Error('The storage can not be read');
          return structuredClone(disk.stored);
        },
        async set(items: Record<string, unknown>) {
          if (!disk.writable) throw new Error('QUOTA_BYTES quota exceeded');
          disk.writes++;
          Object.assign(disk.stored, structuredClone(items));
        },
        async remove(key: string) {
          delete disk.stored[key];
        },
      },
    },
  },
}));

beforeEach(() => Object.assign(disk, { stored: {}, readable: true, writable: true, writes: 0 }));

const chosen = { ...standardSettings, theme: 'dark', lookUp: 'always', figureKinds: ['money'] } as const;
const names = Object.keys(standardSettings).filter((name) => name in standardSettings);

/** Every way in which a value can be of another type, or of the same and still be none of its own. */
const DAMAGES = [
  null,
  true,
  7,
  Number.NaN,
  '',
  'blue',
  [],
  ['x'],
  [['money']],
  ['money', 'money'],
  {},
  { length: 1 },
  'x'.repeat(100_000),
];

describe('each setting, damaged in every way,', () => {
  test.each(names)('%s is repaired, the rest kept, and told once', async (name) => {
    for (const damage of DAMAGES) {
      const sound = JSON.parse(JSON.stringify(storedForm({ ...chosen, figureKinds: ['money'] })));
      disk.stored = { settings: { ...sound, [name]: damage } };
      const { settings, repaired } = await loadSettings();
      const isSound = repaired.length === 0;
      expect(settings).toEqual({ ...chosen, [name]: isSound ? damage : Reflect.get(standardSettings, name) });
      await repairSettings();
      expect(disk.stored.settings).toEqual(isSound ? disk.stored.settings : storedForm(settings));
      expect(await takeDamage()).toEqual(isSound ? { kind: 'none' } : { kind: 'repaired', names: [name] });
      expect(await takeDamage()).toEqual({ kind: 'none' });
      await repairSettings();
      expect(await takeDamage()).toEqual({ kind: 'none' });
    }
  });

  test('all at once: everything starts at its first value, and all are named', async () => {
    disk.stored = { settings: Object.fromEntries(names.map((name) => [name, { broken: true }])) };
    await repairSettings();
    expect((await loadSettings()).settings).toEqual(standardSettings);
    expect(await takeDamage()).toEqual({ kind: 'repaired', names });
  });
});

describe('stored settings', () => {
  test.each(DAMAGES)('that are no settings at all (%j) start as new', async (damage) => {
    disk.stored = { settings: damage };
    expect((await loadSettings()).settings).toEqual(standardSettings);
  });

  test('of a cleared profile are the first ones, without a word and without writing', async () => {
    await repairSettings();
    expect((await loadSettings()).settings).toEqual(standardSettings);
    expect(await takeDamage()).toEqual({ kind: 'none' });
    expect(disk.writes).toBe(0);
  });

  test('of a newer version keep what is known here and are not written over', async () => {
    const newer = {
      ...storedForm({ ...chosen, figureKinds: ['money'] }),
      version: SETTINGS_VERSION + 1,
      colour: 'red',
      banner: 'hologram',
    };
    disk.stored = { settings: newer };
    await repairSettings();
    expect((await loadSettings()).settings).toEqual({ ...chosen, banner: 'edge' });
    expect(disk.stored).toEqual({ settings: newer });
    expect(await takeDamage()).toEqual({ kind: 'none' });
  });

  test('without a version, or of an older one, are read', async () => {
    for (const version of [undefined, 0, -1, 'one']) {
      disk.stored = { settings: { theme: 'dark', version } };
      expect((await loadSettings()).settings).toEqual({ ...standardSettings, theme: 'dark' });
    }
  });

  test('that can not be read leave the first ones in use, and that is told', async () => {
    disk.readable = false;
    await repairSettings();
    expect((await loadSettings()).settings).toEqual(standardSettings);
    expect(await takeDamage()).toEqual({ kind: 'unreadable' });
  });

  test('stay as they were where the quota is reached', async () => {
    disk.stored = { settings: { ...storedForm(standardSettings), theme: 'plaid' } };
    disk.writable = false;
    expect(await saveSettings({ ...standardSettings, theme: 'dark' })).toBe(false);
    await expect(repairSettings()).resolves.toBeUndefined();
    expect((await loadSettings()).settings).toEqual(standardSettings);
  });
});

describe('the settings of every released version', () => {
  const folder = join(import.meta.dirname, 'released');
  test.each(readdirSync(folder))('%s are read as they were chosen', (file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const { version, ...saved } = JSON.parse(text);
    const { settings, repaired } = readSettings({ version, ...saved });
    expect(repaired).toEqual([]);
    expect(settings).toEqual({ ...standardSettings, ...saved });
    expect(readSettingsFile(text, settings)).toMatchObject({ ok: true, changes: [], repaired: [] });
  });

  test('are here for the present version too', () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'));
    expect(readdirSync(folder).some((file) => file.startsWith(`${version}-`))).toBe(true);
  });
});
