import { attributeOf } from '../../article/nodes.ts';
import { defineSignalOfBrowser } from '../signal.ts';
import type { Signal } from '../verdict.ts';

/** Chrome's translation marks the html element and wraps every text in two `font` elements. */
export const chromeTranslation: Signal = defineSignalOfBrowser('chromeTranslation', ({ document }) => {
  const classes = attributeOf(document.documentElement, 'class') ?? '';
  const marked = /\btranslated-(?:ltr|rtl)\b/.exec(classes)?.[0];
  const seen = marked ?? (document.querySelector('font[style*="vertical-align"] > font') ? 'font' : null);
  return seen ? { weight: 1, seen } : null;
});
