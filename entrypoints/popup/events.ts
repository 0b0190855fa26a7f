import { browser } from 'wxt/browser';
import type { PopupEvents } from '../../components/views.ts';
import { openBeside } from '../../extension/background/openBeside.ts';
import { inBackground } from '../../extension/inBackground.ts';
import { sendFromReader, sendToTab } from '../../extension/messages/send.ts';
import { askToRead } from '../../extension/network/permissions.ts';
import { rememberIntroduction } from '../../extension/store/introduction.ts';

/** What the popup itself must know of what its buttons did. */
interface Outcome {
  /** The page no longer holds what is to be shown. */
  onGone(): void;
  /** The page is loaded anew. */
  onReloading(): void;
  /** Banner and marks were switched off or on. */
  onSwitched(): void;
}

/** What the popup's buttons do for a tab. */
export function popupEvents(tabId: number | null, { onGone, onReloading, onSwitched }: Outcome): PopupEvents {
  const lookUp = (chosen?: string) => {
    if (tabId === null) return;
    inBackground(rememberIntroduction(tabId));
    void sendFromReader('look-up', chosen === undefined ? { tabId } : { tabId, chosen });
  };
  return {
    onLookUp: () => lookUp(),
    onRetry: () => lookUp(),
    onCompareAnyway: () => lookUp(),
    onChooseOriginal: (address) => lookUp(address),
    onPickCandidate: ({ address }) => lookUp(address),
    onCancel: () => tabId !== null && void sendFromReader('cancel', { tabId }),
    onShow: async (passage) => {
      const answer = tabId === null ? null : await sendToTab(tabId, 'mark', { passage });
      if (!answer?.ok || !answer.value) onGone();
    },
    onDismiss: (row, isDismissed) => tabId !== null && void sendFromReader('dismiss', { tabId, row, isDismissed }),
    onKeep: () => tabId !== null && void sendFromReader('keep-page', { tabId }),
    onDropKept: () => tabId !== null && void sendFromReader('drop-kept', { tabId }),
    onOpenAndCompare: (address) => tabId !== null && inBackground(keepAndOpen(tabId, address)),
    onTurnRound: () => tabId !== null && void sendFromReader('turn-round', { tabId }),
    onReload: () => {
      if (tabId === null) return;
      onReloading();
      void browser.tabs.reload(tabId);
    },
    onOpenSideBySide: () =>
      tabId !== null && inBackground(openBeside(tabId, browser.runtime.getURL(`/side-by-side.html?tab=${tabId}`))),
    onOpenOptions: () => void browser.runtime.openOptionsPage(),
    onGrant: (host) => {
      inBackground(askToRead(host));
      // There the question stands under the popup. What is answered is kept without it.
      if (import.meta.env.FIREFOX) window.close();
    },
    onSwitch: async (scope, off) => {
      if (tabId === null) return;
      await sendFromReader('switch', { tabId, scope, off });
      onSwitched();
    },
  };
}

/** The page of a tab is compared with what is opened beside it, once the reader clicks Brontekst there. */
async function keepAndOpen(tabId: number, address: string): Promise<void> {
  await sendFromReader('keep-page', { tabId });
  await openBeside(tabId, address);
}
