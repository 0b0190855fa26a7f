import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { until } from '../browser/harness/until.ts';

declare const chrome: { storage: { session: { get(keys: null): Promise<Record<string, unknown>> } } };

/** What is in use once everything that can be collected was. */
export interface Measures {
  /** Bytes of the background's heap. */
  worker: number;
  /** The same of an article's page that stays open all the time, with its nodes and listeners. */
  page: number;
  nodes: number;
  listeners: number;
  /** Tabs whose state is stored. */
  tabs: number;
  /** Characters that the session's store holds. */
  bytesStored: number;
}

export interface Gauge {
  read(): Promise<Measures>;
}

async function heapOf(session: CDPSession): Promise<number> {
  // Twice: the first leaves what its finalizers only then let go of.
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** @param own a page of the extension, which reads the stores */
export async function createGauge(browser: Browser, page: Page, own: Page): Promise<Gauge> {
  const target = await until('the worker runs', () =>
    browser.targets().find((each) => each.type() === 'service_worker'),
  );
  const worker = await target.createCDPSession();
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  return {
    read: async () => {
      const heaps = { worker: await heapOf(worker), page: await heapOf(session) };
      const { metrics } = await session.send('Performance.getMetrics');
      const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
      const stored = await own.evaluate(async () => {
        const all = await chrome.storage.session.get(null);
        const tabs = Object.keys(all).filter((key) => key.startsWith('tab:')).length;
        return { tabs, bytesStored: JSON.stringify(all).length };
      });
      return { ...heaps, nodes: metric('Nodes'), listeners: metric('JSEventListeners'), ...stored };
    },
  };
}
