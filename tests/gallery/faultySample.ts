import type { Finding, Pairing, Side, Text } from '../../core/comparison/comparison.ts';
import { type Reason, reason } from '../../core/comparison/reasons.ts';
import type { Compared } from '../../extension/store/tabState.ts';
import { comparisonOf, figure, passage } from './article.ts';

const translation: Text = {
  language: 'en',
  title: 'Noordlicht Telecom buys spectrum for 1.2 million euros',
  publishedAt: '2019-03-14T15:02:00Z',
  paragraphs: [
    'Noordlicht Telecom has bought frequencies in the 2,100 MHz band for 1.2 million euros. The company will use them from 2020 onwards and expects to reach 95 percentage points of all households within 18 months.',
    'The share price fell by 4.5 percent on Thursday. Director De Bruin told Reuters that the price was lower than expected. “We were prepared to pay more”, he says.',
    'The network will be ready for self-driving cars in 2021. In tests, speeds of 1.000 megabits per second were reached, about twice as much as today. The regulator will look at the purchase in 6 weeks, and 12 parties took part.',
  ],
};

const original: Text = {
  language: 'nl',
  title: 'Noordlicht Telecom koopt frequenties voor 1,2 miljard euro',
  publishedAt: '2019-03-14T14:20:00Z',
  paragraphs: [
    'Noordlicht Telecom heeft voor 1,2 miljard euro frequenties in de 2.100MHz-band gekocht. Het bedrijf gebruikt ze vanaf 2020 en verwacht binnen 18 maanden 95 procent van alle huishoudens te bereiken.',
    'De koers van het aandeel steeg donderdag met 4,5 procent. Directeur De Bruin zei tegen Reuters dat de prijs niet lager was dan verwacht. “We waren bereid om meer te betalen”, zegt hij. De veiling bracht in totaal 3,7 miljard euro op.',
    'Het netwerk zou in 2021 klaar zijn voor zelfrijdende auto’s. In proeven werden snelheden van 1.000 megabit per seconde gehaald, ongeveer twee keer zoveel als nu. De toezichthouder kijkt over zes weken naar de aankoop; er deden dertien partijen mee.',
  ],
};

/** What the engine says of the originals' figures that differ. */
const inEnglish: Record<string, string> = {
  '1,2 miljard euro': '1.2 billion euros',
  '95 procent': '95%',
  '3,7 miljard euro': '3.7 billion euros',
  dertien: '13',
};

function pair(
  status: Pairing['status'],
  [dutch, english]: [Side | null, Side | null],
  why: Reason,
  note?: Pairing['note'],
  certainty: Pairing['certainty'] = 'certain',
): Pairing {
  const said = dutch ? inEnglish[dutch.text] : undefined;
  return {
    ...{ status, certainty, original: dutch, translation: english, reason: why },
    ...(note && { note }),
    ...(said && status !== 'same' && { said }),
  };
}

const dutch = (
  ...[paragraph, kind, words, value]: Parameters<typeof figure> extends [Text, ...infer Rest] ? Rest : never
) => figure(original, paragraph, kind, words, value);
const english = (
  ...[paragraph, kind, words, value]: Parameters<typeof figure> extends [Text, ...infer Rest] ? Rest : never
) => figure(translation, paragraph, kind, words, value);
const same = reason('reason.figure.same');
const scale = reason('reason.figure.scale', {
  original: '1,2 miljard euro',
  translation: '1.2 million euros',
  factor: 1000,
});

const figures: Pairing[] = [
  pair(
    'differs',
    [dutch(null, 'money', '1,2 miljard euro', '1200000000'), english(null, 'money', '1.2 million euros', '1200000')],
    scale,
    'scale',
  ),
  pair(
    'same',
    [dutch(0, 'quantity', '2.100MHz', '2100'), english(0, 'quantity', '2,100 MHz', '2100')],
    reason('reason.figure.form', { original: '2.100MHz', translation: '2,100 MHz' }),
  ),
  pair(
    'differs',
    [dutch(0, 'money', '1,2 miljard euro', '1200000000'), english(0, 'money', '1.2 million euros', '1200000')],
    scale,
    'scale',
  ),
  pair('same', [dutch(0, 'date', '2020', '2020'), english(0, 'date', '2020', '2020')], same),
  pair(
    'differs',
    [dutch(0, 'percent', '95 procent', '95'), english(0, 'percentage-points', '95 percentage points', '95')],
    reason('reason.figure.unit', { original: '95 procent', translation: '95 percentage points' }),
    'unit',
  ),
  pair(
    'same',
    [dutch(0, 'duration', '18 maanden', '18'), english(0, 'duration', '18 months', '18')],
    reason('reason.figure.form', { original: '18 maanden', translation: '18 months' }),
  ),
  pair(
    'same',
    [dutch(1, 'percent', '4,5 procent', '4.5'), english(1, 'percent', '4.5 percent', '4.5')],
    reason('reason.figure.form', { original: '4,5 procent', translation: '4.5 percent' }),
  ),
  pair(
    'missing',
    [dutch(1, 'money', '3,7 miljard euro', '3700000000'), null],
    reason('reason.figure.missing', { original: '3,7 miljard euro' }),
  ),
  pair('same', [dutch(2, 'date', '2021', '2021'), english(2, 'date', '2021', '2021')], same),
  pair(
    'same',
    [
      dutch(2, 'quantity', '1.000 megabit per seconde', '1000'),
      english(2, 'quantity', '1.000 megabits per second', '1000'),
    ],
    reason('reason.figure.reading', { original: '1.000', translation: '1.000' }),
  ),
  pair(
    'same',
    [dutch(2, 'multiplier', 'twee keer', '2'), english(2, 'multiplier', 'twice', '2')],
    reason('reason.figure.form', { original: 'twee keer', translation: 'twice' }),
  ),
  pair(
    'unclear',
    [null, english(2, 'duration', '6 weeks', '6')],
    reason('reason.figure.unclear', { figure: '6 weeks' }),
  ),
  pair(
    'differs',
    [dutch(2, 'number', 'dertien', '13'), english(2, 'number', '12', '12')],
    reason('reason.figure.value', { original: 'dertien', translation: '12' }),
    'value',
    'likely',
  ),
];

const findings: Finding[] = [
  {
    kind: 'direction',
    certainty: 'certain',
    side: 'translation',
    original: passage(original, 1, 'steeg'),
    translation: passage(translation, 1, 'fell'),
    reason: reason('reason.direction.opposite', { original: 'steeg', translation: 'fell' }),
  },
  {
    kind: 'negation',
    certainty: 'certain',
    side: 'translation',
    original: passage(original, 1, 'niet lager'),
    translation: passage(translation, 1, 'lower'),
    reason: reason('reason.negation.lost', { original: 'niet' }),
  },
  {
    kind: 'hearsay',
    certainty: 'likely',
    side: 'translation',
    original: passage(original, 2, 'zou'),
    translation: passage(translation, 2, 'will be'),
    reason: reason('reason.hearsay.lost', { original: 'zou' }),
  },
  {
    kind: 'omission',
    certainty: 'certain',
    side: 'translation',
    original: passage(original, 1, 'De veiling bracht in totaal 3,7 miljard euro op.'),
    translation: null,
    reason: reason('reason.omission.sentence', { original: 'De veiling bracht in totaal 3,7 miljard euro op.' }),
  },
];

/** Index of the original's sentence that the translation left out. */
const LEFT_OUT = 6;

/** An article with many slips, and an original of which it is not sure. */
export const faulty: Compared = {
  original: {
    address: 'https://www.techzine.nl/nieuws/430002/noordlicht-telecom-koopt-frequenties.html',
    title: original.title ?? '',
    publishedAt: original.publishedAt ?? null,
    modifiedAt: null,
    proof: 'possibly',
    reasons: [
      { key: 'reason.original.searched', values: { words: 'Noordlicht 2020' } },
      { key: 'reason.original.sameDay', values: { day: '2019-03-14' } },
    ],
  },
  others: [
    {
      address: 'https://www.techzine.nl/nieuws/430017/veiling-van-frequenties-afgerond.html',
      way: 'restSearch',
      proof: 'possibly',
      title: 'Veiling van frequenties afgerond',
      reasons: [{ key: 'reason.original.searched', values: { words: 'Noordlicht 2020' } }],
    },
  ],
  comparison: comparisonOf({ original, translation }, figures, findings, [LEFT_OUT]),
  texts: { original, translation },
  cuts: { original: null, translation: null },
  dismissed: [],
};
