import { takeAll } from '../../../core/text/steps.ts';
import type { MarksView, SelectedPlace, SentenceView } from '../../views/marks.ts';
import type { Place } from '../../views/sentences.ts';
import type { PageTools } from '../pageTools.ts';
import { createPanelPlace } from '../panelPlace.ts';
import { createGaze } from './gaze.ts';
import { createHighlights } from './highlights.ts';
import { createListener } from './pointer.ts';
import { isAt, nextOf, type Placed, paragraphsOf, placing } from './ranges.ts';
import { scrollToRange } from './scroll.ts';
import { selectedIn } from './selected.ts';
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
  /**
   * Scrolls to a place and points at it, once the marks stand: calmly and for a moment, unless it is a difference. False
   * where it is gone.
   */
  point(place: Place): Promise<boolean>;
  /** Where the reader's selection begins; null where that is not in the article. */
  selected(): SelectedPlace | null;
  /** Shows what there is to say about a selected sentence; `place` null where it stands in no paragraph. */
  tell(place: SelectedPlace | null, view: SentenceView): void;
  /** Takes marks, panel and listeners away without a trace, and ends what was begun. */
  clear(): void;
}

export function createMarks({ createHost, page, floor, onAsk }: PageTools): Marks {
  const highlights = createHighlights();
  const gaze = createGaze(highlights);
  const paragraphs = paragraphsOf(page);
  const standing = createStandingMarks(paragraphs, highlights);
  let view: MarksView | null = null;
  let current: Placed | null = null;
  let asked: SelectedPlace | null = null;
  /** Opened by a key, a button or the menu: it stays until it is closed. */
  let isPinned = false;

  const rangeAt = (place: Place) => takeAll(placing([place], paragraphs))[0]?.range ?? null;
  const clear = () => {
    gaze.rest(null);
    standing.clear();
    listener.stop();
    current = view = null;
    panel.remove();
    highlights.clear();
  };
  const close = () => {
    if (standing.isNone()) return clear();
    current = null;
    panel.hide();
    gaze.rest(null);
  };
  const open = (target: Placed) => {
    if (view) panel.show(view, target.mark.note, target.range, null, standing.stops().length > 1);
  };
  const lookAt = (target: Placed | null, pinned: boolean) => {
    current = target;
    isPinned = pinned;
    gaze.rest(target?.range ?? null);
    listener.start();
  };
  const leadTo = (target: Placed) => {
    panel.hide();
    lookAt(target, true);
    void scrollToRange(target.range, floor()).then(() => current === target && open(target));
  };
  const step = async (by: 1 | -1) => {
    const target = nextOf(await standing.settled(), current, by);
    if (target) leadTo(target);
    return target !== undefined;
  };
  const panel = createPanelPlace(createHost, floor, {
    onStep: step,
    onAsk: () => asked && onAsk(asked),
    onClose: close,
  });
  const onEnter = (mark: Placed) => {
    lookAt(mark, false);
    open(mark);
  };
  const onLeave = () => isPinned || close();
  const listener = createListener({ markAt: standing.at, isOverShown: panel.isUnder, onEnter, onLeave }, close);
  return {
    show(next) {
      if (current === null && panel.isOpen()) highlights.clear();
      else clear();
      view = next;
      standing.show(next?.marks ?? [], listener.start);
    },
    step,
    async point(place) {
      const stop = (await standing.settled()).find(({ mark }) => isAt(mark, place));
      const range = rangeAt(place);
      if (stop) leadTo(stop);
      else if (range) {
        panel.hide();
        lookAt(null, true);
        gaze.point(range, scrollToRange(range, floor()));
      }
      return range !== null;
    },
    selected: () => selectedIn(page()),
    tell(place, told) {
      asked = place;
      lookAt(null, true);
      panel.show(told, told.note, place && rangeAt(place), told.ask, false);
    },
    clear,
  };
}
