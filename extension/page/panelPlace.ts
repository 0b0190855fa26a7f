import css from '../../assets/panel.css?inline';
import type { PanelLook, PanelNote } from '../views/marks.ts';
import { createHost, type OwnHost } from './ownHost.ts';
import { createPanel, type Panel, type PanelEvents } from './parts/panel.ts';

/** Space between the panel and what it is about, and the window's edges. */
const GAP = 8;

/** The one panel of a page. */
export interface PanelPlace {
  /**
   * Shows a note. The focus stays where it is.
   * @param around the rectangle in the window that the note is about; null puts it into the window's corner
   */
  show(look: PanelLook, note: PanelNote, around: DOMRect | null, ask: string | null): void;
  hide(): void;
  isOpen(): boolean;
  /** Whether an event is one over the panel, as far as the page can tell. */
  isUnder(event: PointerEvent): boolean;
  remove(): void;
}

/** @param events what its buttons do; closing hides it in any case */
export function createPanelPlace(events: PanelEvents): PanelPlace {
  let shown: { look: string; panel: Panel; host: OwnHost } | null = null;

  const isOpen = () => shown?.panel.element.matches(':popover-open') ?? false;
  const remove = () => {
    shown?.host.remove();
    shown = null;
  };
  /** The same one as long as it looks the same, for the focus may be in it. */
  const panelOf = (look: PanelLook) => {
    const key = JSON.stringify([look.theme, look.language, look.words]);
    if (shown?.look !== key) {
      remove();
      const panel = createPanel(look, events);
      shown = { look: key, panel, host: createHost('panel', css, panel.element, panel.status) };
    }
    if (!shown.host.element.isConnected) document.documentElement.append(shown.host.element);
    return shown.panel;
  };
  return {
    show(look, note, around, ask) {
      const panel = panelOf(look);
      panel.show(note, ask);
      if (!isOpen()) shown?.host.toTop();
      moveTo(panel.element, around);
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

/** Below what it is about, above it where there is more room; in the page's own coordinates, so that it scrolls along. */
function moveTo(panel: HTMLElement, around: DOMRect | null): void {
  const { width, height } = panel.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const corner = new DOMRect(clientWidth - width - GAP, 0, 0, 0);
  const { left, top, bottom } = around ?? corner;
  const isBelow = bottom + GAP + height <= clientHeight || top < clientHeight - bottom;
  const y = isBelow ? bottom + GAP : top - GAP - height;
  const x = Math.max(GAP, Math.min(left, clientWidth - width - GAP));
  panel.style.left = `${x + window.scrollX}px`;
  panel.style.top = `${y + window.scrollY}px`;
}
