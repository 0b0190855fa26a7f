import { defineSignalOfBrowser } from '../signal.ts';
import type { Signal } from '../verdict.ts';

/** Edge's translation leaves its own attributes on every element that it changed. */
export const edgeTranslation: Signal = defineSignalOfBrowser('edgeTranslation', ({ document }) => {
  const marked = document.querySelector('[_msttexthash]');
  return marked ? { weight: 1, seen: '_msttexthash' } : null;
});
