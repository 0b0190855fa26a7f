import { attributeOf } from '../../article/nodes.ts';
import type { Signal } from '../verdict.ts';

/** Chrome's translation marks the html element and wraps every text in two `font` elements. */
export const chromeTranslation: Signal = {
  name: 'chromeTranslation',
  ofBrowser: true,
  look({ document }) {
    const classes = attributeOf(document.documentElement, 'class') ?? '';
    const seen = /\btranslated-(?:ltr|rtl)\b/.exec(classes)?.[0];
    const wrapped = document.querySelector('font[style*="vertical-align"] > font') ? 'font' : undefined;
    return seen || wrapped ? { signal: 'chromeTranslation', weight: 1, seen: seen ?? 'font' } : null;
  },
};
