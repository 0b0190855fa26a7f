import type { Words } from '../../locales/words.ts';
import type { Row, RowSentence } from '../sideBySide/rows/rows.ts';

/** A text that HTML shows as it stands, between tags and between quotation marks. */
export function htmlText(text: string): string {
  const codes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (sign) => codes[sign] ?? '');
}

/** The sentences of both sides as a line of a table, with what is marked in them. */
export function htmlRow(row: Row, languages: Record<'translation' | 'original', string>, words: Words): string {
  const cell = (side: 'translation' | 'original') => {
    const said = row[side].map(sentence).join(' ');
    return said === ''
      ? `<td class="absent">${htmlText(words.say('sideBySide.noCounterpart'))}</td>`
      : `<td lang="${languages[side]}">${said}</td>`;
  };
  const kind = row.isTitle ? ' class="title"' : row.startsParagraph ? ' class="paragraph"' : '';
  return `<tr${kind}>${cell('translation')}${cell('original')}</tr>`;
}

function sentence({ pieces }: RowSentence): string {
  return pieces
    .map(({ text, look }) => (look === null ? htmlText(text) : `<mark class="${look}">${htmlText(text)}</mark>`))
    .join('');
}
