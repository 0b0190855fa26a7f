import { shownStatus } from '../../core/comparison/answer.ts';
import type { Finding, Pairing, Passage } from '../../core/comparison/comparison.ts';
import { isDifference, shownFigures } from '../../core/comparison/shown.ts';
import type { Settings } from '../../extension/store/settings/settings.ts';
import { countedComparison } from '../../extension/views/rowKeys.ts';
import { type Place, sentenceAt } from '../../extension/views/sentences.ts';
import type { Words } from '../../locales/words.ts';
import { differencesOf } from '../comparison/differences/order.ts';
import type { Exported } from './exported.ts';

/** One figure or finding in the reader's words. */
export interface ExportRow {
  type: string;
  kind: string;
  verdict: string;
  certainty: string;
  translation: string;
  original: string;
  translationSentence: string;
  originalSentence: string;
  reason: string;
}

/** Every result that the settings show and the reader did not set aside: what differs, the gravest first, and the rest. */
export function exportRows(
  exported: Exported,
  settings: Settings,
  words: Words,
): { differences: ExportRow[]; others: ExportRow[] } {
  const comparison = countedComparison(exported.compared);
  const others = shownFigures(comparison, settings).filter((pairing) => !isDifference(pairing, settings));
  return {
    differences: differencesOf(comparison, settings).map((row) =>
      'kind' in row ? findingRow(row, exported, words) : figureRow(row, exported, settings, words),
    ),
    others: others.map((pairing) => figureRow(pairing, exported, settings, words)),
  };
}

function figureRow(pairing: Pairing, exported: Exported, settings: Settings, words: Words): ExportRow {
  const { translation, original, certainty, reason } = pairing;
  const kind = (translation ?? original)?.kind ?? 'number';
  return {
    type: words.say('export.figure'),
    kind: words.say(`figureKind.${kind}`),
    verdict: words.say(`status.${shownStatus(pairing, settings)}`),
    certainty: words.say(`certainty.${certainty}`),
    ...sides(translation, original, exported),
    reason: words.reason(reason),
  };
}

function findingRow(
  { kind, side, certainty, translation, original, reason }: Finding,
  exported: Exported,
  words: Words,
) {
  return {
    type: words.say('export.finding'),
    kind: words.say(`findingKind.${kind}`),
    verdict: words.say(side === 'both' ? 'findings.both' : 'status.differs'),
    certainty: words.say(`certainty.${certainty}`),
    ...sides(translation, original, exported),
    reason: words.reason(reason),
  };
}

type Sides = Pick<ExportRow, 'translation' | 'original' | 'translationSentence' | 'originalSentence'>;

function sides(
  translation: (Place & Pick<Passage, 'text'>) | null,
  original: (Place & Pick<Passage, 'text'>) | null,
  { compared: { comparison, texts } }: Exported,
): Sides {
  const { sentences } = comparison;
  const around = (name: 'translation' | 'original', place: Place | null) =>
    place ? sentenceAt({ text: texts[name], sentences: sentences[name] }, place).text : '';
  return {
    translation: translation?.text ?? '',
    original: original?.text ?? '',
    translationSentence: around('translation', translation),
    originalSentence: around('original', original),
  };
}
