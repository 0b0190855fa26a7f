import type { Page } from 'puppeteer-core';

declare const chrome: {
  permissions: { request(asked: object): unknown; getAll(): Promise<object> };
};
declare const self: { asked?: number; browser?: typeof chrome };

/** Counts from now on how often one of the extension's pages asks the browser for a permission. */
export function watchPrompts(own: Page): Promise<void> {
  return own.evaluate(() => {
    self.asked = 0;
    const { request } = chrome.permissions;
    Object.defineProperty(chrome.permissions, 'request', {
      value: (asked: object) => {
        self.asked = (self.asked ?? 0) + 1;
        return request(asked);
      },
    });
  });
}

/** How often it has asked, and what the browser lets the extension do. */
export async function promptsOf(own: Page): Promise<{ asked: number; allowed: string }> {
  return own.evaluate(async () => ({
    asked: self.asked ?? 0,
    allowed: JSON.stringify(await chrome.permissions.getAll()),
  }));
}

/** From now on the reader refuses whatever one of the extension's pages has the browser ask him for. */
export function refusePrompts(own: Page): Promise<void> {
  return own.evaluate(() => {
    const value = (_: object, answer?: (isGiven: boolean) => void) => {
      answer?.(false);
      return Promise.resolve(false);
    };
    for (const api of [chrome, self.browser]) if (api) Object.defineProperty(api.permissions, 'request', { value });
  });
}
