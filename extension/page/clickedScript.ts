import { findingPlaces } from '../../core/article/inPage/articlePlaces.ts';
import type { Steps } from '../../core/text/steps.ts';
import { inSlices } from '../inSlices.ts';
import type { ClickedMessages } from '../messages/messages.ts';
import { fromExtension } from '../messages/ownSenders.ts';
import { receive } from '../messages/receive.ts';
import { sendFromPage } from '../messages/send.ts';
import { clickedChecks } from '../messages/tabChecks.ts';
import { pageAddress } from '../pageAddress.ts';
import type { PageReading } from '../store/tabState.ts';
import { hearOpenings } from './guard/lookByHand.ts';
import { hearReaderFirst } from './guard/presses.ts';
import { type ReadPage, unread } from './readPage.ts';
import { showInPage } from './showInPage.ts';
import { watchTranslation } from './watchTranslation.ts';

/** No browser tells a script in all versions that its page has gone on in place; so often it looks by itself. */
const LOOK_MS = 500;

/**
 * What runs in a page of no known site, once the reader has clicked Brontekst on it: shows what the background read and
 * compared. It reads nothing by itself, and takes everything away when the page is left.
 */
export function clickedScript(): void {
  hearReaderFirst();
  if (import.meta.env.FIREFOX) hearOpenings();
  let page: ReadPage | null = null;
  let isClosed = false;
  let timer: ReturnType<typeof setInterval> | undefined;
  const { leave, handlers } = showInPage(
    () => page,
    () => {
      isClosed = true;
    },
  );
  receive<ClickedMessages, true>(fromExtension, clickedChecks, {
    ...handlers,
    // Closed, it stays away until the reader clicks anew.
    banner: (body, sender) => (isClosed && body.view ? null : handlers.banner(body, sender)),
    stand: async ({ address, reading }) => {
      if (!isHere(address)) return false;
      isClosed = false;
      page = await inSlices(findingPage(document, reading));
      clearInterval(timer);
      timer = setInterval(() => isHere(address) || void goOn(), LOOK_MS);
      return true;
    },
  });
  const goOn = () => {
    clearInterval(timer);
    leave();
    return sendFromPage('page-left', {});
  };
  // A page that comes back from the browser's cache is to be clicked on anew.
  addEventListener('pagehide', leave);
  watchTranslation(async () => {
    leave();
    return true;
  });
}

function isHere(address: string): boolean {
  return address === pageAddress(location.href);
}

/** The reading of the page with the places that it stands at. */
function* findingPage(document: Document, reading: PageReading): Steps<ReadPage> {
  if (reading.kind === 'unreadable') return unread(reading.failure);
  const { title, paragraphs, notice } = yield* findingPlaces(document, reading.article);
  return { reading, title, places: paragraphs, disclaimer: notice };
}
