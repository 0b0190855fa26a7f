import type { Language } from '../language.ts';
import { figures } from './figures.ts';

export const english: Language = { tag: 'en', figures };
