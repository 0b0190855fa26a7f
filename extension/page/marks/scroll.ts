import { own, parentOf } from '../../../core/article/nodes.ts';

/** A browser that does not say that it has scrolled is waited for so long. */
const MOST_SCROLLING_MS = 1_500;

/**
 * Brings a stretch, not merely the paragraph that it stands in, into the middle of what is seen: of everything that
 * scrolls around it, then of the window. Resolves when it is there.
 * @param floor how far down the window nothing stands before the page
 */
export function scrollToRange(range: Range, floor: number): Promise<void> {
  const page = document.scrollingElement;
  for (let each = parentOf(range.startContainer); each && each !== page; each = parentOf(each)) {
    const box = own(each, 'getBoundingClientRect').call(each);
    const by = { left: offset(range, box, 'left', 'right'), top: offset(range, box, 'top', 'bottom') };
    const scroll: (to: ScrollToOptions) => void = own(each, 'scrollBy').bind(each);
    // What does not scroll stays where it is.
    if (by.left || by.top) scroll({ ...by, behavior: 'instant' });
  }
  const { top, height } = range.getBoundingClientRect();
  const wanted = scrollY + top - Math.max(0, (floor - height) / 2);
  const most = page ? page.scrollHeight - page.clientHeight : 0;
  return scrollPage(Math.max(0, Math.min(wanted, most)));
}

/** How far a stretch is from the middle of a box; nothing where it is inside. */
function offset(range: Range, box: DOMRect, from: 'left' | 'top', to: 'right' | 'bottom'): number {
  const place = range.getBoundingClientRect();
  if (place[from] >= box[from] && place[to] <= box[to]) return 0;
  return (place[from] + place[to] - box[from] - box[to]) / 2;
}

function scrollPage(top: number): Promise<void> {
  const isCalm = own(document, 'hidden') || matchMedia('(prefers-reduced-motion: reduce)').matches;
  const isThere = Math.abs(top - scrollY) < 1;
  scrollTo({ top, behavior: isCalm ? 'instant' : 'smooth' });
  if (isCalm || isThere) return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('scrollend', () => resolve(), { once: true });
    setTimeout(resolve, MOST_SCROLLING_MS);
  });
}
