import { compare } from '../../../core/comparison/compare.ts';
import type { Comparison, Finding, Pairing } from '../../../core/comparison/comparison.ts';

const paragraphsOf = (text: string | string[]): string[] => (typeof text === 'string' ? [text] : text);

/** Compares a Dutch original, or one in another language, with an English translation, which must be possible. */
export function compareTexts(original: string | string[], english: string | string[], language = 'nl'): Comparison {
  const result = compare(
    { language, paragraphs: paragraphsOf(original) },
    { language: 'en', paragraphs: paragraphsOf(english) },
  );
  if (!result.ok) throw new Error(result.failure);
  return result.comparison;
}

/** The findings of one kind, each by the words it shows. */
export function findingsOf(
  kind: Finding['kind'],
  original: string | string[],
  english: string | string[],
  language = 'nl',
): [string | null, string | null][] {
  return compareTexts(original, english, language)
    .findings.filter((finding) => finding.kind === kind)
    .map((finding) => [finding.original?.text ?? null, finding.translation?.text ?? null]);
}

const shown = (side: { text: string } | null): string => side?.text ?? '–';

/** A finding or a figure with all that is told of it: how sure, why, with which words, and the two passages. */
function told({ certainty, reason, original, translation, ...rest }: Finding | Pairing): string {
  const what = 'kind' in rest ? `${rest.kind} (${rest.side})` : `${rest.status} (${rest.note ?? 'figure'})`;
  const words = Object.entries(reason.values ?? {}).map(([name, value]) => `${name} ${value}`);
  return `${certainty} ${what} ${[reason.key, ...words].join(', ')}: ${shown(original)} → ${shown(translation)}`;
}

/** All that is told of two texts but the figures that agree; paragraphs are divided by line breaks. */
export function differences(dutch: string, english: string): string[] {
  const { figures, findings } = compareTexts(dutch.split('\n'), english.split('\n'));
  return [...figures.filter(({ status }) => status !== 'same'), ...findings].map(told);
}

/** The figures that alarm, each by what is told of it. */
export function figureAlarms(original: string, english: string, language: string): string[] {
  const { figures } = compareTexts(original, english, language);
  return figures.flatMap(({ status, note }) => (status === 'same' || status === 'unclear' ? [] : [note ?? status]));
}
