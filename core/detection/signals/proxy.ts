import type { Signal } from '../verdict.ts';

/** The page comes through Google's translating proxy, not from its publisher. */
export const proxy: Signal = {
  name: 'proxy',
  ofBrowser: true,
  look({ article }) {
    const host = URL.canParse(article.address) ? new URL(article.address).hostname : '';
    return host.endsWith('.translate.goog') ? { signal: 'proxy', weight: 1, seen: host } : null;
  },
};
