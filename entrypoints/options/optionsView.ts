import { browser } from 'wxt/browser';
import type { OptionsView } from '../../components/views.ts';
import { siteAccess } from '../../extension/ownPages/siteAccess.ts';
import { countOthers, storageUse } from '../../extension/ownPages/storageUse.ts';
import { countOriginals } from '../../extension/store/memory/originals.ts';
import { listSwitchedOff } from '../../extension/store/memory/switchedOff.ts';
import { hasNews } from '../../extension/store/news.ts';
import { takeDamage } from '../../extension/store/settings/repair.ts';
import type { Settings } from '../../extension/store/settings/settings.ts';
import { listShortcuts } from '../../extension/views/shortcutKeys.ts';

/** Everything that the options page shows, as it is now. */
export async function loadOptions(settings: Settings): Promise<OptionsView> {
  return {
    settings,
    sites: await siteAccess(),
    switchedOff: await listSwitchedOff(),
    stored: { originals: await countOriginals(), others: await countOthers(), bytes: await storageUse() },
    shortcuts: await listShortcuts(),
    news: { version: browser.runtime.getManifest().version, isNew: await hasNews() },
    isSaveFailed: false,
    damage: await takeDamage(),
  };
}
