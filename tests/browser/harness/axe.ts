import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What a theme can break, and nothing else. */
export const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong in a page: the rule, and the elements that break it.
 * @param rules those that are looked at; all where none are named
 */
export async function violationsIn(page: Page, rules: string[] = []): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    const { violations } = await window.axe.run(document, {
      resultTypes: ['violations'],
      ...(only.length > 0 && { runOnly: only }),
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
  }, rules);
}

declare global {
  interface Window {
    /** Put into the page by `violationsIn`. */
    axe: typeof axe;
  }
}
