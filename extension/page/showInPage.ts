import { browser } from 'wxt/browser';
import type { Handlers, ShownMessages } from '../messages/messages.ts';
import { sendFromPage } from '../messages/send.ts';
import { pageAddress } from '../pageAddress.ts';
import { type BannerPlace, createBannerPlace } from './bannerPlace.ts';
import { LATE_PARTS, type LateParts } from './lateParts.ts';
import { createLateMarks } from './marks/lateMarks.ts';
import { removeOldHighlights } from './marks/oldHighlights.ts';
import type { Marks } from './marks/pageMarks.ts';
import { createHost, removeLeftovers } from './ownHost.ts';
import type { ReadPage } from './readPage.ts';

/** What stands in a page, and how it is asked for. */
export interface ShownInPage {
  banner: BannerPlace;
  /** Takes marks, panel and the original's words away. */
  clear(): void;
  /** The same, and the banner. */
  leave(): void;
  handlers: Handlers<ShownMessages, true>;
}

/**
 * Shows banner, marks, panel and the original's words in the page that this script runs in.
 * @param page the reading of it as it is now
 * @param onClose the reader closed the banner
 */
export function showInPage(page: () => ReadPage | null, onClose: () => void): ShownInPage {
  removeLeftovers();
  removeOldHighlights();
  const parts: LateParts = {
    createHost,
    page,
    floor: () => banner.top(),
    onAsk: (place) => void sendFromPage('look-up-sentence', { place }),
  };
  window[LATE_PARTS] = parts;
  const marks = createLateMarks(parts);
  const clear = () => {
    marks.useIfThere((each) => each.clear());
    parts.readAlong?.clear();
  };
  const leave = () => {
    banner.show(null);
    clear();
  };
  const banner = createBannerPlace(page, leave, clear, onClose);
  const isHere = (address: string) => address === pageAddress(location.href);
  // An update or removal of Brontekst ends what answers, but not this script: it goes when the reader comes back.
  document.addEventListener('visibilitychange', () => browser.runtime?.id || leave());
  const handlers: ShownInPage['handlers'] = {
    mark: async ({ passage }) => (await marks.use((each) => each.point(passage))) ?? false,
    banner: ({ address, view }) => {
      if (isHere(address)) banner.show(view);
      return null;
    },
    marks: async ({ address, view }) => {
      const put = (each: Marks) => {
        if (isHere(address)) each.show(view);
      };
      if (view) await marks.use(put);
      else marks.useIfThere(put);
      return null;
    },
    step: async ({ by }) => (await marks.use((each) => each.step(by))) ?? false,
    selection: () => marks.use((each) => each.selected()),
    sentence: async ({ address, place, view }) => {
      await marks.use((each) => isHere(address) && each.tell(place, view));
      return null;
    },
  };
  return { banner, clear, leave, handlers };
}
