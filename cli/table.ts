import { styleText } from 'node:util';
import Table from 'cli-table3';
import { answerOf } from '../core/comparison/answer.ts';
import type { Comparison, Finding, Pairing, Text } from '../core/comparison/comparison.ts';
import { everything } from '../core/comparison/shown.ts';
import { answerSentences } from '../locales/answerText.ts';
import { type Words, wordsFor } from '../locales/words.ts';

/** A comparison for people: the answer in sentences, the table of figures, the other findings. */
export function renderComparison(comparison: Comparison, original: Text, columns: number): string {
  const words = wordsFor('browser', [Intl.DateTimeFormat().resolvedOptions().locale]);
  if (comparison.unrelated) return `${words.say('failure.unrelated.what')}\n`;
  const answer = answerSentences(answerOf(comparison, everything), original.language, words).join(' ');
  const parts = [
    styleText('bold', answer),
    ...figureTable(comparison.figures, words, columns),
    ...findingList(comparison.findings, words),
  ];
  return `${parts.join('\n\n')}\n`;
}

function figureTable(figures: Pairing[], words: Words, columns: number): string[] {
  if (figures.length === 0) return [];
  const fixed = 24;
  const wide = Math.max(20, Math.min(44, Math.floor((columns - fixed - 10) / 2)));
  const table = new Table({
    head: (['translation', 'original', 'verdict'] as const).map((column) =>
      styleText('bold', words.say(`figures.${column}`)),
    ),
    colWidths: [wide, wide, fixed],
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  const absent = words.say('figures.absent');
  for (const { translation, original, status, note } of figures) {
    const verdict = note && status === 'differs' ? words.say(`note.${note}`) : words.say(`status.${status}`);
    table.push([translation?.text ?? absent, original?.text ?? absent, styleText(colorOf(status), verdict)]);
  }
  return [table.toString()];
}

function colorOf(status: Pairing['status']): 'green' | 'red' | 'yellow' {
  if (status === 'same') return 'green';
  return status === 'unclear' ? 'yellow' : 'red';
}

function findingList(findings: Finding[], words: Words): string[] {
  return findings.map((finding) => {
    const both = finding.side === 'both' ? ` (${words.say('findings.both')})` : '';
    const head = styleText('bold', `${words.say(`findingKind.${finding.kind}`)}${both}`);
    const passages = [
      [words.say('figures.translation'), finding.translation],
      [words.say('figures.original'), finding.original],
    ] as const;
    const quoted = passages.flatMap(([side, passage]) => (passage ? [`  ${side}: ${passage.text}`] : []));
    return [head, `  ${words.reason(finding.reason)}`, ...quoted].join('\n');
  });
}
