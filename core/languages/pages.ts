import { page as de } from './de/page.ts';
import { page as en } from './en/page.ts';
import { page as fr } from './fr/page.ts';
import { page as nl } from './nl/page.ts';
import type { PageWords } from './pageWords.ts';

/** What every language tells of pages, by its tag: apart from the rest, because a page need not carry that. */
export const pages: Readonly<Record<string, PageWords>> = { nl, en, de, fr };
