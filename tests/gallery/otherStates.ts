import type { BannerView, OptionsView } from '../../components/views.ts';
import { standardSettings } from '../../extension/settings/settings.ts';

export interface BannerState {
  name: string;
  page: 'banner';
  place: BannerView['place'];
  link: BannerView['link'];
}

export interface OptionsState {
  name: string;
  page: 'options';
  view: OptionsView;
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
  { name: 'banner-inline', page: 'banner', place: 'inline', link: { address, kind: 'original' } },
];

const filled: OptionsView = {
  settings: standardSettings,
  sites: [
    { host: 'www.techzine.eu', isGranted: true },
    { host: 'www.techzine.nl', isGranted: false },
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
  stored: { originals: 37 },
  shortcuts: [
    { name: 'open-original', keys: 'Alt+Shift+O' },
    { name: 'open-comparison', keys: 'Alt+Shift+C' },
    { name: 'next-difference', keys: 'Alt+Shift+N' },
    { name: 'previous-difference', keys: '' },
  ],
  isSaveFailed: false,
};

export const optionsStates: OptionsState[] = [
  { name: 'options', page: 'options', view: filled },
  {
    name: 'options-other-choices',
    page: 'options',
    view: {
      settings: { ...standardSettings, banner: 'off', lookUp: 'always', show: 'certain', figureKinds: ['money'] },
      sites: filled.sites.map(({ host }) => ({ host, isGranted: true })),
      switchedOff: [],
      stored: { originals: 0 },
      shortcuts: null,
      isSaveFailed: true,
    },
  },
  {
    name: 'options-inline',
    page: 'options',
    view: { ...filled, settings: { ...standardSettings, banner: 'inline' } },
  },
];
