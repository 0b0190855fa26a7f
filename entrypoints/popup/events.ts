import { browser } from 'wxt/browser';
import type { PopupEvents } from '../../components/views.ts';
import { rememberIntroduction } from '../../extension/introduction.ts';
import { sendFromReader, sendToTab } from '../../extension/messages/send.ts';

/** What the popup's buttons do for a tab. */
export function popupEvents(tabId: number | null): PopupEvents {
  const lookUp = (chosen?: string) => {
    if (tabId === null) return;
    void rememberIntroduction();
    void sendFromReader('look-up', chosen === undefined ? { tabId } : { tabId, chosen });
  };
  const open = (path: Parameters<typeof browser.runtime.getURL>[0]) => {
    void browser.tabs.create({ url: browser.runtime.getURL(path) });
  };
  return {
    onLookUp: () => lookUp(),
    onRetry: () => lookUp(),
    onCompareAnyway: () => lookUp(),
    onChooseOriginal: (address) => lookUp(address),
    onPickCandidate: ({ address }) => lookUp(address),
    onCancel: () => tabId !== null && void sendFromReader('cancel', { tabId }),
    onShow: (passage) => tabId !== null && void sendToTab(tabId, 'mark', { passage }),
    onReload: () => tabId !== null && void browser.tabs.reload(tabId),
    onOpenSideBySide: () => open(`/side-by-side.html?tab=${tabId}`),
    onOpenOptions: () => void browser.runtime.openOptionsPage(),
    onGrant: () => open('/options.html#sites'),
  };
}
