import css from '../../assets/banner.css?inline';
import { own } from '../../core/article/nodes.ts';
import type { EdgePlace } from './edge/freePlace.ts';
import { keepFree } from './edge/keepFree.ts';
import { keepRoomBelow } from './edge/roomBelow.ts';
import { createHost } from './ownHost.ts';
import { make } from './parts/make.ts';

/** A page that takes the banner away gets it back so often; then the page has its way. */
const MOST_RETURNS = 3;

/**
 * Puts a banner into the page: at the lower edge, above what is fixed there, or right above `place`. Returns the way out
 * again.
 * @param place null for the edge
 * @param text finds something of the article
 */
export function placeBanner(banner: HTMLElement, place: Element | null, text: () => Element | null): () => void {
  const end = make('div', { class: 'end' });
  const { element, toTop, hasMoved, remove } = createHost('banner', css, banner, end);
  let returns = 0;
  let stop = () => {};

  const putAt = (at: EdgePlace | null) => {
    const { style, classList } = banner;
    classList.toggle('crowded', at === null);
    const { left, right, bottom } = at ?? { left: 0, right: 0, bottom: 0 };
    style.inset = `auto ${right}px ${bottom}px ${left}px`;
    // It may still slide in, and no pixel is a part.
    end.style.height = at ? `${Math.ceil(bottom + banner.offsetHeight) + 1}px` : '0';
    hasMoved();
  };
  const toEdge = () => {
    banner.classList.replace('inline', 'edge');
    // Until it is known where there is room.
    banner.classList.add('crowded');
    document.documentElement.append(element);
    toTop();
    const stops = [keepFree(banner, text, putAt), keepRoomBelow(end), whenRemoved(banner, comeBack)];
    stop = () => {
      for (const each of stops) each();
    };
  };
  // Between lines that are being read nothing may appear, so from wherever it was it comes back to the edge.
  const comeBack = () => {
    stop();
    if (returns++ < MOST_RETURNS) toEdge();
  };
  const toPlace = (above: Element) => {
    own(above, 'before').call(above, element);
    stop = whenRemoved(banner, comeBack);
  };

  if (place) stop = whenBelow(place, () => toPlace(place));
  else toEdge();
  return () => {
    stop();
    remove();
  };
}

/** Calls back once, while `place` lies below what is seen. Returns how to stop waiting for that. */
function whenBelow(place: Element, act: () => void): () => void {
  const read = (entries: IntersectionObserverEntry[], observer: IntersectionObserver) => {
    const last = entries.at(-1);
    const isBelow = last?.rootBounds && last.boundingClientRect.top >= last.rootBounds.bottom;
    if (!isBelow) return;
    observer.disconnect();
    act();
  };
  return watch(place, new IntersectionObserver(read));
}

/** Calls back when an element is no longer in the page: its size becomes nothing, whoever took which part away. */
function whenRemoved(element: Element, act: () => void): () => void {
  return watch(element, new ResizeObserver(() => element.isConnected || act()));
}

function watch(element: Element, observer: IntersectionObserver | ResizeObserver): () => void {
  observer.observe(element);
  return () => observer.disconnect();
}
