import { useEffect, useState } from 'preact/hooks';
import { SideBySide } from '../../components/SideBySide.tsx';
import type { SideBySideEvents, SideBySideView } from '../../components/views.ts';
import { inBackground } from '../../extension/inBackground.ts';
import { download } from '../../extension/ownPages/download.ts';
import type { Settings } from '../../extension/settings/settings.ts';
import type { TabState } from '../../extension/tabState.ts';
import { loadTab, watchTab } from '../../extension/tabStore.ts';
import type { Words } from '../../locales/words.ts';

interface SideBySidePageProps {
  /** The tab whose article is shown. */
  tabId: number | null;
  settings: Settings;
  words: Words;
}

/** The comparison of a tab's article, as soon as there is one. It stays, whatever the tab shows later. */
export function SideBySidePage({ tabId, settings, words }: SideBySidePageProps) {
  const [view, setView] = useState<SideBySideView>({ kind: 'loading' });

  useEffect(() => {
    if (tabId === null) return setView({ kind: 'gone' });
    const follow = (state: TabState | null) => setView((shown) => (shown.kind === 'compared' ? shown : viewOf(state)));
    inBackground(loadTab(tabId).then(follow));
    return watchTab(tabId, follow);
  }, [tabId]);

  return <SideBySide view={view} settings={settings} words={words} events={events} />;
}

function viewOf(state: TabState | null): SideBySideView {
  if (state?.lookUp.phase === 'working') return { kind: 'loading' };
  if (state?.lookUp.phase !== 'compared') return { kind: 'gone' };
  return { kind: 'compared', compared: state.lookUp.compared, address: state.address };
}

const events: SideBySideEvents = {
  onCopy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  onDownload: (file) => download(document, file),
  onPrint: () => print(),
};
