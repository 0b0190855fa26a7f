import { defineSignalOfBrowser } from '../signal.ts';
import type { Signal } from '../verdict.ts';

/** The page comes through Google's translating proxy, not from its publisher. */
export const proxy: Signal = defineSignalOfBrowser('proxy', ({ article }) => {
  const host = URL.parse(article.address)?.hostname;
  return host?.endsWith('.translate.goog') ? { weight: 1, seen: host } : null;
});
