import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { followOpened } from '../../extension/background/anyPage/openedBeside.ts';
import { goOn } from '../../extension/background/goOn.ts';
import { forgetPrivate, leavePage, resumeAll } from '../../extension/background/lookUp/tabLookUps.ts';
import { offerMenus } from '../../extension/background/menus.ts';
import { openComparison } from '../../extension/background/openComparison.ts';
import { turnReadAlong } from '../../extension/background/readAlong.ts';
import { lookUpAsked } from '../../extension/background/selectedSentence.ts';
import { answerShortcuts } from '../../extension/background/shortcuts.ts';
import { refreshTabs } from '../../extension/background/show/refreshTabs.ts';
import { runInPage } from '../../extension/background/show/runInPage.ts';
import { readAlongIn } from '../../extension/background/show/showReadAlong.ts';
import { followSiteAccess } from '../../extension/background/siteScripts.ts';
import { step } from '../../extension/background/step.ts';
import { switchPage, takeReading } from '../../extension/background/translatedPages.ts';
import { welcomeReader } from '../../extension/background/welcome.ts';
import { inBackground } from '../../extension/inBackground.ts';
import type { PageMessages, ReaderMessages, SiteMessages } from '../../extension/messages/messages.ts';
import { fromReader } from '../../extension/messages/ownSenders.ts';
import { pageChecks, siteChecks } from '../../extension/messages/pageChecks.ts';
import { readerChecks } from '../../extension/messages/readerChecks.ts';
import { receive } from '../../extension/messages/receive.ts';
import { fromPage, fromSite, type PageSender } from '../../extension/messages/senders.ts';
import { watchSettings } from '../../extension/store/settings/load.ts';
import { repairSettings } from '../../extension/store/settings/repair.ts';
import { loadTab } from '../../extension/store/tabStore.ts';
import { trustOwnPagesAlone } from '../../extension/store/trustedStorage.ts';
import { readerHandlers } from './readerHandlers.ts';

export default defineBackground(() => {
  welcomeReader();
  receive<PageMessages, PageSender>(fromPage, pageChecks, {
    compare: async (_, { tabId, address }) => {
      await openComparison(tabId, address);
      return null;
    },
    'next-difference': async (_, { tabId, address }) => {
      const state = await loadTab(tabId);
      if (state?.address === address) await step(tabId, state, 1);
      return null;
    },
    'turn-read-along': async (_, { tabId, address }) => {
      const state = await loadTab(tabId);
      if (state?.address === address) await turnReadAlong(tabId, state);
      return null;
    },
    'page-left': async (_, { tabId, address, isPrivate }) => {
      await goOn(tabId, { url: address, incognito: isPrivate });
      return null;
    },
    'load-marks': async (_, { tabId }) => {
      await runInPage(tabId, '/marks.js');
      return null;
    },
    'read-along': (_, { tabId, address }) => readAlongIn(tabId, address),
  });
  receive<SiteMessages, PageSender>(fromSite, siteChecks, {
    'page-read': ({ reading }, sender) => takeReading(reading, sender),
    'switch-off': async ({ scope, off }, sender) => {
      await switchPage(scope, off, sender);
      return null;
    },
    'look-up-sentence': async ({ place }, { tabId }) => {
      await lookUpAsked(tabId, place);
      return null;
    },
  });

  receive<ReaderMessages, true>(fromReader, readerChecks, readerHandlers);

  browser.tabs.onRemoved.addListener((tabId) => {
    inBackground(leavePage(tabId, undefined));
    inBackground(forgetPrivate(tabId));
  });
  browser.tabs.onUpdated.addListener((tabId, { status, url }, tab) => {
    if (status === 'loading' || url !== undefined) inBackground(goOn(tabId, tab));
  });
  watchSettings(() => inBackground(refreshTabs()));
  followSiteAccess();
  followOpened();
  offerMenus();
  answerShortcuts();
  inBackground(trustOwnPagesAlone());
  inBackground(repairSettings());
  inBackground(resumeAll());
});
