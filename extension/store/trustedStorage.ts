import { browser } from 'wxt/browser';

/**
 * Keeps the settings from content scripts, so that a page which took over its own process can't reach them. Firefox
 * lacks the call; there and here every value is checked when it is read.
 */
export async function trustOwnPagesAlone(): Promise<void> {
  const { local } = browser.storage;
  if ('setAccessLevel' in local) await local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}
