import type { Text } from '../../../core/comparison/comparison.ts';
import { type Reading, readText } from '../../../core/comparison/reading.ts';
import type { Language } from '../../../core/languages/language.ts';
import { takeAll } from '../../../core/text/steps.ts';

/** Reads a text at once. */
export const readAll = (text: Text, language: Language): Reading => takeAll(readText(text, language));
