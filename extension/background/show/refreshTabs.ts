import { browser } from 'wxt/browser';
import { sendToTab } from '../../messages/send.ts';
import { pageAddress } from '../../pageAddress.ts';
import { loadTab, updateTab } from '../../store/tabStore.ts';
import { bannerFor } from './bannerFor.ts';
import { quietScope, withQuiet } from './quiet.ts';
import { showState } from './showState.ts';

/**
 * Brings badge and banner of every open article in line with the settings and with what is switched off.
 * @param except the tab whose banner stays as it is, because the reader can undo there what he just did
 */
export async function refreshTabs(except?: number): Promise<void> {
  for (const { id, url } of await browser.tabs.query({})) {
    const before = id === undefined ? null : await loadTab(id);
    if (id === undefined || !url || before?.address !== pageAddress(url)) continue;
    const quiet = await quietScope(before);
    const state = await updateTab(id, (now) => now && withQuiet(now, quiet));
    if (state?.address !== before.address) continue;
    await showState(id, state);
    if (id !== except) await sendToTab(id, 'banner', { address: state.address, view: await bannerFor(state) });
  }
}
