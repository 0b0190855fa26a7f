import { createContext } from 'preact';
import type { BrowserTranslator, Direction } from './browserTranslator.ts';

/** The browser's own translator and what it would translate; null where the browser has none. */
export const TranslatorContext = createContext<{ translator: BrowserTranslator; direction: Direction } | null>(null);
