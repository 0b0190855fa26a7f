import type { Language } from '../language.ts';
import { figures } from './figures.ts';

export const dutch: Language = { tag: 'nl', figures };
