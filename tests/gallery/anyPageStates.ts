import type { AnyPageView, KeptView } from '../../components/views.ts';
import { faulty } from './faultySample.ts';
import type { PopupState } from './popupStates.ts';

const ADDRESS = 'https://nieuws.example/2026/veerboot-vaart-zonder-bemanning';

const translated: AnyPageView = {
  kind: 'any-page',
  title: 'Ferry sails without a crew',
  translated: {
    from: 'nl',
    manner: 'edited',
    evidence: [
      { signal: 'notice', weight: 0.8, from: 'nl', seen: 'This text was translated from Dutch by AI and checked.' },
    ],
  },
  versions: [{ address: ADDRESS, way: 'disclaimerLink', language: 'nl', role: 'original' }],
  failure: null,
};

const silent: AnyPageView = { ...translated, translated: null, versions: [] };
const kept: KeptView = { title: 'Veerboot vaart zonder bemanning', isThis: false };
const pages = { translation: ADDRESS, isTabTranslation: true, roles: 'versions', beside: 2 } as const;

/** The popup on pages of no known site, and of two open pages. */
export const anyPageStates: PopupState[] = [
  { name: 'popup-any-page', page: 'popup', view: translated },
  {
    name: 'popup-any-page-unknown',
    page: 'popup',
    view: {
      ...translated,
      translated: { from: 'und', manner: 'automatic', evidence: [] },
      versions: [
        { address: ADDRESS, way: 'hreflang', language: 'nl', role: 'version' },
        { address: 'https://news.example/fr/bac-1', way: 'hreflang', language: 'fr', role: 'version' },
      ],
    },
  },
  { name: 'popup-any-page-silent', page: 'popup', view: silent },
  { name: 'popup-any-page-kept', page: 'popup', view: silent, kept: { ...kept, isThis: true } },
  { name: 'popup-any-page-failed', page: 'popup', view: { ...silent, failure: 'unrelated' }, kept },
  { name: 'popup-two-pages', page: 'popup', view: { kind: 'compared', compared: { ...faulty, pages } } },
];
