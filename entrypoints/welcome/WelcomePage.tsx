import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { WelcomeView } from '../../components/views.ts';
import { Welcome } from '../../components/Welcome.tsx';
import { inBackground } from '../../extension/inBackground.ts';
import { askToRead } from '../../extension/network/permissions.ts';
import { siteAccess, watchSiteAccess } from '../../extension/ownPages/siteAccess.ts';
import type { Words } from '../../locales/words.ts';

/** The welcome page, which follows the permissions while it is open. */
export function WelcomePage({ loaded, words }: { loaded: WelcomeView; words: Words }) {
  const [view, setView] = useState(loaded);
  const reload = async () => {
    const sites = await siteAccess();
    setView((now) => ({ ...now, sites }));
  };
  useEffect(() => watchSiteAccess(() => inBackground(reload())), []);
  return (
    <Welcome
      view={view}
      words={words}
      events={{
        onGrant: (host) => inBackground(askToRead(host).then(reload)),
        onOpenOptions: () => inBackground(browser.runtime.openOptionsPage()),
      }}
    />
  );
}
