import { parentOf } from '../../../core/article/nodes.ts';
import { shadowOf } from '../shadowOf.ts';
import type { Look } from './look.ts';
import { isOwnHost } from './presses.ts';

/** Of a page with more elements nothing is known. */
const MOST_ELEMENTS = 100_000;
/** Between two looks, as the pointer moves, so many times as long as the first one took goes by. */
const REST = 20;

/** Filters that leave what is dark on light as readable as it was. */
const HARMLESS = /^(?:none|(?:(?:grayscale|sepia|hue-rotate)\([^()]*\) ?|invert\(1\) ?)+)$/;

/** Elements that stand in the browser's top layer. */
const ON_TOP = ':popover-open, :modal, :fullscreen';

/** When what stands in the top layer came there, counted in such events; what was not heard of is not known. */
const openings = new WeakMap<EventTarget, number>();
let count = 0;

/** Hears of everything that opens in the top layer, if it is called before the page's own scripts run. */
export function hearOpenings(): void {
  const hear = ({ isTrusted, target }: Event) => isTrusted && target && openings.set(target, ++count);
  window.addEventListener('beforetoggle', hear, { capture: true });
}

/**
 * Looks whether anything covers an element, where the browser has no word for it: when the pointer moves, as none comes
 * to the element without that, and at the press.
 */
export function lookByHand(shown: HTMLElement, tell: (isCovered: boolean) => void): Look {
  let raised = 0;
  let next = 0;
  let later: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    clearTimeout(later);
    later = undefined;
    const start = performance.now();
    tell(isCovered(shown, raised));
    next = start + (performance.now() - start) * REST;
  };
  const soon = () => {
    const wait = next - performance.now();
    if (wait <= 0) now();
    else later ??= setTimeout(now, wait);
  };
  const listening = new AbortController();
  const options = { capture: true, passive: true, signal: listening.signal };
  window.addEventListener('pointermove', (event) => event.isTrusted && soon(), options);
  window.addEventListener('pointerdown', (event) => event.isTrusted && now(), options);
  return {
    now,
    isOnTop: () => {
      raised = ++count;
      now();
    },
    stop: () => {
      listening.abort();
      clearTimeout(later);
    },
  };
}

function isCovered(shown: HTMLElement, raised: number): boolean {
  const page = document.documentElement;
  if (!shown.checkVisibility({ visibilityProperty: true }) || !HARMLESS.test(getComputedStyle(page).filter))
    return true;
  // Firefox 140 does not know this state; `:is` passes over what a browser does not know.
  if (page.matches(':is(:active-view-transition)')) return true;
  const root = shown.getRootNode();
  const isInPage = !shown.popover && root instanceof ShadowRoot;
  if (isInPage && isFaded(root.host)) return true;
  const box = shown.getBoundingClientRect();
  let looked = 0;
  for (const element of everyElement()) {
    if (++looked > MOST_ELEMENTS) return true;
    if (element.matches(ON_TOP) && isAbove(element, raised)) return true;
    if (isInPage && isOver(element, box)) return true;
  }
  return false;
}

/** What opens in a shadow root is not heard of, and what goes to the full screen comes on top anew. */
function isAbove(element: Element, raised: number): boolean {
  return element.matches(':fullscreen') || (openings.get(element) ?? raised) >= raised;
}

/** Every element of the page, those in shadow roots too, which Firefox shows to extensions. */
function* everyElement(): Generator<Element> {
  const roots: ParentNode[] = [document];
  for (let root = roots.pop(); root; root = roots.pop()) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      const inner = isOwnHost(element) ? null : shadowOf(element);
      if (inner) roots.push(inner);
    }
  }
}

/** Whether an element lets the pointer through to what it may hide. */
function isOver(element: Element, box: DOMRect): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const isBeside = right <= box.left || left >= box.right || bottom <= box.top || top >= box.bottom;
  if (isBeside) return false;
  const { pointerEvents, visibility } = getComputedStyle(element);
  return pointerEvents === 'none' && visibility === 'visible';
}

/** Whether anything that a host stands in makes it look other than it is. */
function isFaded(host: Element): boolean {
  for (let each: Element | null = host; each; each = parentOf(each)) {
    const { opacity, filter, transform, clipPath, maskImage, mixBlendMode } = getComputedStyle(each);
    const look = [opacity, transform, clipPath, maskImage, mixBlendMode].join(' ');
    if (look !== '1 none none none normal' || !HARMLESS.test(filter)) return true;
  }
  return false;
}
