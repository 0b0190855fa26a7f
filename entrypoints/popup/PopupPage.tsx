import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Popup } from '../../components/Popup.tsx';
import { inBackground } from '../../extension/inBackground.ts';
import { sendFromReader } from '../../extension/messages/send.ts';
import { type Here, quietHere } from '../../extension/ownPages/quietHere.ts';
import { watchSiteAccess } from '../../extension/ownPages/siteAccess.ts';
import { isIntroduced } from '../../extension/store/introduction.ts';
import { hasNews } from '../../extension/store/news.ts';
import type { Settings } from '../../extension/store/settings/settings.ts';
import type { ComparedPages, Inspection, TabState } from '../../extension/store/tabState.ts';
import { listShortcuts, type Shortcut } from '../../extension/views/shortcutKeys.ts';
import type { Words } from '../../locales/words.ts';
import { popupEvents } from './events.ts';
import { followTab } from './followTab.ts';
import { useKept } from './useKept.ts';
import { popupFailure, popupView } from './view.ts';

interface PopupPageProps {
  /** Null where the window has no tab that could be shown. */
  tabId: number | null;
  /** What was last known of the tab's page; it is shown until the background tells how things stand. */
  last: TabState | null;
  /** No page of Brontekst can stand in the tab's window. */
  isConfined: boolean;
  settings: Settings;
  words: Words;
}

/** The passage to be shown is no longer in the page. */
const PAGE_GONE = popupFailure('page-gone');

/** Follows the state of a tab and shows it. */
export function PopupPage({ tabId, last, isConfined, settings, words }: PopupPageProps) {
  const [inspection, setInspection] = useState<Inspection>(last ? { kind: 'known', state: last } : { kind: 'loading' });
  const [isGone, setGone] = useState(false);
  const [isNew, setNew] = useState(false);
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  const [here, setHere] = useState<Here | null>(null);
  const [switches, setSwitches] = useState(0);
  const [permissions, setPermissions] = useState(0);
  // Opening the popup is the click; what it asks later on, as when the tab goes on to another page, is none.
  const isClick = useRef(true);
  const isPrivate = useRef(last?.isPrivate ?? false);
  const events = useMemo(() => {
    const onReloading = () => {
      setGone(false);
      setInspection({ kind: 'loading' });
    };
    const onSwitched = () => setSwitches((count) => count + 1);
    return popupEvents(tabId, {
      onGone: () => setGone(true),
      onReloading,
      onSwitched,
      isPrivate: () => isPrivate.current,
    });
  }, [tabId]);

  useEffect(() => {
    if (tabId === null) return setInspection({ kind: 'unknown-site' });
    const askAtOnce = async (): Promise<void> => {
      if (settings.lookUpOnOpen && (await isIntroduced())) events.onLookUp();
    };
    return followTab(tabId, {
      inspect: () => {
        const answer = inspectTab(tabId, isClick.current);
        isClick.current = false;
        return answer;
      },
      inspected: (found) => {
        setInspection(found);
        if (popupView(found).kind === 'ask') inBackground(askAtOnce());
      },
      changed: setInspection,
    });
  }, [tabId, permissions]);

  const state = inspection.kind === 'known' ? inspection.state : null;
  isPrivate.current = state?.isPrivate ?? false;
  useEffect(() => {
    if (!state) return setHere(null);
    inBackground(quietHere(state).then(setHere));
  }, [state?.address, state?.reading.kind, switches]);
  useEffect(() => {
    inBackground(hasNews().then(setNew));
    inBackground(listShortcuts().then((listed) => setShortcuts(listed ?? [])));
    return watchSiteAccess(() => setPermissions((count) => count + 1));
  }, []);

  const pages = pagesOf(inspection);
  useEffect(() => {
    if (!isGone || !pages) return;
    setGone(false);
    events.onOpenSideBySide();
  }, [isGone]);

  const kept = useKept(inspection);
  return (
    <Popup
      kept={kept}
      hasNews={isNew}
      here={here}
      shortcuts={shortcuts}
      isConfined={isConfined}
      view={isGone ? PAGE_GONE : popupView(inspection)}
      settings={settings}
      words={words}
      events={pages?.isTabTranslation === false ? { ...events, onShow: events.onOpenSideBySide } : events}
    />
  );
}

async function inspectTab(tabId: number, isClick: boolean): Promise<Inspection> {
  const answer = await sendFromReader('inspect', { tabId, isClick });
  return answer.ok ? answer.value : { kind: 'reload-page' };
}

/** Set where two open pages were compared, which the side-by-side view shows whatever still stands in them. */
function pagesOf(inspection: Inspection): ComparedPages | null {
  if (inspection.kind !== 'known' || inspection.state.lookUp.phase !== 'compared') return null;
  return inspection.state.lookUp.compared.pages ?? null;
}
