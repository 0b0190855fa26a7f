import { browser } from 'wxt/browser';
import type { Site } from '../../core/sites/site.ts';
import type { TabMessages } from '../messages/messages.ts';
import { fromExtension } from '../messages/ownSenders.ts';
import { receive } from '../messages/receive.ts';
import { sendFromPage } from '../messages/send.ts';
import { tabChecks } from '../messages/tabChecks.ts';
import { pageAddress } from '../pageAddress.ts';
import type { PageReading } from '../store/tabState.ts';
import { createBannerPlace } from './bannerPlace.ts';
import { hearOpenings } from './guard/lookByHand.ts';
import { hearReaderFirst } from './guard/presses.ts';
import { removeOldHighlights } from './marks/highlights.ts';
import { createMarks } from './marks/pageMarks.ts';
import { removeLeftovers } from './ownHost.ts';
import { type ReadPage, readPage } from './readPage.ts';

/** A page that is always at work waits for this script so long. */
const MOST_WAITED_MS = 200;

/**
 * What runs in the pages of a site: reads them, tells the background of a machine-translated article, and shows what
 * that answers. It is there at the document's start, to hear before the page does; and where a page already holds
 * `<iframe name=chrome>`, Chromium hands that to a script that comes later, in place of its own `chrome`. All else waits
 * until the page is there.
 */
export async function articleScript(site: Site): Promise<void> {
  hearReaderFirst();
  if (import.meta.env.FIREFOX) hearOpenings();
  await whenParsed();
  await whenShown();
  removeLeftovers();
  removeOldHighlights();
  let page: ReadPage | null = null;
  const read = async (): Promise<PageReading> => {
    page = await readPage(document, location.href, site);
    return page.reading;
  };
  const marks = createMarks(
    (paragraph) => page?.standsAt(paragraph) ?? null,
    (place) => void sendFromPage('look-up-sentence', { place }),
  );
  const leave = () => {
    banner.show(null);
    marks.clear();
  };
  const banner = createBannerPlace(
    () => page?.disclaimer() ?? null,
    leave,
    () => marks.clear(),
  );
  const isHere = (address: string) => address === pageAddress(location.href);
  receive<TabMessages, true>(fromExtension, tabChecks, {
    read,
    mark: ({ passage }) => marks.point(passage),
    banner: ({ address, view }) => {
      if (isHere(address)) banner.show(view);
      return null;
    },
    marks: ({ address, view }) => {
      if (isHere(address)) marks.show(view);
      return null;
    },
    step: ({ by }) => marks.step(by),
    selection: () => {
      const selection = getSelection();
      return selection?.rangeCount && page ? page.placeOf(selection.getRangeAt(0)) : null;
    },
    sentence: ({ address, place, view }) => {
      if (isHere(address)) marks.tell(place, view);
      return null;
    },
  });

  const report = async (reading: PageReading | undefined) => {
    if (reading?.kind !== 'article' || reading.verdict.kind !== 'machine-translated') return;
    const answer = await sendFromPage('page-read', { reading });
    if (answer.ok) banner.show(answer.value);
  };
  // A page that comes back from the browser's cache is the same page, but its tab has shown another one meanwhile.
  window.addEventListener('pageshow', (event) => event.persisted && void report(page?.reading));
  // An update or removal of Brontekst ends what answers, but not this script: it goes when the reader comes back.
  document.addEventListener('visibilitychange', () => isOrphaned() && leave());
  await report(await read());
}

/** A page is read when all of it is there and the browser has no more urgent work. */
async function whenParsed(): Promise<void> {
  while (document.readyState === 'loading') await next('DOMContentLoaded');
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: MOST_WAITED_MS }));
}

/** The page can send such an event too, so whoever waits looks again. */
function next(event: string): Promise<Event> {
  return new Promise((resolve) => document.addEventListener(event, resolve, { once: true }));
}

/** A page that the browser loads ahead is read when it is shown: until then no reader has asked for it. */
async function whenShown(): Promise<void> {
  // Where documents have no such thing, as in Firefox, a picture of that name would stand in for it.
  while (Reflect.get(Document.prototype, 'prerendering', document)) await next('prerenderingchange');
}

/** Whether the extension that this script belongs to is no longer there. */
function isOrphaned(): boolean {
  return !browser.runtime?.id;
}
