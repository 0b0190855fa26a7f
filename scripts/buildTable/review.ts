import type { Match } from './match.ts';

const HEAD = [
  'translation',
  'original',
  'why doubtful',
  'title of the translation',
  'title of the original',
  'reasons',
];

/** The doubtful matches as a table for a spreadsheet: columns parted by tabs, a line for each. */
export function reviewList(matches: readonly Match[]): string {
  const lines = matches.map(({ translation, original, doubts, proven }) => [
    translation.address,
    original.address,
    doubts.join(', '),
    translation.title,
    original.title,
    proven.reasons
      .map(({ key, values }) => [key.split('.').at(-1), ...Object.values(values ?? {})].join(' '))
      .join('; '),
  ]);
  return [HEAD, ...lines]
    .map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t'))
    .join('\n')
    .concat('\n');
}
