import type { Language } from '../language.ts';
import { checks } from './checks.ts';
import { figures } from './figures.ts';
import { page } from './page.ts';
import { sentences } from './sentences.ts';

export const french: Language = { tag: 'fr', code: 'fra', figures, sentences, checks, page };
