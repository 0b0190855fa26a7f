import { browser } from 'wxt/browser';
import type { PopupEvents } from '../../components/views.ts';
import { openBeside } from '../../extension/background/openBeside.ts';
import { inBackground } from '../../extension/inBackground.ts';
import { sendFromReader, sendToTab } from '../../extension/messages/send.ts';
import { askToRead, askToReadPage, mayRead } from '../../extension/network/permissions.ts';
import { rememberIntroduction } from '../../extension/store/introduction.ts';

/** What the popup itself must know of what its buttons did. */
interface Outcome {
  /** The page no longer holds what is to be shown. */
  onGone(): void;
  /** The page is loaded anew. */
  onReloading(): void;
  /** Something was switched off or on. */
  onSwitched(): void;
  /** Whether the page stands in a private window. */
  isPrivate(): boolean;
}

/** What the popup's buttons do for a tab. */
export function popupEvents(
  tabId: number | null,
  { onGone, onReloading, onSwitched, isPrivate }: Outcome,
): PopupEvents {
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
    onOpenAndCompare: (address) => tabId !== null && inBackground(openAndCompare(tabId, address, isPrivate())),
    onTurnRound: () => tabId !== null && void sendFromReader('turn-round', { tabId }),
    onReload: () => {
      if (tabId === null) return;
      onReloading();
      void browser.tabs.reload(tabId);
    },
    onOpenSideBySide: () =>
      tabId !== null && inBackground(openBeside(tabId, browser.runtime.getURL(`/side-by-side.html?tab=${tabId}`))),
    onReadAlong: (isOn) => tabId !== null && void sendFromReader('switch-read-along', { tabId, isOn }),
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
    onOpensOriginal: async (isOn) => {
      if (tabId === null) return;
      await sendFromReader('open-originals', { tabId, isOn });
      onSwitched();
    },
  };
}

/**
 * Opens a version of a tab's page beside it. The two are compared at once where the browser lets Brontekst read its host,
 * which it asks for at this click; else the version is shown, for the reader's click there. In a private window nothing is
 * asked for, since the browser would keep the answer.
 */
async function openAndCompare(tabId: number, address: string, isPrivate: boolean): Promise<void> {
  const asking = isPrivate ? false : askToReadPage(address);
  const opened = await sendFromReader('open-to-compare', { tabId, address });
  // There the question stands under the popup. What is answered is kept without it.
  if (import.meta.env.FIREFOX && !isPrivate && !(await mayRead(new URL(address).hostname))) window.close();
  if (!(await asking) && opened.ok && opened.value !== null) await browser.tabs.update(opened.value, { active: true });
}
