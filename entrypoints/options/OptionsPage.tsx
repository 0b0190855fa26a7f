import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { Options } from '../../components/Options.tsx';
import type { OptionsEvents, OptionsView } from '../../components/views.ts';
import { inBackground } from '../../extension/inBackground.ts';
import { askToRead, giveBack } from '../../extension/network/permissions.ts';
import { download } from '../../extension/ownPages/download.ts';
import { dressPage } from '../../extension/ownPages/dressPage.ts';
import { forgetComparisons } from '../../extension/ownPages/keptComparisons.ts';
import { watchSiteAccess } from '../../extension/ownPages/siteAccess.ts';
import { forgetArticles } from '../../extension/store/memory/forgetArticles.ts';
import { seeNews } from '../../extension/store/news.ts';
import { setSwitchedOff } from '../../extension/store/quietPlaces.ts';
import { saveSettings, watchSettings } from '../../extension/store/settings/load.ts';
import { openShortcutSettings } from '../../extension/views/shortcutKeys.ts';
import type { Words } from '../../locales/wordsOf.ts';
import { useChosenWords } from './chosenWords.ts';
import { loadOptions } from './optionsView.ts';

/** The options, with every change stored at once and shown in all open options pages. */
export function OptionsPage({ loaded, shownWords }: { loaded: OptionsView; shownWords: Words }) {
  const [view, setView] = useState(loaded);
  const { settings } = view;
  const words = useChosenWords(shownWords, settings.language);

  useEffect(() => watchSettings((changed) => setView((now) => ({ ...now, settings: changed }))), []);
  // At once with the words, so that nothing reads them out in the wrong language.
  useLayoutEffect(() => {
    dressPage(document, settings, words);
    document.title = `${words.say('common.name')} – ${words.say('options.title')}`;
  }, [settings, words]);

  const reload = async () => {
    const fresh = await loadOptions(settings);
    // What was told stays to be read until the page is left.
    setView((now) => ({ ...fresh, settings: now.settings, damage: now.damage }));
  };
  // Keys, permissions and what is switched off may have changed on another page meanwhile.
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && inBackground(reload());
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [settings]);
  useEffect(() => watchSiteAccess(() => inBackground(reload())), [settings]);
  const events: OptionsEvents = {
    onChange: async (next) => {
      setView((now) => ({ ...now, settings: next }));
      const isSaved = await saveSettings(next);
      setView((now) => ({ ...now, isSaveFailed: !isSaved }));
    },
    onGrant: (host) => inBackground(askToRead(host).then(reload)),
    onGiveBack: (host) => inBackground(giveBack(host).then(reload)),
    onSwitchOn: (entry) => inBackground(setSwitchedOff(entry, false, false).then(reload)),
    onForgetOriginals: () => inBackground(Promise.all([forgetArticles(), forgetComparisons()]).then(reload)),
    onChangeShortcuts: () => inBackground(openShortcutSettings()),
    onSeeNews: () => inBackground(seeNews().then(reload)),
    onDownload: (file) => download(document, file),
  };
  return <Options view={view} words={words} events={events} />;
}
