import { rangeOf } from '../../core/article/range.ts';
import type { MarkStrength, MarksView, SelectedPlace, SentenceView } from '../../extension/marks.ts';
import type { Place } from '../../extension/sentences.ts';
import { createHighlights } from './highlights.ts';
import { createPanelPlace } from './panelPlace.ts';
import { followPointer } from './pointer.ts';
import { markAt, nextOf, type Placed, scrollToRange } from './ranges.ts';

/** The marks of a page and the panel that shows the original's words of one of them. */
export interface Marks {
  /** Shows these marks instead of the present ones; null for none. A panel that tells of a sentence stays. */
  show(view: MarksView | null): void;
  /** Goes on to the next difference, or with -1 back to the one before. Returns false where there is none. */
  step(by: 1 | -1): boolean;
  /** Scrolls to a place and marks it. Returns false where the page no longer holds it. */
  point(place: Place): boolean;
  /** Shows what there is to say about a selected sentence; `place` null where it stands in no paragraph. */
  tell(place: SelectedPlace | null, view: SentenceView): void;
  /** Takes marks, panel and listeners away without a trace. */
  clear(): void;
}

/**
 * @param elementOf the element of a paragraph, of the title for null
 * @param onAsk the reader wants the original of this sentence to be looked up
 */
export function createMarks(
  elementOf: (paragraph: number | null) => Element | null,
  onAsk: (place: SelectedPlace) => void,
): Marks {
  const highlights = createHighlights();
  let listening: AbortController | null = null;
  let view: MarksView | null = null;
  let placed: Placed[] = [];
  let current: Placed | null = null;
  let asked: SelectedPlace | null = null;
  /** Opened by a key, a button or the menu: it stays until it is closed. */
  let isPinned = false;

  const rangeAt = (place: Place) => findRange(elementOf(place.paragraph), place);
  const clear = () => {
    listening?.abort();
    listening = current = view = null;
    placed = [];
    panel.remove();
    highlights.clear();
  };
  const close = () => {
    if (placed.length === 0) return clear();
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
  const step = (by: 1 | -1) => {
    const stops = placed.filter(({ mark }) => mark.note.position !== null);
    const target = nextOf(stops, current, by);
    if (!target) return false;
    scrollToRange(target.range);
    open(target, true);
    return true;
  };
  const panel = createPanelPlace({ onStep: step, onAsk: () => asked && onAsk(asked), onClose: close });
  const listen = () => {
    const onEnter = (mark: Placed) => open(mark, false);
    const onLeave = () => isPinned || close();
    listening ??= answerReader({ placed: () => placed, isPanel: panel.isAt, onEnter, onLeave, onEscape: close });
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
      placed = (next?.marks ?? []).flatMap((mark) => ({ mark, ...rangeAt(mark) })).filter(isPlaced);
      for (const strength of ['light', 'strong'] as const) highlights.paint(strength, rangesOf(placed, strength));
      if (placed.length > 0) listen();
    },
    step,
    point(place) {
      const found = rangeAt(place);
      if (!found) return false;
      panel.hide();
      paintAlone([found.range]);
      scrollToRange(found.range);
      return true;
    },
    tell(place, told) {
      asked = place;
      paintAlone([]);
      const around = place && rangeAt(place);
      panel.show(told, told.note, around?.range.getBoundingClientRect() ?? null, told.ask);
    },
    clear,
  };
}

interface Answers {
  placed(): Placed[];
  isPanel(target: EventTarget | null): boolean;
  onEnter(mark: Placed): void;
  onLeave(): void;
  onEscape(): void;
}

/** Answers to pointer and keyboard until it is aborted. */
function answerReader({ placed, isPanel, onEnter, onLeave, onEscape }: Answers): AbortController {
  const listening = new AbortController();
  const { signal } = listening;
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && onEscape(), { signal });
  const at = (event: PointerEvent) => markAt(placed(), event);
  followPointer({ markAt: at, isOverShown: ({ target }) => isPanel(target), onEnter, onLeave }, signal);
  return listening;
}

function findRange(element: Element | null, { start, end }: Place): { element: Element; range: Range } | null {
  const range = element?.isConnected ? rangeOf(element, start, end) : null;
  return element && range && { element, range };
}

function rangesOf(placed: Placed[], strength: MarkStrength): Range[] {
  return placed.filter(({ mark }) => mark.strength === strength).map(({ range }) => range);
}

/** A page that has changed no longer holds every place. */
function isPlaced(mark: Partial<Placed> & Pick<Placed, 'mark'>): mark is Placed {
  return mark.range !== undefined && mark.element !== undefined;
}
