import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type {
  ClickedMessages,
  Handlers,
  MessageMap,
  PageMessages,
  ReaderMessages,
  SiteMessages,
  TabMessages,
} from '../../../extension/messages/messages.ts';
import { fromExtension, fromReader } from '../../../extension/messages/ownSenders.ts';
import { pageChecks, siteChecks } from '../../../extension/messages/pageChecks.ts';
import { readerChecks } from '../../../extension/messages/readerChecks.ts';
import { type BodyChecks, receive, type SenderRule } from '../../../extension/messages/receive.ts';
import { fromPage, fromSite } from '../../../extension/messages/senders.ts';
import { clickedChecks, tabChecks } from '../../../extension/messages/tabChecks.ts';

type Listener = (message: unknown, from: object, respond: (answer: unknown) => void) => unknown;

const world = vi.hoisted(() => ({ listeners: [] as Listener[], handled: [] as unknown[] }));
const OWN = 'chrome-extension://brontekst/';

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'brontekst',
      getURL: (path: string) => `chrome-extension://brontekst/${path}`,
      onMessage: { addListener: (listener: Listener) => world.listeners.push(listener) },
    },
  },
}));

/** Listens as the background or a page does, and only writes down what is let in. */
function listen<M extends MessageMap<M>, Sender>(rule: SenderRule<Sender>, checks: BodyChecks<M>): void {
  const note = (body: unknown, sender: unknown) => {
    world.handled.push({ body, sender });
    return null;
  };
  const isHandlers = (value: object): value is Handlers<M, Sender> => value !== checks;
  const handlers: object = Object.fromEntries(Object.keys(checks).map((name) => [name, note]));
  if (isHandlers(handlers)) receive<M, Sender>(rule, checks, handlers);
}

/** What is answered; `unheard` where no listener takes the message for its own. */
async function send(message: unknown, from: object): Promise<unknown> {
  return new Promise((resolve) => {
    const heard = world.listeners.map((listener) => listener(message, from, resolve));
    if (!heard.includes(true)) resolve('unheard');
  });
}

beforeEach(() => Object.assign(world, { listeners: [], handled: [] }));

const refused = { ok: false, error: 'refused' };
const ADDRESS = 'https://www.techzine.eu/news/infrastructure/37001/example-grows/';
const tab = { id: 7, incognito: false };
const page = { id: 'brontekst', tab, url: `${ADDRESS}#top`, frameId: 0 };
const popup = { id: 'brontekst', url: `${OWN}popup.html` };
const sample = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../fuzz/corpus/messages', `${name}.json`), 'utf8'));
const reading = sample('page-read');

const strangers: [string, object][] = [
  ['another extension', { ...page, id: 'another' }],
  ['nobody', {}],
  ['a web page by itself', { url: ADDRESS }],
  ['a frame in the page', { ...page, frameId: 3 }],
  ['a page of no tab', { ...page, tab: undefined }],
  ['a page without a secure connection', { ...page, url: ADDRESS.replace('https', 'http') }],
  ['another host', { ...page, url: 'https://elsewhere.example/news/a/37001/b/' }],
  ["a host that looks like the publisher's", { ...page, url: 'https://www.techzine.eu.elsewhere.example/news/a/1/b/' }],
  ['another port', { ...page, url: 'https://www.techzine.eu:8443/news/a/1/b/' }],
  ['a user name before another host', { ...page, url: 'https://www.techzine.eu@elsewhere.example/' }],
  ['a page of no address', { ...page, url: undefined }],
  ['an address that is none', { ...page, url: 'https://' }],
  ['a data page', { ...page, url: 'data:text/html,x' }],
  ['a file', { ...page, url: 'file:///home/reader/x.html' }],
  ['the popup', popup],
];

/** Of those, the ones that are no page in the top frame of a tab, so that no click can have put a script there. */
const NO_PAGES = new Set([
  'another extension',
  'nobody',
  'a web page by itself',
  'a frame in the page',
  'a page of no tab',
  'a page of no address',
  'an address that is none',
  'a data page',
  'the popup',
]);

describe('the background refuses what only a content script may send', () => {
  test.each(strangers)('from %s', async (_, from) => {
    listen<SiteMessages, unknown>(fromSite, siteChecks);
    expect(await send({ name: 'page-read', body: reading }, from)).toEqual(refused);
    expect(world.handled).toEqual([]);
  });

  test.each(strangers.filter(([who]) => NO_PAGES.has(who)))(
    'what a page may send that was clicked on, from %s',
    async (_, from) => {
      listen<PageMessages, unknown>(fromPage, pageChecks);
      for (const name of Object.keys(pageChecks)) expect(await send({ name, body: {} }, from)).toEqual(refused);
      expect(world.handled).toEqual([]);
    },
  );

  test.each(strangers.filter(([who]) => !NO_PAGES.has(who)))('but not that from %s', async (_, from) => {
    listen<PageMessages, unknown>(fromPage, pageChecks);
    expect(await send({ name: 'load-marks', body: {} }, from)).toMatchObject({ ok: true });
  });

  test("and takes a page's address from the browser, not from the message", async () => {
    listen<PageMessages, unknown>(fromPage, pageChecks);
    const lie = { ...page, address: 'https://www.techzine.eu/news/b/2/c/' };
    expect(await send({ name: 'compare', body: { address: 'https://elsewhere.example/' } }, lie)).toMatchObject({
      ok: true,
    });
    expect(world.handled).toEqual([{ body: {}, sender: { tabId: 7, address: ADDRESS, isPrivate: false } }]);
  });
});

const TEXT = { language: 'en', paragraphs: ['x'] };

describe('the background refuses what only its own pages may send', () => {
  const others: [string, object][] = [
    ['a content script', page],
    ['another extension', { ...popup, id: 'another' }],
    ['an extension of a longer name', { ...popup, url: 'chrome-extension://brontekst.elsewhere/popup.html' }],
    ['a web page that names the popup', { ...popup, url: `https://elsewhere.example/?${OWN}popup.html` }],
    ['nobody', {}],
  ];
  const wishes: [string, unknown][] = [
    ['look-up', { tabId: 7, chosen: 'https://elsewhere.example/' }],
    ['compare-page', { pair: { translation: ADDRESS, original: 'https://elsewhere.example/' }, isPrivate: false }],
    ['inspect', { tabId: 7, isClick: true }],
    ['keep-page', { tabId: 7 }],
    ['drop-kept', { tabId: 7 }],
    ['turn-round', { tabId: 7 }],
    ['cancel', { tabId: 7 }],
    ['dismiss', { tabId: 7, row: 'x', isDismissed: true }],
    ['read-text', { content: 'x', form: 'html' }],
    ['compare-texts', { job: 'x', translation: TEXT, original: TEXT }],
    ['cancel-texts', { job: 'x' }],
  ];
  test.each(others)('from %s', async (_, from) => {
    listen<ReaderMessages, unknown>(fromReader, readerChecks);
    for (const [name, body] of wishes) expect(await send({ name, body }, from)).toEqual(refused);
    expect(world.handled).toEqual([]);
  });

  test('so no content script can name an address to be fetched', () => {
    const names = Object.entries({ ...pageChecks, ...siteChecks }).filter(([, check]) => {
      const body = check({
        address: 'https://x.example/',
        chosen: 'https://x.example/',
        pair: {},
        scope: 'site',
        off: true,
      });
      return JSON.stringify(body)?.includes('x.example');
    });
    expect(names).toEqual([]);
  });
});

describe('a content script refuses', () => {
  test.each<[string, object]>([
    ['another extension', { id: 'another' }],
    ['another content script', page],
    ['nobody', {}],
  ])('what comes from %s', async (_, from) => {
    listen<TabMessages, unknown>(fromExtension, tabChecks);
    expect(await send({ name: 'read', body: {} }, from)).toEqual(refused);
    expect(world.handled).toEqual([]);
  });
});

describe('what is no sound message', () => {
  const no = (name: string, body: unknown): [string, unknown] => [name, body];
  const article = (change: object) => {
    const whole = JSON.parse(JSON.stringify(reading));
    Object.assign(whole.reading.article, change);
    return whole;
  };
  test.each([
    no('page-read', null),
    no('page-read', {}),
    no('page-read', { reading: null }),
    no('page-read', { reading: { kind: 'unreadable', failure: 'because' } }),
    no('page-read', { reading: { kind: 'article' } }),
    no('page-read', article({ paragraphs: 'text' })),
    no('page-read', article({ paragraphs: [7] })),
    no('page-read', article({ paragraphs: Array(2_001).fill('x') })),
    no('page-read', article({ paragraphs: ['x'.repeat(150_000), 'x'.repeat(60_000)] })),
    no('page-read', article({ title: 'x'.repeat(5_001) })),
    no('page-read', article({ links: [{ address: 'x', text: 'x', place: 'elsewhere' }] })),
    no('page-read', article({ links: Array(2_001).fill({ address: 'x', text: 'x', place: 'body' }) })),
    no('page-read', article({ cut: { limit: 'patience', paragraphs: 1, characters: 1 } })),
    no('page-read', article({ declarations: null })),
    no('switch-off', { scope: 'everything', off: true }),
    no('switch-off', { scope: 'site', off: 'yes' }),
    no('look-up-sentence', { place: { paragraph: -1, start: 0, end: 1, paragraphText: 'x' } }),
    no('look-up-sentence', { place: { paragraph: 0, start: 0.5, end: 1, paragraphText: 'x' } }),
    no('look-up-sentence', { place: { paragraph: 0, start: 0, end: 1, paragraphText: 'x'.repeat(200_001) } }),
  ])('is refused although its sender is right: %s %#', async (name, body) => {
    listen<SiteMessages, unknown>(fromSite, siteChecks);
    expect(await send({ name, body }, page)).toEqual(refused);
  });

  test.each([
    no('look-up', { tabId: '7' }),
    no('look-up', { tabId: -1 }),
    no('look-up', { tabId: 7, chosen: 7 }),
    no('look-up', { tabId: 7, chosen: 'x'.repeat(5_001) }),
    no('compare-page', { pair: null, isPrivate: false }),
    no('compare-page', { pair: { translation: ADDRESS, original: 7 }, isPrivate: false }),
    no('inspect', { tabId: Number.NaN, isClick: true }),
    no('inspect', { tabId: 7 }),
    no('read-text', { content: 'x', form: 'pdf' }),
    no('read-text', { content: 'x'.repeat(5_000_001), form: 'text' }),
    no('compare-texts', { job: 'x', translation: TEXT, original: null }),
    no('compare-texts', { job: 'x', translation: TEXT, original: { ...TEXT, paragraphs: Array(2_001).fill('x') } }),
    no('compare-texts', { job: 'x', translation: { ...TEXT, paragraphs: ['x'.repeat(200_001)] }, original: TEXT }),
    no('dismiss', { tabId: 7, row: 'x'.repeat(1_001), isDismissed: true }),
  ])('is refused from the popup too: %s %#', async (name, body) => {
    listen<ReaderMessages, unknown>(fromReader, readerChecks);
    expect(await send({ name, body }, popup)).toEqual(refused);
  });

  test.each([
    no('mark', { passage: { paragraph: '0', start: 0, end: 1 } }),
    no('mark', { passage: null }),
    no('banner', { address: 7, view: null }),
    no('banner', { address: ADDRESS, view: { words: null } }),
    no('step', { by: 2 }),
  ])('is refused by a content script: %s %#', async (name, body) => {
    listen<TabMessages, unknown>(fromExtension, tabChecks);
    expect(await send({ name, body }, popup)).toEqual(refused);
  });

  test.each([
    no('stand', { address: 7, reading: {} }),
    no('stand', { address: ADDRESS, reading: null }),
    no('step', { by: 2 }),
  ])('is refused by the script of a page that was clicked on: %s %#', async (name, body) => {
    listen<ClickedMessages, unknown>(fromExtension, clickedChecks);
    expect(await send({ name, body }, popup)).toEqual(refused);
  });

  test.each<[unknown]>([
    [null],
    ['page-read'],
    [{ name: 'page-read' }],
    [{ body: {} }],
    [{ name: 7, body: {} }],
    [{ name: 'constructor', body: {} }],
    [{ name: '__proto__', body: {} }],
    [{ name: 'toString', body: {} }],
    [{ name: 'delete-everything', body: {} }],
  ])('is not even answered where it has no name that is known: %j', async (message) => {
    listen<PageMessages, unknown>(fromPage, pageChecks);
    listen<ReaderMessages, unknown>(fromReader, readerChecks);
    expect(await send(message, page)).toBe('unheard');
    expect(world.handled).toEqual([]);
  });
});
