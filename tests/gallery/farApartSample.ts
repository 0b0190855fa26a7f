import type { Pairing, Text } from '../../core/comparison/comparison.ts';
import { reason } from '../../core/comparison/reasons.ts';
import type { FigureKind } from '../../core/figures/figure.ts';
import type { Compared } from '../../extension/store/tabState.ts';
import { comparisonOf, figure } from './article.ts';
import { faithful } from './faithfulSample.ts';

interface Slip {
  kind: FigureKind;
  unit?: string;
  dutch: [words: string, value: string];
  english: [words: string, value: string];
}

/** From hardly any difference to a factor of a million; the last one has no ratio. */
const slips: Slip[] = [
  { kind: 'number', dutch: ['1.001', '1001'], english: ['1,000', '1000'] },
  { kind: 'percent', dutch: ['52 procent', '52'], english: ['56 percent', '56'] },
  { kind: 'money', unit: 'EUR', dutch: ['4,2 miljoen euro', '4200000'], english: ['2.4 million euros', '2400000'] },
  { kind: 'duration', unit: 'year', dutch: ['drie jaar', '3'], english: ['thirty years', '30'] },
  { kind: 'quantity', unit: 'terabyte', dutch: ['8,5 terabyte', '8.5'], english: ['85 terabytes', '85'] },
  { kind: 'money', unit: 'EUR', dutch: ['7 miljard euro', '7000000000'], english: ['7 million euros', '7000000'] },
  { kind: 'number', dutch: ['3 miljoen', '3000000'], english: ['3', '3'] },
  { kind: 'date', dutch: ['2017', '2017'], english: ['2016', '2016'] },
];

const translation: Text = {
  language: 'en',
  title: 'Bergwater Storage counts again',
  publishedAt: '2018-06-12T10:00:00Z',
  paragraphs: slips.map(({ english: [words] }) => `The report says ${words} here.`),
};

const original: Text = {
  language: 'nl',
  title: 'Bergwater Storage telt opnieuw',
  publishedAt: '2018-06-12T08:00:00Z',
  paragraphs: slips.map(({ dutch: [words] }) => `Het rapport zegt hier ${words}.`),
};

const figures = slips.map(({ kind, unit, dutch, english }, index): Pairing => {
  const measured = unit === undefined ? {} : { unit };
  return {
    status: 'differs',
    certainty: 'certain',
    original: { ...figure(original, index, kind, ...dutch), ...measured },
    translation: { ...figure(translation, index, kind, ...english), ...measured },
    note: kind === 'date' ? 'date' : 'value',
    reason: reason('reason.figure.value', { original: dutch[0], translation: english[0] }),
  };
});

/** An article none of whose figures agrees, each further off than the one before it. */
export const farApart: Compared = {
  ...faithful,
  comparison: comparisonOf({ original, translation }, figures, []),
  texts: { original, translation },
};
