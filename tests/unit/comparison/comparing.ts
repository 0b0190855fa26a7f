import { compare } from '../../../core/comparison/compare.ts';
import type { Comparison, Finding } from '../../../core/comparison/comparison.ts';

const paragraphsOf = (text: string | string[]): string[] => (typeof text === 'string' ? [text] : text);

/** Compares a Dutch original with an English translation, which must be possible. */
export function compareTexts(dutch: string | string[], english: string | string[]): Comparison {
  const result = compare(
    { language: 'nl', paragraphs: paragraphsOf(dutch) },
    { language: 'en', paragraphs: paragraphsOf(english) },
  );
  if (!result.ok) throw new Error(result.failure);
  return result.comparison;
}

/** The findings of one kind, each by the words it shows. */
export function findingsOf(
  kind: Finding['kind'],
  dutch: string | string[],
  english: string | string[],
): [string | null, string | null][] {
  return compareTexts(dutch, english)
    .findings.filter((finding) => finding.kind === kind)
    .map(({ original, translation }) => [original?.text ?? null, translation?.text ?? null]);
}
