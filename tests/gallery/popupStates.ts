import { failureKinds } from '../../components/popup/remedies.ts';
import type { KeptView, PopupView } from '../../components/views.ts';
import { everything } from '../../core/comparison/shown.ts';
import type { Here } from '../../extension/ownPages/quietHere.ts';
import type { Settings } from '../../extension/store/settings/settings.ts';
import { type Compared, type FailureKind, steps } from '../../extension/store/tabState.ts';
import { canDismiss, type Row, rowKey } from '../../extension/views/rowKeys.ts';
import { faithful, nothingDiffers } from './faithfulSample.ts';
import { farApart } from './farApartSample.ts';
import { faulty } from './faultySample.ts';

export interface PopupState {
  name: string;
  page: 'popup';
  view: PopupView;
  settings?: Partial<Settings>;
  here?: Here;
  /** The page that the reader keeps. */
  kept?: KeptView;
}

const searchPage = 'https://www.techzine.nl/?s=Noordlicht';

const notices: PopupView[] = [
  { kind: 'loading' },
  { kind: 'unknown-site' },
  { kind: 'unreadable-page', problem: 'no-web-page' },
  { kind: 'reload-page' },
  { kind: 'not-an-article' },
  { kind: 'native', title: 'Seven questions about sovereign clouds', canLookUp: false },
  { kind: 'translated-by-browser' },
  { kind: 'permission-missing', host: 'www.techzine.eu' },
];

const here: Here = { site: 'Techzine', opensOriginal: false, off: { site: false, article: false } };

const ask: PopupView = {
  kind: 'ask',
  host: 'www.techzine.nl',
  from: 'nl',
  manner: 'automatic',
  title: 'Noordlicht Telecom buys spectrum for 1.2 million euros',
  evidence: [
    { signal: 'site', weight: 0.1, from: 'nl', seen: 'Techzine' },
    {
      signal: 'disclaimer',
      weight: 0.8,
      from: 'nl',
      seen: 'This news item was automatically translated from Dutch.',
    },
    { signal: 'date', weight: 0.1, seen: '2019-03-14T15:02:00Z' },
  ],
  link: { address: searchPage, kind: 'search' },
};

const candidates: Extract<PopupView, { kind: 'failed' }>['candidates'] = [
  {
    address: 'https://www.techzine.nl/nieuws/430002/noordlicht-telecom-koopt-frequenties.html',
    way: 'wordpress',
    proof: 'possibly',
    title: 'Noordlicht Telecom koopt frequenties voor 1,2 miljard euro',
    reasons: [
      { key: 'reason.original.sameDay', values: { day: '2019-03-14' } },
      { key: 'reason.original.names', values: { count: 2, names: 'Noordlicht' } },
    ],
  },
  {
    address: 'https://www.techzine.nl/nieuws/430017/veiling-van-frequenties-afgerond.html',
    way: 'wordpress',
    proof: 'possibly',
    title: 'Veiling van frequenties afgerond',
    reasons: [{ key: 'reason.original.nextDay' }],
  },
];

function failed(kind: FailureKind): PopupState {
  const address = 'https://www.techzine.nl/nieuws/430002/noordlicht-telecom-koopt-frequenties.html';
  const view: PopupView = {
    kind: 'failed',
    failure: { kind, host: 'www.techzine.nl', address },
    searchPage,
    candidates: [],
  };
  return { name: `popup-failed-${kind}`, page: 'popup', view };
}

const keysOf = (compared: Compared, isMeant: (row: Row) => boolean) =>
  [...compared.comparison.figures, ...compared.comparison.findings]
    .filter((row) => canDismiss(row, everything) && isMeant(row))
    .map((row) => rowKey(row, compared.comparison));

const withSomeSetAside: Compared = {
  ...faulty,
  dismissed: keysOf(faulty, (row) =>
    'kind' in row ? row.kind === 'hearsay' : row.note === 'unit' || row.note === 'value',
  ),
};

const withAllSetAside: Compared = { ...faithful, dismissed: keysOf(faithful, () => true) };

/** A very long article whose original was changed after it had been translated. */
const changed: Compared = {
  ...faithful,
  original: { ...faithful.original, modifiedAt: '2018-11-07T11:20:00Z' },
  cuts: { translation: { limit: 'paragraphs', paragraphs: 2000, characters: 143_210 }, original: null },
  comparison: { ...faithful.comparison, partial: true },
};

/** More figures than the picture has room for, side by side; one of them differs. */
const withManyFigures: Compared = {
  ...faithful,
  comparison: {
    ...faithful.comparison,
    figures: Array.from({ length: 64 }, (_, index) => {
      const pairing = faithful.comparison.figures[index % 10];
      if (!pairing) throw new Error('The sample has fewer figures');
      return index === 37 ? { ...pairing, status: 'differs', note: 'value' } : pairing;
    }),
    findings: [],
  },
};

/** Every state of the popup. */
export const popupStates: PopupState[] = [
  ...notices.map((view): PopupState => ({ name: `popup-${view.kind}`, page: 'popup', view })),
  {
    name: 'popup-native-look-up',
    page: 'popup',
    view: { kind: 'native', title: 'Seven questions about sovereign clouds', canLookUp: true },
  },
  { name: 'popup-ask', page: 'popup', view: ask, here },
  {
    name: 'popup-ask-off',
    page: 'popup',
    view: ask,
    here: { ...here, off: { site: false, article: true } },
  },
  {
    name: 'popup-working',
    page: 'popup',
    view: {
      kind: 'working',
      steps: steps.map((step, index) => ({ step, state: index < 1 ? 'done' : index === 1 ? 'running' : 'waiting' })),
    },
  },
  { name: 'popup-compared', page: 'popup', view: { kind: 'compared', compared: faithful }, here },
  {
    name: 'popup-compared-reading-along',
    page: 'popup',
    view: { kind: 'compared', compared: faithful, isReadingAlong: true },
    here,
  },
  { name: 'popup-compared-nothing-differs', page: 'popup', view: { kind: 'compared', compared: nothingDiffers } },
  { name: 'popup-compared-possibly', page: 'popup', view: { kind: 'compared', compared: faulty } },
  { name: 'popup-compared-set-aside', page: 'popup', view: { kind: 'compared', compared: withSomeSetAside } },
  { name: 'popup-compared-all-set-aside', page: 'popup', view: { kind: 'compared', compared: withAllSetAside } },
  { name: 'popup-compared-changed', page: 'popup', view: { kind: 'compared', compared: changed } },
  { name: 'popup-compared-many', page: 'popup', view: { kind: 'compared', compared: withManyFigures } },
  { name: 'popup-compared-far-apart', page: 'popup', view: { kind: 'compared', compared: farApart } },
  {
    name: 'popup-compared-certain-only',
    page: 'popup',
    view: { kind: 'compared', compared: faulty },
    settings: { show: 'certain', figureKinds: ['money', 'number'], findingKinds: ['direction'] },
  },
  {
    name: 'popup-failed-candidates',
    page: 'popup',
    view: { kind: 'failed', failure: { kind: 'original-not-found', host: 'www.techzine.nl' }, searchPage, candidates },
  },
  ...failureKinds.map(failed),
];
