import { answerOf } from '../../core/comparison/answer.ts';
import { countedComparison } from '../../extension/dismissed.ts';
import type { Settings } from '../../extension/settings/settings.ts';
import { answerSentences } from '../../locales/answerSentences.ts';
import type { Words } from '../../locales/words.ts';
import type { Exported } from './exported.ts';
import { type ExportRow, exportRows } from './exportRows.ts';

/** The comparison as plain text that can be pasted into a letter: the articles, the answer, figures and findings. */
export function comparisonText(exported: Exported, settings: Settings, words: Words): string {
  const { compared, address } = exported;
  const { texts, original } = compared;
  const answer = answerSentences(answerOf(countedComparison(compared), settings), texts.original.language, words);
  const rows = exportRows(exported, settings, words);
  const figures = rows.filter(({ type }) => type === words.say('export.figure'));
  const findings = rows.filter(({ type }) => type === words.say('export.finding'));
  return [
    articleLine(words.say('figures.translation'), texts.translation.title, address),
    articleLine(
      words.say(original.proof === 'original' ? 'original.is' : 'original.possibly'),
      original.title,
      original.address,
    ),
    '',
    answer.join(' '),
    ...(figures.length > 0 ? ['', words.say('export.figures'), ...figures.map((row) => figureLine(row, words))] : []),
    ...(findings.length > 0
      ? ['', words.say('export.findings'), ...findings.map((row) => findingLines(row, words))]
      : []),
    '',
  ].join('\n');
}

function articleLine(name: string, title: string | undefined, address: string): string {
  return `${name}: ${[title, address].filter(Boolean).join(' – ')}`;
}

function figureLine({ translation, original, verdict }: ExportRow, words: Words): string {
  const absent = words.say('figures.absent');
  return `- ${translation || absent} | ${original || absent} | ${verdict}`;
}

function findingLines(row: ExportRow, words: Words): string {
  const quotes = [
    row.translationSentence && `  ${words.say('figures.translation')}: ${row.translationSentence}`,
    row.originalSentence && `  ${words.say('figures.original')}: ${row.originalSentence}`,
  ];
  return [`- ${row.kind} (${row.verdict}): ${row.reason}`, ...quotes.filter(Boolean)].join('\n');
}
