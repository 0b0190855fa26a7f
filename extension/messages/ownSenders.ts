import { browser } from 'wxt/browser';
import type { SenderRule } from './receive.ts';

/** One of the extension's own pages: popup, options, side by side. */
export const fromReader: SenderRule<true> = ({ url }) => (url?.startsWith(browser.runtime.getURL('')) ? true : null);

/** The background, or one of the extension's own pages, seen from a content script. */
export const fromExtension: SenderRule<true> = ({ tab, url }) =>
  tab === undefined || url?.startsWith(browser.runtime.getURL('')) ? true : null;
