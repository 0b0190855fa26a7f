import { useEffect, useMemo, useState } from 'preact/hooks';
import { Popup } from '../../components/Popup.tsx';
import { inBackground } from '../../extension/inBackground.ts';
import { isIntroduced } from '../../extension/introduction.ts';
import { sendFromReader } from '../../extension/messages/send.ts';
import type { Settings } from '../../extension/settings/settings.ts';
import type { Inspection } from '../../extension/tabState.ts';
import { watchTab } from '../../extension/tabStore.ts';
import type { Words } from '../../locales/words.ts';
import { popupEvents } from './events.ts';
import { popupFailure, popupView } from './view.ts';

interface PopupPageProps {
  /** Null where the window has no tab that could be shown. */
  tabId: number | null;
  settings: Settings;
  words: Words;
}

/** A page that still loads is looked at again after this time. */
const LOADING_MILLISECONDS = 300;

/** The passage to be shown is no longer in the page. */
const PAGE_GONE = popupFailure('page-gone');

/** Follows the state of a tab and shows it. */
export function PopupPage({ tabId, settings, words }: PopupPageProps) {
  const [inspection, setInspection] = useState<Inspection | null>(null);
  const [isGone, setGone] = useState(false);
  const events = useMemo(() => popupEvents(tabId, () => setGone(true)), [tabId]);

  useEffect(() => {
    if (tabId === null) return setInspection({ kind: 'unknown-site' });
    const stop = watchTab(tabId, (state) => state && setInspection({ kind: 'known', state }));
    const look = async (): Promise<void> => {
      const found = await inspectTab(tabId);
      setInspection(found);
      if (found.kind === 'loading') timer = setTimeout(look, LOADING_MILLISECONDS);
      const isWaiting = popupView(found).kind === 'ask';
      if (isWaiting && settings.lookUpOnOpen && (await isIntroduced())) events.onLookUp();
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    inBackground(look());
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [tabId]);

  const view = isGone ? PAGE_GONE : popupView(inspection ?? { kind: 'loading' });
  return <Popup view={view} settings={settings} words={words} events={events} />;
}

async function inspectTab(tabId: number): Promise<Inspection> {
  const answer = await sendFromReader('inspect', { tabId });
  return answer.ok ? answer.value : { kind: 'reload-page' };
}
