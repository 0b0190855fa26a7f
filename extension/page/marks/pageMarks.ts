import type { TextPlace } from '../../../core/article/article.ts';
import { takeAll } from '../../../core/text/steps.ts';
import type { MarksView, SelectedPlace, SentenceView } from '../../views/marks.ts';
import type { Place } from '../../views/sentences.ts';
import { createPanelPlace } from '../panelPlace.ts';
import { createHighlights } from './highlights.ts';
import { followPointer } from './pointer.ts';
import { nextOf, type Placed, placing, scrollToRange } from './ranges.ts';
import { createStandingMarks } from './standingMarks.ts';

/** The marks of a page and the panel that shows the original's words of one of them. */
export interface Marks {
  /**
   * Shows these marks instead of the present ones, in slices where they are many; null for none. A panel that tells of a
   * sentence stays.
   */
  show(view: MarksView | null): void;
  /**
   * Goes on to the next difference, or with -1 back to the one before, once the marks stand. Returns false where there
   * is none.
   */
  step(by: 1 | -1): Promise<boolean>;
  /** Scrolls to a place and marks it. Returns false where the page no longer holds it. */
  point(place: Place): boolean;
  /** Shows what there is to say about a selected sentence; `place` null where it stands in no paragraph. */
  tell(place: SelectedPlace | null, view: SentenceView): void;
  /** Takes marks, panel and listeners away without a trace, and ends what was begun. */
  clear(): void;
}

/**
 * @param standsAt where a paragraph stands, the title for null
 * @param onAsk the reader wants the original of this sentence to be looked up
 */
export function createMarks(
  standsAt: (paragraph: number | null) => TextPlace | null,
  onAsk: (place: SelectedPlace) => void,
): Marks {
  const highlights = createHighlights();
  const standing = createStandingMarks(standsAt, highlights);
  let listening: AbortController | null = null;
  let view: MarksView | null = null;
  let current: Placed | null = null;
  let asked: SelectedPlace | null = null;
  /** Opened by a key, a button or the menu: it stays until it is closed. */
  let isPinned = false;

  const rangeAt = (place: Place) => takeAll(placing([place], standsAt))[0]?.range;
  const clear = () => {
    standing.clear();
    listening?.abort();
    listening = current = view = null;
    panel.remove();
    highlights.clear();
  };
  const close = () => {
    if (standing.isNone()) return clear();
    current = null;
    panel.hide();
    highlights.paint('current', []);
  };
  const open = (target: Placed, pinned: boolean) => {
    if (!view) return;
    current = target;
    isPinned = pinned;
    highlights.paint('current', [target.range]);
    panel.show(view, target.mark.note, target.range.getBoundingClientRect(), null);
  };
  const step = async (by: 1 | -1) => {
    await standing.settled();
    const target = nextOf(standing.stops(), current, by);
    if (!target) return false;
    scrollToRange(target.range);
    open(target, true);
    return true;
  };
  const panel = createPanelPlace({ onStep: step, onAsk: () => asked && onAsk(asked), onClose: close });
  const listen = () => {
    if (listening) return;
    listening = new AbortController();
    const { signal } = listening;
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && close(), { signal });
    const onEnter = (mark: Placed) => open(mark, false);
    const onLeave = () => isPinned || close();
    followPointer({ markAt: standing.at, isOverShown: panel.isUnder, onEnter, onLeave }, signal);
  };
  /** Paints one place as the one that is looked at, whatever else is marked. */
  const paintAlone = (ranges: Range[]) => {
    current = null;
    isPinned = true;
    highlights.paint('current', ranges);
    listen();
  };
  return {
    show(next) {
      const isTelling = current === null && panel.isOpen();
      if (isTelling) highlights.clear();
      else clear();
      view = next;
      standing.show(next?.marks ?? [], listen);
    },
    step,
    point(place) {
      const range = rangeAt(place);
      if (!range) return false;
      panel.hide();
      paintAlone([range]);
      scrollToRange(range);
      return true;
    },
    tell(place, told) {
      asked = place;
      paintAlone([]);
      const around = place && rangeAt(place);
      panel.show(told, told.note, around?.getBoundingClientRect() ?? null, told.ask);
    },
    clear,
  };
}
