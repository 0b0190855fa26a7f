import type { BannerView, OptionsView } from '../../components/views.ts';
import { standardSettings } from '../../extension/store/settings/settings.ts';

export interface BannerState {
  name: string;
  page: 'banner';
  place: BannerView['place'];
  link: BannerView['link'];
  /** It says what came of comparing, and offers what there is to do then. */
  isCompared?: true;
  /** What the reader has pressed; nothing where it is absent. */
  pressed?: 'more' | 'notThisArticle' | 'notOnThisSite';
}

export interface OptionsState {
  name: string;
  page: 'options';
  view: OptionsView;
  /** What a reader has done on the page before it is looked at. */
  act?(root: Element): void;
}

const address = 'https://www.techzine.nl/nieuws/430002/noordlicht-telecom-koopt-frequenties.html';

/** The banner at both places, with each kind of link. */
export const bannerStates: BannerState[] = [
  { name: 'banner-edge', page: 'banner', place: 'edge', link: { address, kind: 'original' } },
  { name: 'banner-edge-possibly', page: 'banner', place: 'edge', link: { address, kind: 'possibly' } },
  {
    name: 'banner-edge-search',
    page: 'banner',
    place: 'edge',
    link: { address: 'https://www.techzine.nl/?s=Noordlicht', kind: 'search' },
  },
  ...(['more', 'notThisArticle', 'notOnThisSite'] as const).map(
    (pressed): BannerState => ({
      name: `banner-edge-${pressed}`,
      page: 'banner',
      place: 'edge',
      link: { address, kind: 'original' },
      pressed,
    }),
  ),
  {
    name: 'banner-edge-compared',
    page: 'banner',
    place: 'edge',
    link: { address, kind: 'original' },
    isCompared: true,
  },
  { name: 'banner-inline', page: 'banner', place: 'inline', link: { address, kind: 'original' } },
];

const filled: OptionsView = {
  settings: standardSettings,
  sites: [
    { host: 'www.techzine.eu', isGranted: true, kind: 'required' },
    { host: 'www.techzine.nl', isGranted: false, kind: 'required' },
    { host: 'www.heise.de', isGranted: true, kind: 'optional' },
    { host: 'nieuws.example', isGranted: true, kind: 'opened' },
  ],
  switchedOff: [
    { scope: 'site', name: 'techzine', label: 'Techzine', since: Date.UTC(2026, 9, 2) },
    {
      scope: 'article',
      name: 'https://www.techzine.eu/news/infrastructure/41002/velden-cloud-grows-by-half/',
      label: 'https://www.techzine.eu/news/infrastructure/41002/velden-cloud-grows-by-half/',
      since: Date.UTC(2026, 8, 28),
    },
  ],
  stored: { originals: 37, others: 5, bytes: 61_440 },
  news: { version: '1.2.0', isNew: true },
  shortcuts: [
    { name: 'open-original', keys: 'Alt+Shift+O' },
    { name: 'open-comparison', keys: 'Alt+Shift+V' },
    { name: 'next-difference', keys: 'Alt+Shift+.' },
    { name: 'previous-difference', keys: '' },
  ],
  isSaveFailed: false,
  damage: { kind: 'none' },
};

export const optionsStates: OptionsState[] = [
  { name: 'options', page: 'options', view: filled },
  {
    name: 'options-other-choices',
    page: 'options',
    view: {
      settings: { ...standardSettings, banner: 'off', lookUp: 'always', show: 'certain', figureKinds: ['money'] },
      sites: filled.sites.map((site) => ({ ...site, isGranted: true })),
      switchedOff: [],
      stored: { originals: 0, others: 0, bytes: null },
      news: { version: '1.2.0', isNew: false },
      shortcuts: null,
      isSaveFailed: true,
      damage: { kind: 'repaired', names: ['theme', 'figureKinds'] },
    },
  },
  { name: 'options-search-nothing', page: 'options', view: filled, act: (root) => search(root, 'xyz') },
  { name: 'options-search', page: 'options', view: filled, act: (root) => search(root, 'techzine') },
  {
    name: 'options-inline',
    page: 'options',
    view: { ...filled, settings: { ...standardSettings, banner: 'inline' } },
  },
];

function search(root: Element, words: string): void {
  const input = root.querySelector<HTMLInputElement>('.option-search input');
  if (!input) return;
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
