import type { BrowserTranslator } from '../../components/sideBySide/browserTranslator.ts';
import type { SideBySideView } from '../../components/views.ts';
import type { Settings } from '../../extension/store/settings/settings.ts';
import type { Words } from '../../locales/words.ts';
import { drawn } from './drawn.ts';
import { faithful, nothingDiffers } from './faithfulSample.ts';
import { faulty } from './faultySample.ts';

export interface SideBySideState {
  name: string;
  page: 'side-by-side';
  view: SideBySideView;
  settings?: Partial<Settings>;
  /** Stands in for the browser's own translator, which is absent otherwise. */
  translator?: BrowserTranslator;
  /** What a reader has done on the page before it is looked at. */
  act?(root: Element, words: Words): void | Promise<void>;
}

const translation = 'https://www.techzine.eu/news/infrastructure/43002/noordlicht-telecom-buys-spectrum/';

export const sideBySideStates: SideBySideState[] = [
  { name: 'side-by-side-loading', page: 'side-by-side', view: { kind: 'loading' } },
  { name: 'side-by-side-gone', page: 'side-by-side', view: { kind: 'gone' } },
  {
    name: 'side-by-side-again',
    page: 'side-by-side',
    view: { kind: 'again', address: translation, failed: null },
  },
  {
    name: 'side-by-side-again-failed',
    page: 'side-by-side',
    view: { kind: 'again', address: translation, failed: { failure: { kind: 'not-found' }, of: 'translation' } },
  },
  {
    name: 'side-by-side-again-permission',
    page: 'side-by-side',
    view: {
      kind: 'again',
      address: translation,
      failed: { failure: { kind: 'permission-missing', host: 'www.techzine.eu' }, of: 'translation' },
    },
  },
  { name: 'side-by-side-looking', page: 'side-by-side', view: { kind: 'looking' } },
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
  {
    name: 'side-by-side-search',
    page: 'side-by-side',
    view: { kind: 'compared', compared: faulty, address: translation },
    act: (root) => type(root, '12'),
  },
  {
    name: 'side-by-side-filtered',
    page: 'side-by-side',
    view: { kind: 'compared', compared: faulty, address: translation },
    act: (root) => root.querySelector<HTMLElement>('.filter input')?.click(),
  },
  {
    name: 'side-by-side-joined',
    page: 'side-by-side',
    view: { kind: 'compared', compared: faulty, address: translation },
    act: (root) => root.querySelector<HTMLElement>('a.mark--differs')?.focus(),
  },
  anew('asking', { translate: () => new Promise(() => {}) }, ['anew.toggle']),
  anew(
    'fetching',
    {
      translate: (_, __, onFetch) => {
        onFetch(0.4);
        return new Promise(() => {});
      },
    },
    ['anew.toggle', 'anew.start'],
  ),
  anew(
    'done',
    {
      translate: async () => ({ ok: true, text: 'Noordlicht Telecom buys frequencies for 1.2 billion euros' }),
    },
    ['anew.toggle', 'anew.start'],
  ),
  anew('failed', { translate: async () => ({ ok: false, failure: 'not-fetched' }) }, ['anew.toggle', 'anew.start']),
];

type AnewKey = 'anew.toggle' | 'anew.start';

/** The first finding with the browser's own translator, after these buttons were pressed. */
function anew(name: string, translator: BrowserTranslator, presses: AnewKey[]): SideBySideState {
  return {
    name: `side-by-side-anew-${name}`,
    page: 'side-by-side',
    view: { kind: 'compared', compared: faulty, address: translation },
    translator,
    act: (root, words) =>
      press(
        root,
        presses.map((key) => words.say(key)),
      ),
  };
}

/** Presses buttons one after the other, each when it is there. */
async function press(root: Element, names: string[]): Promise<void> {
  for (const name of names) {
    const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
    button?.click();
    await drawn();
  }
}

function type(root: Element, text: string): void {
  const input = root.querySelector<HTMLInputElement>('input[type=search]');
  if (!input) return;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
