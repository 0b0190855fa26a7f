import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { popupEvents } from '../../../entrypoints/popup/events.ts';
import { isIntroduced } from '../../../extension/store/introduction.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const TAB = 3;
const sent: unknown[] = [];
const opened: object[] = [];
/** The tab's window. */
let isPrivate = false;
const outcome = { onGone: vi.fn(), onReloading: vi.fn(), onSwitched: vi.fn(), isPrivate: () => isPrivate };

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  sent.length = 0;
  opened.length = 0;
  isPrivate = false;
  fakeBrowser.tabs.get = async (id: number) => ({ ...Object.create(null), id, windowId: 9, incognito: isPrivate });
  fakeBrowser.runtime.getURL = (path: string) => `chrome-extension://id${path}`;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => void sent.push(message));
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(async (tab) => {
    opened.push(tab);
    return Object.create(null);
  });
});

describe('a button of the popup', () => {
  const events = popupEvents(TAB, outcome);

  it('looks the original up, and from then on opening the popup is the asking', async () => {
    events.onLookUp();
    events.onChooseOriginal('https://www.techzine.nl/nieuws/1/');
    expect(sent).toEqual([
      { name: 'look-up', body: { tabId: TAB } },
      { name: 'look-up', body: { tabId: TAB, chosen: 'https://www.techzine.nl/nieuws/1/' } },
    ]);
    await vi.waitFor(async () => expect(await isIntroduced()).toBe(true));
  });

  it('is asked anew in private windows, from which nothing is written to disk', async () => {
    isPrivate = true;
    events.onLookUp();
    await new Promise((resolve) => setTimeout(resolve));
    expect(sent).toHaveLength(1);
    expect(await isIntroduced()).toBe(false);
  });

  it('opens the side-by-side page in the window of the article', async () => {
    events.onOpenSideBySide();
    const url = `chrome-extension://id/side-by-side.html?tab=${TAB}`;
    await vi.waitFor(() => expect(opened).toEqual([{ url, openerTabId: TAB, windowId: 9 }]));
  });

  it('reloads the page, and says so', () => {
    const reload = vi.fn(async () => undefined);
    fakeBrowser.tabs.reload = reload;
    events.onReload();
    expect(reload).toHaveBeenCalledExactlyOnceWith(TAB);
    expect(outcome.onReloading).toHaveBeenCalledOnce();
  });

  it('lets the browser ask for the hosts of the site, with no page between', () => {
    const request = vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(async () => true);
    events.onGrant('www.techzine.nl');
    expect(request).toHaveBeenCalledExactlyOnceWith({
      origins: expect.arrayContaining(['https://www.techzine.nl/*', 'https://www.techzine.eu/*']),
    });
    expect(opened).toEqual([]);
  });

  it('switches banner and marks off, and looks how things stand then', async () => {
    await events.onSwitch('article', true);
    expect(sent).toEqual([{ name: 'switch', body: { tabId: TAB, scope: 'article', off: true } }]);
    expect(outcome.onSwitched).toHaveBeenCalledOnce();
  });

  it('has originals opened by the background, which stays when the popup is closed', async () => {
    await events.onOpensOriginal(true);
    expect(sent).toEqual([{ name: 'open-originals', body: { tabId: TAB, isOn: true } }]);
    expect(outcome.onSwitched).toHaveBeenCalledOnce();
  });

  it('sets a row aside', () => {
    events.onDismiss('row', true);
    expect(sent).toEqual([{ name: 'dismiss', body: { tabId: TAB, row: 'row', isDismissed: true } }]);
  });

  it('says that the article is gone where its passage is not found', async () => {
    fakeBrowser.tabs.sendMessage = async () => ({ ok: true, value: true });
    await events.onShow({ text: '9 percent', paragraph: 0, start: 17, end: 26 });
    expect(outcome.onGone).not.toHaveBeenCalled();
    fakeBrowser.tabs.sendMessage = async () => ({ ok: true, value: false });
    await events.onShow({ text: '9 percent', paragraph: 0, start: 17, end: 26 });
    expect(outcome.onGone).toHaveBeenCalledOnce();
  });

  describe('opens another version behind the page, to be compared', () => {
    const VERSION = 'https://nieuws.example/veerboot-1';
    const update = vi.fn(async () => undefined);
    const request = vi.spyOn(fakeBrowser.permissions, 'request');
    beforeEach(() => {
      fakeBrowser.tabs.update = update;
      fakeBrowser.permissions.contains = async () => false;
      vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
        sent.push(message);
        return { ok: true, value: 12 };
      });
    });
    const open = async () => {
      events.onOpenAndCompare(VERSION);
      await vi.waitFor(() =>
        expect(sent).toEqual([{ name: 'open-to-compare', body: { tabId: TAB, address: VERSION } }]),
      );
      await new Promise((resolve) => setTimeout(resolve));
    };

    it('at once where the browser gives its host, for which it is asked at that click', async () => {
      request.mockImplementation(async () => true);
      await open();
      expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://nieuws.example/*'] });
      expect(update).not.toHaveBeenCalled();
    });

    it('at a click there where it is refused: then it is shown', async () => {
      request.mockImplementation(async () => false);
      await open();
      expect(update).toHaveBeenCalledExactlyOnceWith(12, { active: true });
    });

    it('without asking in a private window, since the browser would keep the answer', async () => {
      isPrivate = true;
      await open();
      expect(request).not.toHaveBeenCalled();
      expect(update).toHaveBeenCalledExactlyOnceWith(12, { active: true });
    });
  });

  it('does nothing where there is no tab', () => {
    const none = popupEvents(null, outcome);
    none.onLookUp();
    none.onCancel();
    none.onReload();
    none.onDismiss('row', true);
    expect(sent).toEqual([]);
    expect(outcome.onReloading).not.toHaveBeenCalled();
  });
});
