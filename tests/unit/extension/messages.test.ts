import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeBrowser, ownPage } from './worker/browser.ts';
import { during, newLife } from './worker/life.ts';

const browsers = vi.hoisted((): { current: FakeBrowser | null } => ({ current: null }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return browsers.current?.api;
  },
}));

const ADDRESS = 'https://www.techzine.eu/news/infrastructure/37021/quorline-grows/';
const page = { tab: { id: 7, incognito: false }, url: ADDRESS, frameId: 0 };
const NAMES = {
  'page-read': { reading: { kind: 'unreadable', failure: 'empty' } },
  'switch-off': { scope: 'site', off: true },
};

let browser: FakeBrowser;
const life = newLife();
const send = (message: unknown, sender: object) => browser.send(life, message, sender);

beforeEach(async () => {
  browser = new FakeBrowser();
  browsers.current = browser;
  vi.resetModules();
  const { default: background } = await import('../../../entrypoints/background/index.ts');
  during(life, () => background.main());
});

describe('a message to the background', () => {
  it.each([
    ['another extension', { ...page, id: 'other-extension' }],
    ['a frame in the page', { ...page, frameId: 3 }],
    ['a page without encryption', { ...page, url: ADDRESS.replace('https', 'http') }],
    ['no tab', { url: ADDRESS, frameId: 0 }],
    ['one of the extension’s own pages', ownPage],
  ])('for content scripts is refused from %s', async (_, sender) => {
    for (const [name, body] of Object.entries(NAMES))
      expect(await send({ name, body }, sender)).toEqual({ ok: false, error: 'refused' });
  });

  it.each(['inspect', 'look-up', 'cancel'])('%s is refused from a content script', async (name) => {
    expect(await send({ name, body: { tabId: 7 } }, page)).toEqual({ ok: false, error: 'refused' });
  });

  it.each([
    ['page-read', { reading: { kind: 'article' } }],
    ['page-read', { reading: { kind: 'unreadable', failure: '<b>' } }],
    ['switch-off', { scope: 'everything', off: true }],
    ['switch-off', null],
  ])('%s is refused with a body of another shape: %j', async (name, body) => {
    expect(await send({ name, body }, page)).toEqual({ ok: false, error: 'refused' });
  });

  it.each([
    ['inspect', { tabId: '7' }],
    ['look-up', { tabId: -1 }],
    ['look-up', { tabId: 7, chosen: 'x'.repeat(5_001) }],
  ])('%s is refused from the popup with a body of another shape', async (name, body) => {
    expect(await send({ name, body }, ownPage)).toEqual({ ok: false, error: 'refused' });
  });
});
