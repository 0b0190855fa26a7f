import type { Extension, Page } from 'puppeteer-core';

/** When a popup painted, in milliseconds since its own time origin. */
export interface Opening {
  /** `first-contentful-paint`: anything that is no blank. */
  paint: number;
  /** The answer of the comparison; null where the page never shows one. */
  answer: number | null;
}

/** Opens an extension's true popup on a page, as its toolbar button does, and measures it. */
export async function measureOpening(page: Page, extension: Extension, hasAnswer: boolean): Promise<Opening> {
  const browser = page.browser();
  await page.bringToFront();
  const known = new Set(browser.targets());
  const opened = browser.waitForTarget((target) => !known.has(target) && target.url().includes('/popup.html'));
  await page.triggerExtensionAction(extension);
  const popup = await (await opened).asPage();
  const opening = await popup.evaluate(timesOf, hasAnswer);
  await popup.close();
  return opening;
}

/** Runs in the popup. The browser keeps what it painted before this looks. */
function timesOf(hasAnswer: boolean): Promise<Opening> {
  const until = <T>(look: (entry: PerformanceEntry) => T | null, type: string) =>
    new Promise<T>((resolve) => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const found = look(entry);
          if (found !== null) resolve(found);
        }
      }).observe({ type, buffered: true });
    });
  const paint = until((entry) => (entry.name === 'first-contentful-paint' ? entry.startTime : null), 'paint');
  const isAnswer = (entry: PerformanceEntry) =>
    'element' in entry && entry.element instanceof Element && entry.element.closest('.compared') !== null;
  const answer = hasAnswer
    ? until((entry) => (isAnswer(entry) ? entry.startTime : null), 'largest-contentful-paint')
    : Promise.resolve(null);
  return Promise.all([paint, answer]).then(([first, second]) => ({ paint: first, answer: second }));
}
