import { own } from '../../../core/article/nodes.ts';
import type { Steps } from '../../../core/text/steps.ts';
import { inSlices } from '../../inSlices.ts';
import { type Bars, findingFixed } from './bars.ts';
import { type EdgePlace, findingPlace } from './freePlace.ts';

/** Between two looks goes by so much time, or so many times as long as the last one took; but no more than that. */
const [LEAST_REST_MS, REST, MOST_REST_MS] = [250, 20, 1_500];

/** What the page changes in shadow trees, or by style sheets alone, no observer tells: then it is known after so long. */
const KNOWN_MS = 2_000;

/**
 * Keeps something at the lower edge of the window above whatever the page has fixed there at any moment. Bars come late
 * and go by whichever of many means, so it is looked for them again and again, in slices, while the page is seen. Returns
 * how to stop.
 * @param text finds something of the article
 * @param place puts it there; null hides it, as there is no room
 */
export function keepFree(
  shown: HTMLElement,
  text: () => Element | null,
  place: (at: EdgePlace | null) => void,
): () => void {
  let last: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  let isLooking = false;
  let bars: Bars | null = null;
  let knownUntil = 0;
  const changes = new MutationObserver(() => {
    bars = null;
  });
  changes.observe(document.documentElement, { subtree: true, childList: true, attributes: true });

  function* looking(): Steps<void> {
    if (!bars || performance.now() > knownUntil) {
      const found = yield* findingFixed(text());
      bars = found;
      knownUntil = performance.now() + KNOWN_MS;
    }
    const size = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const tall = shown.getBoundingClientRect().height;
    const found = yield* findingPlace(size, tall, bars);
    const key = JSON.stringify([found, tall, size]);
    if (isOver || key === last) return;
    last = key;
    place(found);
  }
  const look = async () => {
    if (isLooking || isOver) return;
    isLooking = true;
    clearTimeout(timer);
    const start = performance.now();
    if (!own(document, 'hidden')) await inSlices(looking());
    isLooking = false;
    if (isOver) return;
    const rest = (performance.now() - start) * REST;
    // When the browser has nothing else to do, the page has been laid out, and need not be for this.
    const whenIdle = () => requestIdleCallback(look, { timeout: LEAST_REST_MS });
    timer = setTimeout(whenIdle, Math.min(MOST_REST_MS, Math.max(LEAST_REST_MS, rest)));
  };
  const sizes = new ResizeObserver(look);
  sizes.observe(shown);
  window.addEventListener('resize', look);
  return () => {
    isOver = true;
    clearTimeout(timer);
    sizes.disconnect();
    changes.disconnect();
    window.removeEventListener('resize', look);
  };
}
