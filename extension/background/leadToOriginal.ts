import { browser } from 'wxt/browser';
import { siteNamed } from '../../core/sites/index.ts';
import { noteLed } from '../store/session/ledTabs.ts';
import { loadSettings, saveSettings } from '../store/settings/load.ts';
import type { TabState } from '../store/tabState.ts';
import { loadTab } from '../store/tabStore.ts';

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

/** The reader wants the originals of the site of a tab's page opened in place of translations, or no longer. */
export async function setOpensOriginal(tabId: number, isOn: boolean): Promise<void> {
  const state = await loadTab(tabId);
  const site = state?.reading.kind === 'article' ? siteNamed(state.reading.article.site) : null;
  if (!site || state?.isPrivate) return;
  const { settings } = await loadSettings();
  const others = settings.openOriginal.filter((name) => name !== site.name);
  await saveSettings({ ...settings, openOriginal: isOn ? [...others, site.name] : others });
}
