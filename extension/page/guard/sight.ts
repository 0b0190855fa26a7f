import type { Look } from './look.ts';
import { lookByHand } from './lookByHand.ts';

/** So long something must have been seen, as it is, before it answers. */
const MOMENT_MS = 500;

/** Knows whether the reader sees something: on top of all else, not faded, not shrunk. */
export interface Sight {
  /** Whether it has been seen for a moment. */
  isSeen(): boolean;
  /** Whether it is not seen now. */
  isCovered(): boolean;
  /** It has just been brought on top. */
  isOnTop(): void;
  /** It has just been moved, hidden or shown. */
  hasMoved(): void;
  stop(): void;
}

/** @param shown bears `data-seen` from when it has been seen for a moment */
export function watchSight(shown: HTMLElement): Sight {
  let covered = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const beginAnew = () => {
    clearTimeout(timer);
    delete shown.dataset.seen;
    if (covered) return;
    timer = setTimeout(() => {
      shown.dataset.seen = '';
    }, MOMENT_MS);
  };
  const tell = (isCovered: boolean) => {
    if (isCovered === covered) return;
    covered = isCovered;
    beginAnew();
  };
  const look = import.meta.env.FIREFOX ? lookByHand(shown, tell) : lookByBrowser(shown, tell);
  const keepSize = () => {
    if (fitZoom(shown)) beginAnew();
  };
  // Told as soon as it stands in the page, too.
  const sizes = new ResizeObserver(() => {
    keepSize();
    look.now();
  });
  sizes.observe(shown);
  return {
    isSeen: () => {
      keepSize();
      look.now();
      return 'seen' in shown.dataset;
    },
    isCovered: () => covered,
    isOnTop: () => {
      keepSize();
      look.isOnTop();
      beginAnew();
    },
    hasMoved: () => {
      look.now();
      beginAnew();
    },
    stop: () => {
      clearTimeout(timer);
      sizes.disconnect();
      look.stop();
    },
  };
}

/** The browser itself knows what is painted over what. It looks ten times a second at most. */
function lookByBrowser(shown: Element, tell: (isCovered: boolean) => void): Look {
  const read = (entries: IntersectionObserverEntry[]) => {
    const last = entries.at(-1);
    if (last) tell(!('isVisible' in last && last.isVisible === true));
  };
  const options = { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] };
  const observer = new IntersectionObserver(read, options);
  observer.observe(shown);
  return { now: () => read(observer.takeRecords()), isOnTop: () => {}, stop: () => observer.disconnect() };
}

/** Undoes what the page zooms its root element by, which goes through every shadow root. Returns whether it had to. */
function fitZoom(element: HTMLElement): boolean {
  const zoom = element.currentCSSZoom;
  if (Math.abs(zoom - 1) < 0.001) return false;
  const own = Number(element.style.getPropertyValue('zoom')) || 1;
  element.style.setProperty('zoom', String(own / zoom));
  return true;
}
