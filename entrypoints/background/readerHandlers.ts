import { openToCompare } from '../../extension/background/anyPage/openedBeside.ts';
import { dropKeptFor, keepTab, turnRound } from '../../extension/background/anyPage/twoPages.ts';
import { dismissRow } from '../../extension/background/dismissals.ts';
import { inspect } from '../../extension/background/inspect.ts';
import { setOpensOriginal } from '../../extension/background/leadToOriginal.ts';
import { cancelPage, comparePage } from '../../extension/background/lookUp/comparePage.ts';
import { cancelLookUp, startLookUp } from '../../extension/background/lookUp/tabLookUps.ts';
import { switchReadAlong } from '../../extension/background/readAlong.ts';
import { cancelTexts, compareTexts } from '../../extension/background/texts/compareTexts.ts';
import { readGiven } from '../../extension/background/texts/readGiven.ts';
import { switchTab } from '../../extension/background/translatedPages.ts';
import type { Handlers, ReaderMessages } from '../../extension/messages/messages.ts';

/** What the background does for the extension's own pages. */
export const readerHandlers: Handlers<ReaderMessages, true> = {
  inspect: ({ tabId, isClick }) => inspect(tabId, isClick),
  'keep-page': async ({ tabId }) => {
    await keepTab(tabId);
    return null;
  },
  'drop-kept': async ({ tabId }) => {
    await dropKeptFor(tabId);
    return null;
  },
  'open-to-compare': ({ tabId, address }) => openToCompare(tabId, address),
  'turn-round': async ({ tabId }) => {
    await turnRound(tabId);
    return null;
  },
  'look-up': async ({ tabId, chosen }) => {
    await startLookUp(tabId, chosen);
    return null;
  },
  'compare-page': ({ pair, isPrivate }) => comparePage(pair, isPrivate),
  'cancel-page': ({ translation }) => {
    cancelPage(translation);
    return null;
  },
  'read-text': readGiven,
  'compare-texts': ({ job, translation, original }) => compareTexts(job, translation, original),
  'cancel-texts': ({ job }) => {
    cancelTexts(job);
    return null;
  },
  cancel: async ({ tabId }) => {
    await cancelLookUp(tabId);
    return null;
  },
  switch: async ({ tabId, scope, off }) => {
    await switchTab(tabId, scope, off);
    return null;
  },
  'open-originals': async ({ tabId, isOn }) => {
    await setOpensOriginal(tabId, isOn);
    return null;
  },
  'switch-read-along': async ({ tabId, isOn }) => {
    await switchReadAlong(tabId, isOn);
    return null;
  },
  dismiss: async ({ tabId, row, isDismissed }) => {
    await dismissRow(tabId, row, isDismissed);
    return null;
  },
};
