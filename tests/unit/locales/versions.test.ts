import { expect, test } from 'vitest';
import type { Message } from '../../../locales/message.ts';
import { ofVersions } from '../../../locales/roles/ofVersions.ts';
import { catalogues, wordsFor } from '../../../locales/words.ts';

/** What is said of a comparison, whatever was compared. */
const OF_COMPARISONS =
  /^(?:answer|coverage|figures|findings|export|sideBySide\.(?:in|translation|original)|reason\.(?!original))/;

/** Words that call one of two texts the translation or the original. */
const ROLES = {
  en: /\b(?:the|this) translation\b|\boriginal\b/i,
  nl: /\b(?:de|deze) vertaling\b|\borigineel\b/i,
  de: /Übersetzung|Original/,
  fr: /\b(?:la|cette) traduction\b|\boriginal\b/i,
};

test.each(['en', 'nl', 'de', 'fr'] as const)('of two versions, nothing in %s says which came first', (locale) => {
  const catalogue: Record<string, Message> = catalogues[locale];
  const lines = Object.entries(catalogue).filter(([key]) => OF_COMPARISONS.test(key));
  expect(lines.length).toBeGreaterThan(60);
  const texts = lines.flatMap(([, line]) => (typeof line === 'string' ? [line] : Object.values(line.forms)));
  const said = texts.map((text) => ofVersions(text, locale).replace(/\{\w+\}/g, ''));
  expect(said.filter((text) => ROLES[locale].test(text))).toEqual([]);
});

test('what is filled in stays as it is', () => {
  const values = { original: 'the original', translation: 'the translation' };
  const reason = wordsFor('en', []).ofVersions().reason({ key: 'reason.figure.value', values });
  expect(reason).toBe('The other version says ‘the original’, this version says ‘the translation’.');
});
