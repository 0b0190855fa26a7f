import { beforeEach, expect, test, vi } from 'vitest';

type Installed = (details: { reason: string; previousVersion?: string }) => void;

const { browser, listeners, opened, stored } = vi.hoisted(() => {
  const installed: Installed[] = [];
  const tabs: string[] = [];
  const kept = new Map<string, unknown>();
  return {
    listeners: installed,
    opened: tabs,
    stored: kept,
    browser: {
      runtime: {
        onInstalled: { addListener: (listener: Installed) => installed.push(listener) },
        getURL: (path: string) => `extension:${path}`,
        getManifest: () => ({ version: '1.2.0' }),
      },
      tabs: { create: async ({ url }: { url: string }) => tabs.push(url) },
      storage: {
        local: {
          get: async (key: string) => ({ [key]: kept.get(key) }),
          set: async (entries: object) => {
            for (const [key, value] of Object.entries(entries)) kept.set(key, value);
          },
          remove: async (key: string) => kept.delete(key),
        },
      },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser }));

const { welcomeReader } = await import('../../../extension/background/welcome.ts');
const { hasNews, seeNews } = await import('../../../extension/store/news.ts');

async function happens(details: Parameters<Installed>[0]): Promise<void> {
  for (const listener of listeners) listener(details);
  await new Promise((resolve) => setTimeout(resolve));
}

beforeEach(() => {
  listeners.length = 0;
  opened.length = 0;
  stored.clear();
  welcomeReader();
});

test('installing opens the welcome page and announces nothing', async () => {
  await happens({ reason: 'install' });
  expect(opened).toEqual(['extension:/welcome.html']);
  expect(await hasNews()).toBe(false);
});

test('an update opens no tab and is told by a dot until it was seen', async () => {
  await happens({ reason: 'update', previousVersion: '1.1.0' });
  expect(opened).toEqual([]);
  expect(await hasNews()).toBe(true);
  await seeNews();
  expect(await hasNews()).toBe(false);
});

test.each([{ reason: 'update', previousVersion: '1.2.0' }, { reason: 'browser_update' }, { reason: 'chrome_update' }])(
  '%j is nothing new',
  async (details) => {
    await happens(details);
    expect(opened).toEqual([]);
    expect(await hasNews()).toBe(false);
  },
);

test('news of an older version that was never seen is no news', async () => {
  stored.set('news', '1.1.0');
  expect(await hasNews()).toBe(false);
});
