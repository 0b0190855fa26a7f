import type { Signal } from '../verdict.ts';

/** `link rel="alternate machine-translated-from"`: the page names what a machine translated it from. */
export const machineTranslatedFrom: Signal = {
  name: 'machineTranslatedFrom',
  look({ article }) {
    const link = article.declarations.machineTranslatedFrom[0];
    return link ? { signal: 'machineTranslatedFrom', weight: 1, from: link.language, seen: link.address } : null;
  },
};
