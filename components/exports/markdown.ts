import type { Settings } from '../../extension/store/settings/settings.ts';
import type { Words } from '../../locales/words.ts';
import type { Exported } from './exported.ts';
import { type ExportFile, fileNameOf } from './exportFile.ts';
import { type ExportRow, exportRows } from './exportRows.ts';
import { headingOf, type NamedArticle } from './heading.ts';

/**
 * The comparison as GitHub Flavored Markdown: the articles, the answer, a list of what differs, a table of the other figures. What the
 * articles say stands in it as plain text, whatever signs it holds.
 */
export function markdownFile(exported: Exported, settings: Settings, words: Words): ExportFile {
  const { articles, answer } = headingOf(exported, settings, words);
  const { differences, others } = exportRows(exported, settings, words);
  const blocks = [
    `# ${markdownText(exported.compared.texts.translation.title ?? words.say('sideBySide.title'))}`,
    articles.map(articleLine).join('\n'),
    markdownText(answer),
    ...(differences.length > 0
      ? [`## ${words.say('differences.heading')}`, differences.map((row) => differenceItem(row, words)).join('\n')]
      : []),
    ...(others.length > 0 ? [`## ${words.say('export.others')}`, figureTable(others, words)] : []),
  ];
  return {
    name: fileNameOf(exported, 'md'),
    type: 'text/markdown;charset=utf-8',
    text: `${blocks.join('\n\n')}\n`,
  };
}

/**
 * A text that Markdown shows as it stands: every ASCII sign that can mean something gets a backslash, white space is
 * folded, so that no text ends its table cell, its list item or its line.
 */
export function markdownText(text: string): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  const escaped = folded.replace(/[\\`*_[\]<>|~&#$]/g, '\\$&');
  return escaped.replace(/^(?=[-+=])/, '\\').replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\');
}

function articleLine({ name, title, address }: NamedArticle): string {
  if (address === '') return `- ${markdownText(name)}: ${markdownText(title ?? '')}`;
  return `- ${markdownText(name)}: [${markdownText(title || address)}](${linkTarget(address)})`;
}

/** An address that can't end its brackets; addresses of articles never need these signs as they stand. */
function linkTarget(address: string): string {
  const codes: Record<string, string> = { '(': '%28', ')': '%29', '<': '%3C', '>': '%3E', '\\': '%5C', ' ': '%20' };
  return address.replace(/[()<>\\ ]/g, (sign) => codes[sign] ?? '');
}

function figureTable(rows: ExportRow[], words: Words): string {
  const absent = words.say('figures.absent');
  const head = [
    words.say('export.column.translation'),
    words.say('export.column.original'),
    words.say('export.column.verdict'),
    words.say('export.column.reason'),
  ];
  const lines = rows.map(({ translation, original, verdict, reason }) => [
    translation || absent,
    original || absent,
    verdict,
    reason,
  ]);
  const tableLine = (cells: string[]) => `| ${cells.map(markdownText).join(' | ')} |`;
  return [tableLine(head), `|${' --- |'.repeat(head.length)}`, ...lines.map(tableLine)].join('\n');
}

function differenceItem(row: ExportRow, words: Words): string {
  const quotes = [
    row.translationSentence && `${words.say('figures.translation')}: ${row.translationSentence}`,
    row.originalSentence && `${words.say('figures.original')}: ${row.originalSentence}`,
  ];
  return [
    `- **${markdownText(row.kind)}** (${markdownText(row.verdict)}): ${markdownText(row.reason)}`,
    ...quotes.flatMap((quote) => (quote ? [`  - ${markdownText(quote)}`] : [])),
  ].join('\n');
}
