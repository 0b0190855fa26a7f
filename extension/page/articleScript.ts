import type { SiteInPages } from '../../core/sites/site.ts';
import type { TabMessages } from '../messages/messages.ts';
import { fromExtension } from '../messages/ownSenders.ts';
import { receive } from '../messages/receive.ts';
import { sendFromPage } from '../messages/send.ts';
import { tabChecks } from '../messages/tabChecks.ts';
import type { PageReading } from '../store/tabState.ts';
import { hearOpenings } from './guard/lookByHand.ts';
import { hearReaderFirst } from './guard/presses.ts';
import { createPageReader } from './pageReader.ts';
import { showInPage } from './showInPage.ts';
import { watchTranslation } from './watchTranslation.ts';

/** A page that is always at work waits for this script so long. */
const MOST_WAITED_MS = 200;

/**
 * What runs in the pages of a site: reads them, tells the background of a machine-translated article, and shows what
 * that answers. It is there at the document's start, to hear before the page does; and where a page already holds
 * `<iframe name=chrome>`, Chromium hands that to a script that comes later, in place of its own `chrome`. All else waits
 * until the page is there.
 */
export async function articleScript(site: SiteInPages): Promise<void> {
  hearReaderFirst();
  if (import.meta.env.FIREFOX) hearOpenings();
  const reader = createPageReader(site, () => leave());
  await whenParsed();
  await whenShown();
  const { banner, clear, leave, handlers } = showInPage(
    reader.page,
    () => void sendFromPage('switch-off', { scope: 'article', off: true }),
  );
  receive<TabMessages, true>(fromExtension, tabChecks, {
    ...handlers,
    read: async () => (await reader.read()).reading,
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
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted || !told) return;
    clear();
    void report(told);
  });
  await report((await reader.read()).reading);
  watchTranslation(async () => {
    const before = verdictOf(reader.page()?.reading);
    const { reading } = await reader.read();
    if (verdictOf(reading) === before) return false;
    clear();
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
