import { browser } from 'wxt/browser';
import { inBackground } from '../../extension/inBackground.ts';
import type { Inspection } from '../../extension/store/tabState.ts';
import { watchTab } from '../../extension/store/tabStore.ts';

/** A page that still loads is looked at again after this time. */
const LOADING_MILLISECONDS = 300;
/** A background that ended at work is started again by being asked, and goes on. */
const WORKING_MILLISECONDS = 3_000;

export interface Follower {
  /** Reads how things stand. */
  inspect(): Promise<Inspection>;
  /** The answer to `inspect`. */
  inspected(found: Inspection): void;
  /** A step of the work, or its end. */
  changed(found: Inspection): void;
}

/**
 * Follows a tab: as it is now, each change of its state, and the page that it loads next. Also when the reader comes
 * back to a popup that is shown as a page, as on Android, where he may have given a permission meanwhile.
 * @returns ends it
 */
export function followTab(tabId: number, { inspect, inspected, changed }: Follower): () => void {
  let changes = 0;
  let isBarred = false;
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = async (): Promise<void> => {
    const before = changes;
    const found = await inspect();
    if (isOver) return;
    // What changed meanwhile is shown already; how things stand by now is still to be told.
    if (found.kind === 'known' && changes !== before) return look();
    isBarred = found.kind === 'permission-missing';
    inspected(found);
    plan(found);
  };
  const again = () => inBackground(look());
  const plan = (found: Inspection) => {
    clearTimeout(timer);
    const wait = waitAfter(found);
    if (wait !== null) timer = setTimeout(again, wait);
  };
  const onUpdated = (id: number, { status }: { status?: string }) => {
    if (id === tabId && status === 'complete') again();
  };
  const onVisible = () => {
    if (document.visibilityState === 'visible') again();
  };

  const stop = watchTab(tabId, (state) => {
    changes += 1;
    if (!state) return;
    // A look-up that ends after its sites were taken away does not give the page back.
    if (isBarred) return again();
    const found: Inspection = { kind: 'known', state };
    changed(found);
    plan(found);
  });
  browser.tabs.onUpdated.addListener(onUpdated);
  document.addEventListener('visibilitychange', onVisible);
  again();
  return () => {
    isOver = true;
    clearTimeout(timer);
    stop();
    browser.tabs.onUpdated.removeListener(onUpdated);
    document.removeEventListener('visibilitychange', onVisible);
  };
}

/** How long to wait before looking again, in milliseconds; null where the tab tells of every change by itself. */
function waitAfter(found: Inspection): number | null {
  if (found.kind === 'loading') return LOADING_MILLISECONDS;
  return found.kind === 'known' && found.state.lookUp.phase === 'working' ? WORKING_MILLISECONDS : null;
}
