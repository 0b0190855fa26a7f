import { browser } from 'wxt/browser';
import { noteLed } from '../store/session/ledTabs.ts';
import { loadSettings } from '../store/settings/load.ts';
import type { TabState } from '../store/tabState.ts';

/**
 * Opens the original in place of a translation, on the sites for which the reader wants that: only where it is sure and
 * known without asking anybody. A tab is led once from each article, so that whoever goes back stays.
 * @returns whether it is on its way there
 */
export async function leadToOriginal(tabId: number, { reading, link, quiet, isPrivate }: TabState): Promise<boolean> {
  if (reading.kind !== 'article' || link?.kind !== 'original' || quiet) return false;
  const { site, address } = reading.article;
  const { settings } = await loadSettings();
  if (site === null || !settings.openOriginal.includes(site)) return false;
  if (!(await noteLed({ tabId, article: address, isPrivate }))) return false;
  const tab = await browser.tabs.update(tabId, { url: link.address }).catch(() => null);
  return tab !== null;
}
