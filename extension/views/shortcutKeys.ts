import { browser } from 'wxt/browser';

/** The commands of the manifest, in the order that the options show them. */
export const shortcutNames = [
  'open-original',
  'open-comparison',
  'next-difference',
  'previous-difference',
  'read-along',
] as const;
export type ShortcutName = (typeof shortcutNames)[number];

/** A command with the keys that the reader's browser has for it now; empty where it has none. */
export interface Shortcut {
  name: ShortcutName;
  keys: string;
}

/** The commands with their keys; null where the browser has none. */
export async function listShortcuts(): Promise<Shortcut[] | null> {
  if (!browser.commands) return null;
  const known = await browser.commands.getAll();
  return shortcutNames.map((name) => ({ name, keys: known.find((command) => command.name === name)?.shortcut ?? '' }));
}

/** Opens the browser's own page for changing the keys. */
export async function openShortcutSettings(): Promise<void> {
  const { commands } = browser;
  if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function')
    await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
