import { useEffect, useMemo, useState } from 'preact/hooks';
import { Popup } from '../../components/Popup.tsx';
import { isIntroduced } from '../../extension/introduction.ts';
import { sendFromReader } from '../../extension/messages/send.ts';
import type { Settings } from '../../extension/settings/settings.ts';
import type { Inspection } from '../../extension/tabState.ts';
import { watchTab } from '../../extension/tabStore.ts';
import type { Words } from '../../locales/words.ts';
import { popupEvents } from './events.ts';
import { popupView } from './view.ts';

interface PopupPageProps {
  /** Null where the window has no tab that could be shown. */
  tabId: number | null;
  settings: Settings;
  words: Words;
}

/** Follows the state of a tab and shows it. */
export function PopupPage({ tabId, settings, words }: PopupPageProps) {
  const [inspection, setInspection] = useState<Inspection | null>(null);
  const events = useMemo(() => popupEvents(tabId), [tabId]);

  useEffect(() => {
    if (tabId === null) return setInspection({ kind: 'unknown-site' });
    const stop = watchTab(tabId, (state) => state && setInspection({ kind: 'known', state }));
    void inspectTab(tabId).then(async (found) => {
      setInspection(found);
      const isWaiting = popupView(found).kind === 'ask';
      if (isWaiting && settings.lookUpOnOpen && (await isIntroduced())) events.onLookUp();
    });
    return stop;
  }, [tabId]);

  const view = inspection ? popupView(inspection) : ({ kind: 'loading' } as const);
  return <Popup view={view} settings={settings} words={words} events={events} />;
}

async function inspectTab(tabId: number): Promise<Inspection> {
  const answer = await sendFromReader('inspect', { tabId });
  return answer.ok ? answer.value : { kind: 'reload-page' };
}
