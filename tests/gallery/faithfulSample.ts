import type { Finding, Pairing, Text } from '../../core/comparison/comparison.ts';
import { reason } from '../../core/comparison/reasons.ts';
import type { FigureKind } from '../../core/figures/figure.ts';
import type { Compared } from '../../extension/store/tabState.ts';
import { comparisonOf, figure, passage } from './article.ts';

const translation: Text = {
  language: 'en',
  title: 'Velden Cloud grows by half, mother of all plans for 2030',
  publishedAt: '2018-11-05T09:12:00Z',
  paragraphs: [
    'Hosting company Velden Cloud saw its revenue grow by 48 percent in the third quarter. The company wants to serve two million customers by 2030. To this end, 350 people will be hired over the next three years.',
    'Revenue came to 61.4 million euros, with a loss of 3.2 million euros. That loss is higher than a year earlier, when it amounted to 4.1 million euros.',
    'Mother says she sees great opportunities. According to him, half of all small companies have not yet moved to the cloud.',
  ],
};

const original: Text = {
  language: 'nl',
  title: 'Velden Cloud groeit met de helft, grote plannen voor 2030',
  publishedAt: '2018-11-05T08:40:00Z',
  paragraphs: [
    'Hostingbedrijf Velden Cloud zag zijn omzet in het derde kwartaal met 48 procent groeien. Het bedrijf wil in 2030 twee miljoen klanten bedienen. Daarvoor worden in de komende drie jaar 350 mensen aangenomen.',
    'De omzet kwam uit op 61,4 miljoen euro, met een verlies van 3,2 miljoen euro. Dat verlies is hoger dan een jaar eerder, toen het uitkwam op 4,1 miljoen euro.',
    'Moeder zegt grote kansen te zien. Volgens hem is de helft van alle kleine bedrijven nog niet naar de cloud overgestapt.',
  ],
};

function same(kind: FigureKind, paragraph: number, english: string, dutch: string, value: string): Pairing {
  return {
    status: 'same',
    certainty: 'certain',
    original: figure(original, paragraph, kind, dutch, value),
    translation: figure(translation, paragraph, kind, english, value),
    reason:
      english === dutch
        ? reason('reason.figure.same')
        : reason('reason.figure.form', { original: dutch, translation: english }),
  };
}

const figures: Pairing[] = [
  same('percent', 0, '48 percent', '48 procent', '48'),
  same('date', 0, 'third quarter', 'derde kwartaal', 'XXXX-Q3'),
  same('number', 0, 'two million', 'twee miljoen', '2000000'),
  same('date', 0, '2030', '2030', '2030'),
  same('number', 0, '350', '350', '350'),
  same('duration', 0, 'three years', 'drie jaar', '3'),
  same('money', 1, '61.4 million euros', '61,4 miljoen euro', '61400000'),
  same('money', 1, '3.2 million euros', '3,2 miljoen euro', '3200000'),
  same('money', 1, '4.1 million euros', '4,1 miljoen euro', '4100000'),
  same('fraction', 2, 'half', 'helft', '0.5'),
];

const findings: Finding[] = [
  {
    kind: 'name',
    certainty: 'certain',
    side: 'translation',
    original: passage(original, 2, 'Moeder'),
    translation: passage(translation, 2, 'Mother'),
    reason: reason('reason.name.word', { original: 'Moeder', translation: 'Mother' }),
  },
  {
    kind: 'contradiction',
    certainty: 'certain',
    side: 'both',
    original: passage(original, 1, 'hoger'),
    translation: passage(translation, 1, 'higher'),
    reason: reason('reason.contradiction.both', {
      word: 'higher',
      first: '3.2 million euros',
      second: '4.1 million euros',
    }),
  },
];

/** An article whose figures all agree, with one passage that differs and one slip that both versions have. */
export const faithful: Compared = {
  original: {
    address: 'https://www.techzine.nl/nieuws/410001/velden-cloud-groeit-met-de-helft.html',
    title: original.title ?? '',
    publishedAt: original.publishedAt ?? null,
    modifiedAt: null,
    proof: 'original',
    reasons: [{ key: 'reason.original.knownPairs' }, { key: 'reason.original.sameDay', values: { day: '2018-11-05' } }],
  },
  others: [],
  comparison: comparisonOf({ original, translation }, figures, findings),
  texts: { original, translation },
  cuts: { original: null, translation: null },
  dismissed: [],
};

/** The same without any finding: nothing differs. */
export const nothingDiffers: Compared = {
  ...faithful,
  comparison: comparisonOf({ original, translation }, figures, []),
};
