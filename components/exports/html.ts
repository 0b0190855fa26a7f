import type { Settings } from '../../extension/store/settings/settings.ts';
import { countedComparison } from '../../extension/views/rowKeys.ts';
import type { Words } from '../../locales/words.ts';
import { rowsOf } from '../sideBySide/rows/rows.ts';
import type { Exported } from './exported.ts';
import { type ExportFile, fileNameOf } from './exportFile.ts';
import { type ExportRow, exportRows } from './exportRows.ts';
import { headingOf, type NamedArticle } from './heading.ts';
import { htmlRow, htmlText } from './htmlRow.ts';
import { htmlStyle } from './htmlStyle.ts';

/**
 * The comparison as one page that can be kept, printed and sent on: the answer, what differs, and both articles sentence
 * by sentence. It asks for nothing, runs nothing, and opens without Brontekst. What the articles say stands in it as text.
 */
export function htmlFile(exported: Exported, settings: Settings, words: Words): ExportFile {
  const { compared } = exported;
  const { articles, answer } = headingOf(exported, settings, words);
  const { differences } = exportRows(exported, settings, words);
  const rows = rowsOf({ comparison: countedComparison(compared), texts: compared.texts }, settings);
  const title = htmlText(compared.texts.translation.title || words.say('sideBySide.title'));
  const languages = {
    translation: htmlText(compared.texts.translation.language),
    original: htmlText(compared.texts.original.language),
  };
  const text = `<!doctype html>
<html lang="${words.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${htmlStyle}</style>
</head>
<body>
<h1 lang="${languages.translation}">${title}</h1>
<ul>
${articles.map(articleItem).join('\n')}
</ul>
<p class="answer">${htmlText(answer)}</p>
${differenceList(differences, languages, words)}
<h2>${htmlText(words.say('sideBySide.title'))}</h2>
<table>
<thead><tr><th scope="col">${htmlText(words.say('figures.translation'))}</th><th scope="col">${htmlText(words.say('figures.original'))}</th></tr></thead>
<tbody>
${rows.map((row) => htmlRow(row, languages, words)).join('\n')}
</tbody>
</table>
</body>
</html>
`;
  return { name: fileNameOf(exported, 'html'), type: 'text/html;charset=utf-8', text };
}

/** Only an address of the web is a link. */
function articleItem({ name, title, address }: NamedArticle): string {
  const shown = htmlText(title || address);
  const isWeb = /^https?:\/\//.test(address);
  const link = isWeb ? `<a href="${htmlText(address)}" rel="noopener noreferrer">${shown}</a>` : shown;
  return `<li>${htmlText(name)}: ${link}</li>`;
}

function differenceList(
  rows: ExportRow[],
  languages: Record<'translation' | 'original', string>,
  words: Words,
): string {
  if (rows.length === 0) return '';
  const quote = (side: 'translation' | 'original', sentence: string) =>
    sentence &&
    `<dt>${htmlText(words.say(`figures.${side}`))}</dt><dd lang="${languages[side]}">${htmlText(sentence)}</dd>`;
  const item = (row: ExportRow) =>
    [
      `<li><b>${htmlText(row.kind)}</b> (${htmlText(row.verdict)}, ${htmlText(row.certainty)}): ${htmlText(row.reason)}`,
      `<dl>${quote('translation', row.translationSentence)}${quote('original', row.originalSentence)}</dl></li>`,
    ].join('\n');
  return `<h2>${htmlText(words.say('differences.heading'))}</h2>\n<ol>\n${rows.map(item).join('\n')}\n</ol>`;
}
