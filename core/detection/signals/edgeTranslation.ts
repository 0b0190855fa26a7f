import type { Signal } from '../verdict.ts';

/** Edge's translation leaves its own attributes on every element that it changed. */
export const edgeTranslation: Signal = {
  name: 'edgeTranslation',
  ofBrowser: true,
  look({ document }) {
    const marked = document.querySelector('[_msttexthash]');
    return marked ? { signal: 'edgeTranslation', weight: 1, seen: '_msttexthash' } : null;
  },
};
