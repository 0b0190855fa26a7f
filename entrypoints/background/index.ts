import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { inspect } from '../../extension/inspect.ts';
import { cancelLookUp, resumeAll, startLookUp, stopLookUp } from '../../extension/lookUps.ts';
import type { PageMessages, ReaderMessages } from '../../extension/messages/messages.ts';
import { pageChecks } from '../../extension/messages/pageChecks.ts';
import { readerChecks } from '../../extension/messages/readerChecks.ts';
import { receive } from '../../extension/messages/receive.ts';
import { fromPage, fromReader, type PageSender } from '../../extension/messages/senders.ts';
import { openPopup } from '../../extension/openPopup.ts';
import { refreshTabs } from '../../extension/refreshTabs.ts';
import { watchSettings } from '../../extension/settings/store.ts';
import { forgetTab } from '../../extension/tabStore.ts';
import { switchPage, takeReading } from '../../extension/translatedPages.ts';

export default defineBackground(() => {
  receive<PageMessages, PageSender>(fromPage, pageChecks, {
    'page-read': ({ reading }, sender) => takeReading(reading, sender),
    compare: async (_, { tabId }) => {
      await openPopup(tabId);
      void startLookUp(tabId);
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
      void startLookUp(tabId, chosen);
      return null;
    },
    cancel: async ({ tabId }) => {
      await cancelLookUp(tabId);
      return null;
    },
  });

  browser.tabs.onRemoved.addListener((tabId) => {
    stopLookUp(tabId);
    void forgetTab(tabId);
  });
  watchSettings(() => void refreshTabs());
  void resumeAll();
});
