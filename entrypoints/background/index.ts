import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { dismissRow } from '../../extension/dismissals.ts';
import { inBackground } from '../../extension/inBackground.ts';
import { inspect } from '../../extension/inspect.ts';
import { cancelLookUp, leavePage, resumeAll, startLookUp } from '../../extension/lookUps.ts';
import type { PageMessages, ReaderMessages } from '../../extension/messages/messages.ts';
import { pageChecks } from '../../extension/messages/pageChecks.ts';
import { readerChecks } from '../../extension/messages/readerChecks.ts';
import { receive } from '../../extension/messages/receive.ts';
import { fromPage, fromReader, type PageSender } from '../../extension/messages/senders.ts';
import { openPopup } from '../../extension/openPopup.ts';
import { refreshTabs } from '../../extension/refreshTabs.ts';
import { watchSettings } from '../../extension/settings/store.ts';
import { loadTab } from '../../extension/tabStore.ts';
import { switchPage, takeReading } from '../../extension/translatedPages.ts';

export default defineBackground(() => {
  receive<PageMessages, PageSender>(fromPage, pageChecks, {
    'page-read': ({ reading }, sender) => takeReading(reading, sender),
    compare: async (_, { tabId, address }) => {
      await openPopup(tabId);
      const state = await loadTab(tabId);
      const isOpen = state?.lookUp.phase === 'idle' || state?.lookUp.phase === 'failed';
      if (isOpen && state?.address === address) inBackground(startLookUp(tabId));
      return null;
    },
    'switch-off': async ({ scope, off }, sender) => {
      await switchPage(scope, off, sender);
      return null;
    },
  });

  receive<ReaderMessages, true>(fromReader, readerChecks, {
    inspect: ({ tabId }) => inspect(tabId),
    'look-up': ({ tabId, chosen }) => {
      inBackground(startLookUp(tabId, chosen));
      return null;
    },
    cancel: async ({ tabId }) => {
      await cancelLookUp(tabId);
      return null;
    },
    dismiss: async ({ tabId, row, isDismissed }) => {
      await dismissRow(tabId, row, isDismissed);
      return null;
    },
  });

  browser.tabs.onRemoved.addListener((tabId) => {
    inBackground(leavePage(tabId, undefined));
  });
  browser.tabs.onUpdated.addListener((tabId, { status, url }, tab) => {
    if (status === 'loading' || url !== undefined) inBackground(leavePage(tabId, tab.url));
  });
  watchSettings(() => inBackground(refreshTabs()));
  inBackground(resumeAll());
});
