import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { Popup } from '../../../components/Popup.tsx';
import type { PopupEvents } from '../../../components/views.ts';
import { compare } from '../../../core/comparison/compare.ts';
import { createBanner } from '../../../extension/page/parts/banner.ts';
import { standardSettings } from '../../../extension/store/settings/settings.ts';
import type { BannerView } from '../../../extension/views/banner.ts';
import { wordsFor } from '../../../locales/words.ts';
import { deafEvents } from '../../gallery/deafEvents.ts';
import { corpus } from '../corpus.ts';
import { mutateText } from '../mutate.ts';
import type { Random } from '../random.ts';
import { holds, target } from '../target.ts';
import { comparedOf, type TextPair, textPair } from './comparisons.ts';
import { MARKUP } from './pages.ts';

const words = wordsFor('en', []);
const pages = corpus('html');
const nothing = () => undefined;
const events: PopupEvents = {
  onLookUp: nothing,
  onCancel: nothing,
  onRetry: nothing,
  onShow: nothing,
  onDismiss: nothing,
  onOpenSideBySide: nothing,
  onReadAlong: nothing,
  onOpensOriginal: nothing,
  onOpenOptions: nothing,
  onReload: nothing,
  onCompareAnyway: nothing,
  onChooseOriginal: nothing,
  onPickCandidate: nothing,
  onGrant: nothing,
  onSwitch: nothing,
  onKeep: nothing,
  onDropKept: nothing,
  onOpenAndCompare: nothing,
  onTurnRound: nothing,
};

interface Shown extends TextPair {
  title: string;
}

/** Elements that no part of the interface has, so that one of them can only come out of a page's text. */
const FOREIGN =
  'script,style,iframe,object,embed,img,video,audio,math,link,meta,base,textarea,select,plaintext,template';

/** Where links lead: to the publisher, or from the answer to the rows that it speaks of. */
const LED_TO = /^(?:https:\/\/www\.techzine\.|#[a-z]+$)/;

/** Nothing of a page became markup, and every link leads to the publisher or within the popup. */
function checkMarkup(root: Element): void {
  holds(root.querySelector(FOREIGN) === null, `a page's text became ${root.querySelector(FOREIGN)?.localName}`);
  for (const element of root.querySelectorAll('*')) {
    const strange = [...element.attributes].find(({ name }) => name.startsWith('on') || name === 'srcdoc');
    holds(strange === undefined, `a page's text became ${strange?.name}`);
    const address = element.getAttribute('href');
    const leads = address === null || element.localName !== 'a' || LED_TO.test(address);
    holds(leads, `a link to ${address}`);
  }
}

/** A page of its own, which the components draw in. */
function blankPage(): Element {
  const { document, window } = parseHTML('<!doctype html><html><body><main></main></body></html>');
  for (const [name, value] of Object.entries({ document, Element: window.Element }))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  return document.querySelector('main') ?? document.body;
}

function checkShown(input: Shown): void {
  const result = compare(input.original, input.translation);
  const root = blankPage();
  const view = result.ok
    ? ({ kind: 'compared', compared: comparedOf(result.comparison, input) } as const)
    : ({ kind: 'native', title: input.title, canLookUp: true } as const);
  render(<Popup view={view} settings={standardSettings} words={words} events={events} />, root);
  checkMarkup(root);
  render(null, root);
  checkBanner(input.title, root);
}

/** The banner's words never come from the page; were they to, they would stand there as text all the same. */
function checkBanner(title: string, root: Element): void {
  const sample = { seen: title, link: title, compare: title, label: title, undo: title };
  const all = new Proxy<Record<string, string>>(sample, { get: () => title });
  const view = {
    place: 'edge',
    theme: 'system',
    language: 'en',
    words: all,
    link: { address: 'https://www.techzine.nl/', kind: 'search' },
  };
  const isView = (value: object): value is BannerView => 'words' in value;
  if (!isView(view)) return;
  root.append(createBanner(view, deafEvents).element);
  checkMarkup(root);
}

const make = (random: Random): Shown => ({
  ...textPair(random),
  title: mutateText(pages, MARKUP, random).slice(0, 400),
});

export const shown = target('shown', 1, make, checkShown);
