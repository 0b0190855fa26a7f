import { browser } from 'wxt/browser';
import { inBackground } from '../inBackground.ts';
import { announceNews } from '../store/news.ts';

/** Opens the welcome page once, after installing; an update never opens anything. */
export function welcomeReader(): void {
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    if (reason === 'install') inBackground(browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }));
    if (reason === 'update') inBackground(announceNews(previousVersion));
  });
}
