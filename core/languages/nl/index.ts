import type { Language } from '../language.ts';
import { checks } from './checks.ts';
import { figures } from './figures.ts';
import { page } from './page.ts';
import { sentences } from './sentences.ts';

export const dutch: Language = { tag: 'nl', code: 'nld', figures, sentences, checks, page };
