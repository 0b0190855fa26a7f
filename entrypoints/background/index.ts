import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { cancelPage, comparePage } from '../../extension/comparePage.ts';
import { dismissRow } from '../../extension/dismissals.ts';
import { goOn } from '../../extension/goOn.ts';
import { inBackground } from '../../extension/inBackground.ts';
import { inspect } from '../../extension/inspect.ts';
import { cancelLookUp, forgetPrivate, leavePage, resumeAll, startLookUp } from '../../extension/lookUps.ts';
import { offerMenus } from '../../extension/menus.ts';
import type { PageMessages, ReaderMessages } from '../../extension/messages/messages.ts';
import { pageChecks } from '../../extension/messages/pageChecks.ts';
import { readerChecks } from '../../extension/messages/readerChecks.ts';
import { receive } from '../../extension/messages/receive.ts';
import { fromPage, fromReader, type PageSender } from '../../extension/messages/senders.ts';
import { openComparison } from '../../extension/openComparison.ts';
import { refreshTabs } from '../../extension/refreshTabs.ts';
import { lookUpAsked } from '../../extension/selectedSentence.ts';
import { repairSettings } from '../../extension/settings/repair.ts';
import { watchSettings } from '../../extension/settings/store.ts';
import { answerShortcuts } from '../../extension/shortcuts.ts';
import { switchPage, takeReading } from '../../extension/translatedPages.ts';
import { trustOwnPagesAlone } from '../../extension/trustedStorage.ts';
import { welcomeReader } from '../../extension/welcome.ts';

export default defineBackground(() => {
  welcomeReader();
  receive<PageMessages, PageSender>(fromPage, pageChecks, {
    'page-read': ({ reading }, sender) => takeReading(reading, sender),
    compare: async (_, { tabId, address }) => {
      await openComparison(tabId, address);
      return null;
    },
    'switch-off': async ({ scope, off }, sender) => {
      await switchPage(scope, off, sender);
      return null;
    },
    'look-up-sentence': async ({ place }, { tabId }) => {
      await lookUpAsked(tabId, place);
      return null;
    },
  });

  receive<ReaderMessages, true>(fromReader, readerChecks, {
    inspect: ({ tabId }) => inspect(tabId),
    'look-up': async ({ tabId, chosen }) => {
      await startLookUp(tabId, chosen);
      return null;
    },
    'compare-page': ({ pair, isPrivate }) => comparePage(pair, isPrivate),
    'cancel-page': ({ translation }) => {
      cancelPage(translation);
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
    inBackground(forgetPrivate(tabId));
  });
  browser.tabs.onUpdated.addListener((tabId, { status, url }, tab) => {
    if (status === 'loading' || url !== undefined) inBackground(goOn(tabId, tab));
  });
  watchSettings(() => inBackground(refreshTabs()));
  offerMenus();
  answerShortcuts();
  inBackground(trustOwnPagesAlone());
  inBackground(repairSettings());
  inBackground(resumeAll());
});
