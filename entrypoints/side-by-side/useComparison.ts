import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SideBySideEvents, SideBySideView } from '../../components/views.ts';
import { canonicalAddress } from '../../core/sites/canonicalAddress.ts';
import { inBackground } from '../../extension/inBackground.ts';
import { sendFromReader } from '../../extension/messages/send.ts';
import { askToRead } from '../../extension/network/permissions.ts';
import { keepComparison, recallComparison } from '../../extension/ownPages/keptComparisons.ts';
import { type SideBySideRequest, sideBySideQuery } from '../../extension/ownPages/sideBySideAddress.ts';
import type { PagePair } from '../../extension/pagePair.ts';
import type { Compared, TabState } from '../../extension/store/tabState.ts';
import { loadTab, watchTab } from '../../extension/store/tabStore.ts';

type Failed = Extract<SideBySideView, { kind: 'again' }>['failed'];

const KEEP_AFTER_MILLISECONDS = 500;

interface Shown {
  view: SideBySideView;
  events: Pick<SideBySideEvents, 'onLookUpAgain' | 'onCancel' | 'onGrant' | 'onTurnRound'>;
}

/** What the page shows, and what the reader can do about it. Opening the page asks nobody for anything. */
export function useComparison({ tabId, pair }: SideBySideRequest): Shown {
  const [view, setView] = useState<SideBySideView>({ kind: 'loading' });

  useEffect(() => {
    if (pair) return inBackground(recall(pair).then(setView));
    if (tabId === null) return setView({ kind: 'gone' });
    return followTab(tabId, setView);
  }, []);

  const show = (failed: Failed) => pair && setView({ kind: 'again', address: pair.translation, failed });
  const lookUpAgain = async () => {
    if (!pair) return;
    setView({ kind: 'looking' });
    const isPrivate = browser.extension.inIncognitoContext;
    const answer = await sendFromReader('compare-page', { pair, isPrivate });
    const end = answer.ok
      ? answer.value
      : { kind: 'failed' as const, failure: { kind: 'internal' as const }, of: 'original' as const };
    if (end.kind === 'compared') setView(comparedView(pair.translation, end.compared, isPrivate));
    else show({ failure: end.failure, of: end.of });
  };
  return {
    view,
    events: {
      onLookUpAgain: () => inBackground(lookUpAgain()),
      ...(tabId === null ? {} : { onTurnRound: () => void sendFromReader('turn-round', { tabId }) }),
      onCancel: () => pair && inBackground(sendFromReader('cancel-page', { translation: pair.translation })),
      onGrant: (host) => inBackground(askToRead(host).then((isGranted) => (isGranted ? lookUpAgain() : undefined))),
    },
  };
}

async function recall(pair: PagePair): Promise<SideBySideView> {
  const compared = await recallComparison(pair);
  return compared === null
    ? { kind: 'again', address: pair.translation, failed: null }
    : { kind: 'compared', compared, address: pair.translation };
}

/**
 * Follows a tab until its comparison is there; from then on it stays, whatever the tab shows. What was read in a private
 * window is shown in private windows alone: anywhere else its title would stand in the browser's history.
 */
function followTab(tabId: number, setView: (view: SideBySideView) => void): () => void {
  let isShown = false;
  const follow = (state: TabState | null) => {
    const pages = state?.lookUp.phase === 'compared' ? state.lookUp.compared.pages : undefined;
    // Of two versions, the reader may turn round which is which.
    if (isShown && !pages) return;
    const isElsewhere = state?.isPrivate && !browser.extension.inIncognitoContext;
    const lookUp = isElsewhere ? undefined : state?.lookUp;
    isShown = lookUp?.phase === 'compared';
    if (state && lookUp?.phase === 'compared')
      setView(comparedView(pages?.translation ?? canonicalAddress(state.address), lookUp.compared, state.isPrivate));
    else setView({ kind: lookUp?.phase === 'working' ? 'loading' : 'gone' });
  };
  inBackground(loadTab(tabId).then(follow));
  return watchTab(tabId, follow);
}

/** Shows a comparison, keeps it, and gives the page the address by which it can be opened again. */
function comparedView(address: string, compared: Compared, isPrivate: boolean): SideBySideView {
  // Two open pages stand in their tabs alone: there is nothing to make their comparison from again.
  if (!isPrivate && !compared.pages) {
    history.replaceState(null, '', sideBySideQuery({ translation: address, original: compared.original.address }));
    // Writing takes a moment that the first rows should not wait for.
    setTimeout(() => inBackground(keepComparison(address, compared)), KEEP_AFTER_MILLISECONDS);
  }
  return { kind: 'compared', compared, address };
}
