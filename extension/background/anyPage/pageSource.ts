/** What a page hands over of itself: its HTML, and whether most of what it shows stands in a frame of another site. */
export interface PageSource {
  html: string;
  isFramed: boolean;
}

/** Why a page hands over nothing. */
export type SourceProblem = 'no-web-page' | 'too-large';

/**
 * Runs in the page, at the reader's click or, on a known site, with a look-up, and at no other time, in a world of its own
 * that the page can't reach. It stands by itself: nothing outside of it goes along.
 * @param most characters
 */
export function pageSource(most: number): PageSource | SourceProblem {
  const type: unknown = Reflect.get(Document.prototype, 'contentType', document);
  if (type !== 'text/html' && type !== 'application/xhtml+xml') return 'no-web-page';
  const root = document.documentElement;
  const written = (name: string) => (root.getAttribute(name) ?? '').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const html = `<html lang="${written('lang')}" class="${written('class')}">${root.getHTML()}</html>`;
  if (html.length > most) return 'too-large';
  const frames: Element[] = Array.prototype.slice.call(document.querySelectorAll('iframe'), 0, 50);
  const isFramed = frames.some((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    const isForeign = Reflect.get(HTMLIFrameElement.prototype, 'contentDocument', frame) === null;
    return isForeign && 2 * width * height > innerWidth * innerHeight;
  });
  return { html, isFramed };
}
