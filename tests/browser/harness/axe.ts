import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe finds wrong in a page: the rule, and the elements that break it. */
export async function violationsIn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
  });
}

declare global {
  interface Window {
    /** Put into the page by `violationsIn`. */
    axe: typeof axe;
  }
}
