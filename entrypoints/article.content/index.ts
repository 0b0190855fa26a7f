import { defineContentScript } from 'wxt/utils/define-content-script';
import type { TabMessages } from '../../extension/messages/messages.ts';
import { receive } from '../../extension/messages/receive.ts';
import { sendFromPage } from '../../extension/messages/send.ts';
import { fromExtension } from '../../extension/messages/senders.ts';
import { tabChecks } from '../../extension/messages/tabChecks.ts';
import { pageAddress } from '../../extension/pageAddress.ts';
import { removeLeftovers } from './bannerHost.ts';
import { createBannerPlace } from './bannerPlace.tsx';
import { createMarks } from './marks.ts';
import { readPage } from './page.ts';

export default defineContentScript({
  matches: ['https://www.techzine.eu/*', 'https://www.techzine.nl/*'],
  async main() {
    removeLeftovers(document);
    let page = readPage(document, location.href);
    const marks = createMarks(document);
    const banner = createBannerPlace(document, () => page.disclaimer());
    receive<TabMessages, true>(fromExtension, tabChecks, {
      read: () => {
        page = readPage(document, location.href);
        return page.reading;
      },
      mark: ({ passage }) => {
        const element = page.elementOf(passage.paragraph);
        return element !== null && marks.show(element, passage.start, passage.end);
      },
      banner: ({ address, view }) => {
        if (address === pageAddress(location.href)) banner.show(view);
        return null;
      },
    });

    const report = async () => {
      if (page.reading.kind !== 'article' || page.reading.verdict.kind !== 'machine-translated') return;
      const answer = await sendFromPage('page-read', { reading: page.reading });
      if (answer.ok) banner.show(answer.value);
    };
    // A page that comes back from the browser's cache is the same page, but its tab has shown another one meanwhile.
    window.addEventListener('pageshow', (event) => event.persisted && void report());
    await report();
  },
});
