import type { Language } from '../language.ts';
import { checks } from './checks.ts';
import { figures } from './figures.ts';
import { sentences } from './sentences.ts';

export const english: Language = { tag: 'en', figures, sentences, checks };
