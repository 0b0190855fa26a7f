import type { Settings } from '../../extension/store/settings/settings.ts';
import type { Words } from '../../locales/words.ts';
import type { Exported } from './exported.ts';
import { type ExportRow, exportRows } from './exportRows.ts';
import { headingOf, type NamedArticle } from './heading.ts';

/** The comparison as plain text that can be pasted into a letter: the articles, the answer, what differs, the other figures. */
export function comparisonText(exported: Exported, settings: Settings, words: Words): string {
  const { articles, answer } = headingOf(exported, settings, words);
  const { differences, others } = exportRows(exported, settings, words);
  return [
    ...articles.map(articleLine),
    '',
    answer,
    ...(differences.length > 0
      ? ['', words.say('differences.heading'), ...differences.map((row) => differenceLines(row, words))]
      : []),
    ...(others.length > 0 ? ['', words.say('export.others'), ...others.map((row) => figureLine(row, words))] : []),
    '',
  ].join('\n');
}

function articleLine({ name, title, address }: NamedArticle): string {
  return `${name}: ${[title, address].filter(Boolean).join(' – ')}`;
}

function figureLine({ translation, original, verdict }: ExportRow, words: Words): string {
  const absent = words.say('figures.absent');
  return `- ${translation || absent} | ${original || absent} | ${verdict}`;
}

function differenceLines(row: ExportRow, words: Words): string {
  const quotes = [
    row.translationSentence && `  ${words.say('figures.translation')}: ${row.translationSentence}`,
    row.originalSentence && `  ${words.say('figures.original')}: ${row.originalSentence}`,
  ];
  return [`- ${row.kind} (${row.verdict}): ${row.reason}`, ...quotes.filter(Boolean)].join('\n');
}
