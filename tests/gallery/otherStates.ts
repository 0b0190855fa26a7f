import type { BannerView, OptionsView, SideBySideView } from '../../components/views.ts';
import { type Settings, standardSettings } from '../../extension/settings/settings.ts';
import { faithful, nothingDiffers } from './faithfulSample.ts';
import { faulty } from './faultySample.ts';

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

export interface SideBySideState {
  name: string;
  page: 'side-by-side';
  view: SideBySideView;
  settings?: Partial<Settings>;
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
      isSaveFailed: true,
    },
  },
  {
    name: 'options-inline',
    page: 'options',
    view: { ...filled, settings: { ...standardSettings, banner: 'inline' } },
  },
];

const translation = 'https://www.techzine.eu/news/infrastructure/43002/noordlicht-telecom-buys-spectrum/';

export const sideBySideStates: SideBySideState[] = [
  { name: 'side-by-side-loading', page: 'side-by-side', view: { kind: 'loading' } },
  { name: 'side-by-side-gone', page: 'side-by-side', view: { kind: 'gone' } },
  { name: 'side-by-side', page: 'side-by-side', view: { kind: 'compared', compared: faulty, address: translation } },
  {
    name: 'side-by-side-faithful',
    page: 'side-by-side',
    view: { kind: 'compared', compared: faithful, address: translation },
  },
  {
    name: 'side-by-side-nothing-differs',
    page: 'side-by-side',
    view: { kind: 'compared', compared: nothingDiffers, address: translation },
  },
];
