import { browser } from 'wxt/browser';

/**
 * The tab that a page of the extension is about: the one its address names (`?tab=ID`: a popup shown as a page, as on
 * Android, would see itself as the active tab), else the active one.
 */
export async function shownTab(search: string): Promise<number | null> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named) && named >= 0) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
