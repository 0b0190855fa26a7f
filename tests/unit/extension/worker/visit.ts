import { setTimeout as sleep } from 'node:timers/promises';
import { parseHtml } from '../../../../core/article/parsing/parsePage.ts';
import { siteNamed } from '../../../../core/sites/index.ts';
import { popupView } from '../../../../entrypoints/popup/view.ts';
import type { Answer } from '../../../../extension/messages/messages.ts';
import { readPage } from '../../../../extension/page/readPage.ts';
import type { Inspection } from '../../../../extension/store/tabState.ts';
import type { PairCase } from '../../../fixtures/index.ts';
import { FakeBrowser, ownPage } from './browser.ts';
import { everythingStored } from './database.ts';
import { during, type Ending, endLife, type Life, newLife } from './life.ts';

const TAB = 7;
const POLL_MILLISECONDS = 5;
/** How long nothing may have been called for a worker to count as done. */
const QUIET_MILLISECONDS = 30;
const PATIENCE_MILLISECONDS = 20_000;

export interface VisitOptions {
  isPrivate?: boolean;
  /** The call at which the first worker ends. */
  endsAt?: number;
  ending?: Ending;
  /** Evaluates the background's module anew and runs it, as a browser does when it wakes a worker. */
  wake(browser: FakeBrowser): Promise<void>;
}

/** How a visit went. */
export interface Visit {
  /** What the first worker called. */
  calls: readonly string[];
  /** The kinds of view that the popup showed on the way. */
  views: Set<string>;
  /** What the reader and the stores have in the end. */
  outcome: {
    banner: unknown;
    popup: unknown;
    badge: string | undefined;
    stored: Record<string, unknown>;
    databases: Record<string, unknown[]>;
  };
}

/**
 * A reader opens an article, then its popup, and asks for the original. Where the worker ends on the way, the browser
 * starts a new one for the next message, which both the page and the popup send as `send.ts` does.
 */
export async function visit(pair: PairCase, options: VisitOptions): Promise<Visit> {
  const browser = new FakeBrowser();
  const { isPrivate = false } = options;
  browser.tabs.push({ id: TAB, url: pair.address, incognito: isPrivate, status: 'complete', windowId: 1 });
  const site = siteNamed(pair.site);
  if (!site) throw new Error(`There is no site ${pair.site}.`);
  const page = await readPage(parseHtml(pair.html), pair.address, site);
  browser.page.read = () => page.reading;
  const first = newLife(options.endsAt, options.ending);
  const send = messenger(browser, first, options.wake);
  const views = new Set<string>();
  const view = async () => {
    const inspection = await send<Inspection>('inspect', { tabId: TAB, isClick: true }, ownPage);
    const shown = popupView(inspection);
    views.add(shown.kind);
    return shown;
  };

  const sender = { tab: { id: TAB, incognito: isPrivate }, url: pair.address, frameId: 0 };
  const banner = await send('page-read', { reading: page.reading }, sender);
  await view();
  await send('look-up', { tabId: TAB }, ownPage);
  await untilQuiet(first);
  // The popup asks again while it shows a look-up at work.
  const end = performance.now() + PATIENCE_MILLISECONDS;
  let popup = await view();
  while (popup.kind === 'working' && performance.now() < end) {
    await sleep(POLL_MILLISECONDS);
    popup = await view();
  }
  await untilQuiet(send.life());
  endLife(send.life());
  const outcome = {
    banner,
    popup,
    badge: browser.badges.get(TAB),
    stored: structuredClone(browser.stored),
    databases: await everythingStored(),
  };
  return { calls: first.calls, views, outcome };
}

/** Sends to the worker that lives, or wakes the next one; a message whose worker ends is sent once more. */
function messenger(browser: FakeBrowser, first: Life, wake: VisitOptions['wake']) {
  let life = first;
  let awake: Promise<void> | null = null;
  const worker = async (): Promise<Life> => {
    if (life.isOver) {
      life = newLife();
      awake = null;
    }
    awake ??= during(life, () => wake(browser));
    await awake;
    return life;
  };
  const deliver = async (message: object, sender: object) => browser.send(await worker(), message, sender);
  const send = async <T>(name: string, body: object, sender: object): Promise<T> => {
    const message = { name, body };
    const answer = (await deliver(message, sender).catch(() => deliver(message, sender))) as Answer<T>;
    if (!answer.ok) throw new Error(`${name} was ${answer.error}.`);
    return answer.value;
  };
  return Object.assign(send, { life: () => life });
}

/** Waits until a worker has ended or has long called nothing. */
async function untilQuiet(life: Life): Promise<void> {
  let count = -1;
  while (!life.isOver && (count !== life.calls.length || life.waiting > 0)) {
    count = life.calls.length;
    await sleep(QUIET_MILLISECONDS);
  }
}
