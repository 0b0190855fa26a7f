import type { OptionsView } from '../../components/views.ts';
import { hosts } from '../../extension/hosts.ts';
import { countOriginals } from '../../extension/memory/originals.ts';
import { listSwitchedOff } from '../../extension/memory/switchedOff.ts';
import { mayRead } from '../../extension/permissions.ts';
import type { Settings } from '../../extension/settings/settings.ts';
import { listShortcuts } from '../../extension/shortcutKeys.ts';

/** Everything that the options page shows, as it is now. */
export async function loadOptions(settings: Settings): Promise<OptionsView> {
  const granted = await Promise.all(hosts.map(mayRead));
  return {
    settings,
    sites: hosts.map((host, index) => ({ host, isGranted: granted[index] ?? false })),
    switchedOff: await listSwitchedOff(),
    stored: { originals: await countOriginals() },
    shortcuts: await listShortcuts(),
    isSaveFailed: false,
  };
}
