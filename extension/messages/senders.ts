import { siteOf } from '../../core/sites/index.ts';
import { pageAddress } from '../pageAddress.ts';
import type { SenderRule } from './receive.ts';

/** The tab that a content script runs in, and the address of its page as the browser tells it, without the place. */
export interface PageSender {
  tabId: number;
  address: string;
  isPrivate: boolean;
}

/** A script in the top frame of a tab with a web page. */
export const fromPage: SenderRule<PageSender> = ({ tab, url, frameId }) =>
  tab?.id !== undefined &&
  frameId === 0 &&
  url !== undefined &&
  /^(?:https?|file):$/.test(URL.parse(url)?.protocol ?? '')
    ? { tabId: tab.id, address: pageAddress(url), isPrivate: tab.incognito }
    : null;

/** The same on a host that a content script runs on. */
export const fromSite: SenderRule<PageSender> = (sender) => (isRead(sender.url ?? '') ? fromPage(sender) : null);

function isRead(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === 'https:' && url.port === '' && siteOf(url) !== null;
}
