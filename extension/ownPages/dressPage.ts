import type { Words } from '../../locales/words.ts';
import type { Settings } from '../store/settings/settings.ts';

/** Gives one of the extension's pages the reader's language and theme. Returns the element to render into. */
export function dressPage(document: Document, settings: Settings, words: Words): Element {
  document.documentElement.lang = words.locale;
  document.documentElement.dataset.theme = settings.theme;
  return document.querySelector('#root') ?? document.body;
}
