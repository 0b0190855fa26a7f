import type { Language } from '../language.ts';
import { checks } from './checks.ts';
import { figures } from './figures.ts';
import { page } from './page.ts';
import { sentences } from './sentences.ts';

export const german: Language = { tag: 'de', code: 'deu', figures, sentences, checks, page };
