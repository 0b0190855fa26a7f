/**
 * Keeps an element of the banner's height right below the page's last line. It is out of the page's own layout, which
 * may be any, so its place is measured: at first, when the page changes its size and when scrolling ends, as a page may
 * grow without its boxes. Returns how to stop.
 */
export function keepRoomBelow(end: HTMLElement): () => void {
  const place = () => {
    const { scrollX, scrollY } = window;
    end.style.top = '0';
    const offset = end.getBoundingClientRect().top + scrollY;
    end.style.top = `${bottomOfPage() - offset}px`;
    // While it stood at the top the page was shorter, and a reader at its end has been moved up.
    end.getBoundingClientRect();
    if (window.scrollY !== scrollY) scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  };
  const placeIfGrown = () => {
    if (bottomOfPage() > bottomOf(end) + 1) place();
  };
  const observer = new ResizeObserver(place);
  observer.observe(document.documentElement);
  if (document.body) observer.observe(document.body);
  document.addEventListener('scrollend', placeIfGrown);
  place();
  return () => {
    observer.disconnect();
    document.removeEventListener('scrollend', placeIfGrown);
  };
}

/** How far down the page reaches. What is shorter than the window has no place to scroll to, so its body tells. */
function bottomOfPage(): number {
  const page = document.scrollingElement ?? document.documentElement;
  if (page.scrollHeight > page.clientHeight || !document.body) return page.scrollHeight;
  return bottomOf(document.body);
}

function bottomOf(element: Element): number {
  return element.getBoundingClientRect().bottom + window.scrollY;
}
