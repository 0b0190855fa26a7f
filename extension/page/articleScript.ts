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
import { createLateMarks } from './marks/lateMarks.ts';
import { removeOldHighlights } from './marks/oldHighlights.ts';
import { createHost, removeLeftovers } from './ownHost.ts';
import { createPageReader } from './pageReader.ts';
import { watchTranslation } from './watchTranslation.ts';

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
  const reader = createPageReader(site, () => leave());
  await whenParsed();
  await whenShown();
  removeLeftovers();
  removeOldHighlights();
  const marks = createLateMarks({
    createHost,
    page: reader.page,
    floor: () => banner.top(),
    onAsk: (place) => void sendFromPage('look-up-sentence', { place }),
  });
  const clearMarks = () => marks.useIfThere(({ clear }) => clear());
  const leave = () => {
    banner.show(null);
    clearMarks();
  };
  const banner = createBannerPlace({ page: reader.page, onOrphaned: leave, onQuiet: clearMarks });
  const isHere = (address: string) => address === pageAddress(location.href);
  receive<TabMessages, true>(fromExtension, tabChecks, {
    read: async () => (await reader.read()).reading,
    mark: async ({ passage }) => (await marks.use(({ point }) => point(passage))) ?? false,
    banner: ({ address, view }) => {
      if (isHere(address)) banner.show(view);
      return null;
    },
    marks: async ({ address, view }) => {
      if (!view && isHere(address)) marks.useIfThere(({ show }) => show(null));
      if (view) await marks.use(({ show }) => isHere(address) && show(view));
      return null;
    },
    step: async ({ by }) => (await marks.use(({ step }) => step(by))) ?? false,
    selection: () => marks.use(({ selected }) => selected()),
    sentence: async ({ address, place, view }) => {
      await marks.use(({ tell }) => isHere(address) && tell(place, view));
      return null;
    },
  });

  let told: PageReading | null = null;
  /** Tells of a translated article, and of one that was told of and has become another page. */
  const report = async (reading: PageReading) => {
    if (verdictOf(reading) !== 'machine-translated' && !told) return;
    told = reading;
    const answer = await sendFromPage('page-read', { reading });
    if (answer.ok) banner.show(answer.value);
    else if (answer.error === 'no-receiver') leave();
  };
  // A page that comes back from the browser's cache is the same page, but its tab has shown another one meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted || !told) return;
    clearMarks();
    void report(told);
  });
  // An update or removal of Brontekst ends what answers, but not this script: it goes when the reader comes back.
  document.addEventListener('visibilitychange', () => isOrphaned() && leave());
  await report((await reader.read()).reading);
  watchTranslation(async () => {
    const before = verdictOf(reader.page()?.reading);
    const { reading } = await reader.read();
    if (verdictOf(reading) === before) return false;
    clearMarks();
    await report(reading);
    return true;
  });
}

function verdictOf(reading: PageReading | undefined): string | undefined {
  return reading?.kind === 'article' ? reading.verdict.kind : undefined;
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
