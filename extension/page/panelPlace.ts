import css from '../../assets/panel.css?inline';
import type { PanelLook, PanelNote } from '../views/marks.ts';
import type { createHost, OwnHost } from './ownHost.ts';
import { createPanel, type Panel, type PanelEvents } from './parts/panel.ts';

/** Space between the panel and what it is about, and the window's edges. */
const GAP = 8;
/** It is at least so tall, if it has as much to say, even where it covers some of the words that it is about. */
const LEAST = 140;

/** The one panel of a page. */
export interface PanelPlace {
  /**
   * Shows a note. The focus stays where it is.
   * @param around the words that the note is about; null puts it into the window's corner
   * @param hasOthers whether there is anything to go on to
   */
  show(look: PanelLook, note: PanelNote, around: Range | null, ask: string | null, hasOthers: boolean): void;
  hide(): void;
  isOpen(): boolean;
  /** Whether an event is one over the panel, as far as the page can tell. */
  isUnder(event: PointerEvent): boolean;
  remove(): void;
}

/**
 * @param make makes its host
 * @param floor how far down the window it may reach
 * @param events what its buttons do; closing hides it in any case
 */
export function createPanelPlace(make: typeof createHost, floor: () => number, events: PanelEvents): PanelPlace {
  let shown: { look: string; panel: Panel; host: OwnHost; following: AbortController } | null = null;
  let about: Range | null = null;

  const isOpen = () => shown?.panel.element.matches(':popover-open') ?? false;
  const remove = () => {
    shown?.following.abort();
    shown?.host.remove();
    shown = about = null;
  };
  const place = () => {
    if (shown && isOpen()) moveTo(shown.panel.element, rectOf(about), floor());
  };
  /** It is placed again when what it is about has come to rest elsewhere. */
  const follow = () => {
    const following = new AbortController();
    const options = { capture: true, passive: true, signal: following.signal };
    for (const type of ['scrollend', 'resize']) window.addEventListener(type, place, options);
    return following;
  };
  /** The same one as long as it looks the same, for the focus may be in it. */
  const panelOf = (look: PanelLook) => {
    const key = JSON.stringify([look.theme, look.language, look.words]);
    if (shown?.look !== key) {
      remove();
      const panel = createPanel(look, events);
      const host = make('panel', css, panel.element, panel.status);
      shown = { look: key, panel, host, following: follow() };
    }
    if (!shown.host.element.isConnected) document.documentElement.append(shown.host.element);
    return shown.panel;
  };
  return {
    show(look, note, around, ask, hasOthers) {
      const panel = panelOf(look);
      panel.show(note, ask, hasOthers);
      if (!isOpen()) shown?.host.toTop();
      about = around;
      place();
    },
    hide() {
      shown?.panel.element.hidePopover();
      shown?.panel.status.replaceChildren();
    },
    isOpen,
    isUnder: ({ target }) => shown !== null && target === shown.host.element,
    remove,
  };
}

/** Where words stand in the window; null where they are no longer seen in the page. */
function rectOf(range: Range | null): DOMRect | null {
  return range && range.getClientRects().length > 0 ? range.getBoundingClientRect() : null;
}

/**
 * Below what it is about, above it where there is more room, and inside the window in any case; in the page's own
 * coordinates, so that it scrolls along.
 */
function moveTo(panel: HTMLElement, around: DOMRect | null, floor: number): void {
  const { style } = panel;
  const { clientWidth } = document.documentElement;
  const lowest = floor - GAP;
  style.maxHeight = `${lowest - GAP}px`;
  const { width, height } = panel.getBoundingClientRect();
  const corner = new DOMRect(clientWidth - width - GAP, 0, 0, 0);
  const { left, top, bottom } = around ?? corner;
  const [above, below] = [top - 2 * GAP, lowest - bottom - GAP];
  const isBelow = height <= below || below >= above;
  const tall = Math.min(height, lowest - GAP, Math.max(isBelow ? below : above, LEAST));
  const x = Math.max(GAP, Math.min(left, clientWidth - width - GAP));
  const y = Math.max(GAP, Math.min(isBelow ? bottom + GAP : top - GAP - tall, lowest - tall));
  style.maxHeight = `${tall}px`;
  style.left = `${x + window.scrollX}px`;
  style.top = `${y + window.scrollY}px`;
}
