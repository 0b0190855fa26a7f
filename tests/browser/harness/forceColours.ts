import type { Page } from 'puppeteer-core';

/** Shows a page in colours as a system forces them. Firefox takes them from the system alone. */
export async function forceColours(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const features = [{ name: 'forced-colors', value: 'active' }];
  await session.send('Emulation.setEmulatedMedia', { features });
}
