import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findLanguage } from '../../core/languages/index.ts';
import type { Language } from '../../core/languages/language.ts';

/** A text with its language. */
export interface Sample {
  name: string;
  text: string;
  language: Language;
}

const seeds = join(import.meta.dirname, '../../../shared/seeds');

export function languageOf(tag: string): Language {
  const language = findLanguage(tag);
  if (language === null) throw new Error(`no language ${tag}`);
  return language;
}

/** The article that everything is measured on, Dutch and English; null where the project stands without its data. */
export function readArticles(): { dutch: Sample; english: Sample } | null {
  if (!existsSync(seeds)) return null;
  const read = (file: string) => readFileSync(join(seeds, file), 'utf8');
  return {
    dutch: { name: 'Dutch article', text: read('original.nl.txt'), language: languageOf('nl') },
    english: { name: 'English article', text: read('translation.en.txt'), language: languageOf('en') },
  };
}
