import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { KeptView } from '../../components/views.ts';
import { inBackground } from '../../extension/inBackground.ts';
import { loadKept } from '../../extension/store/session/keptPage.ts';
import type { Inspection } from '../../extension/store/tabState.ts';

/** The page that the reader keeps, as a tab's popup shows it; it follows what is kept and dropped. */
export function useKept(inspection: Inspection): KeptView | null {
  const [kept, setKept] = useState<KeptView | null>(null);
  const state = inspection.kind === 'known' ? inspection.state : null;
  const own = state?.reading.kind === 'article' ? state.reading.article.address : null;
  const isPrivate = state?.isPrivate ?? false;

  useEffect(() => {
    const load = async () => {
      const page = await loadKept(isPrivate);
      setKept(page && { title: page.article.title, isThis: page.article.address === own });
    };
    const follow = (_: unknown, area: string) => area === 'session' && inBackground(load());
    inBackground(load());
    browser.storage.onChanged.addListener(follow);
    return () => browser.storage.onChanged.removeListener(follow);
  }, [own, isPrivate]);
  return kept;
}
