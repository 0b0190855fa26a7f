import puppeteer, { type Browser, type CDPSession, type Page, type Protocol, type Target } from 'puppeteer-core';
import { ensureBrowser } from '../../../scripts/browsers.ts';
import { hosts } from '../../server/hosts.ts';
import type { LocalServer } from '../../server/server.ts';
import { startStrangerCounter } from '../../server/strangers.ts';
import { copyBuild } from './build.ts';
import { setHosts, setTextSize, updateExtension } from './chromiumSettings.ts';
import { optionalSites } from './chromiumSites.ts';
import { patternsBeside } from './permissions.ts';
import type { ClosedRoot, InPage, LaunchOptions, Problem, Reader } from './reader.ts';
import { until } from './until.ts';

function launchArguments({ port, keyHash }: LocalServer, strangersPort: number): string[] {
  const known = hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  return [
    // Every host that the local server does not answer for ends at the counter, so nothing ever leaves this machine.
    `--host-resolver-rules=${[...known, `MAP * 127.0.0.1:${strangersPort}`, 'EXCLUDE 127.0.0.1'].join(', ')}`,
    // Trusted, not overlooked: of an answer whose certificate is at fault, Chromium keeps nothing in its cache.
    `--ignore-certificate-errors-spki-list=${keyHash}`,
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--lang=en-US',
    '--accept-lang=en-US',
    // Chromium refuses to run as root with its sandbox, and containers run as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/** Starts Chromium with the built extension. */
export async function launchChromium(
  server: LocalServer,
  { headless, isBare, inPrivate = false, profile }: LaunchOptions,
): Promise<Reader> {
  const build = copyBuild('chromium');
  const strangers = await startStrangerCounter();
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium', console.error),
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    args: launchArguments(server, strangers.port),
    ...(profile === undefined ? {} : { userDataDir: profile }),
  });
  const { problems, leaveWorkers } = collectProblems(browser);
  const id = isBare ? '' : await browser.installExtension(build.folder, { enabledInIncognito: inPrivate });

  const optional = optionalSites(browser, id, build.folder);

  const newPage = async () => {
    const page = await browser.newPage();
    await page.bringToFront();
    return page;
  };
  return {
    name: 'chromium',
    server,
    newPage,
    open: async (address) => {
      const page = await newPage();
      await page.goto(address);
      return page;
    },
    openPrivate: (address) => openPrivate(browser, id, address),
    closePrivate: () => closePrivate(browser, id),
    openExtensionPage: async (path) => {
      const page = await newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    openPopup: (page) => openPopup(browser, id, page),
    // The true popup is opened by the button, and with the right that goes with it.
    click: (page) => openPopup(browser, id, page),
    closedRoot,
    pages: async () => [...(await browser.pages()), ...(await popupsOf(browser))],
    terminateBackground: async () => {
      await leaveWorkers();
      await stopWorkers(browser);
    },
    setHosts: (isAllowed) => setHosts(browser, id, isAllowed),
    setSite: (address, isOn) => optional.set(patternsBeside(address), isOn),
    setTextSize: (pixels) => setTextSize(browser, pixels),
    update: () => updateExtension(browser, id),
    badge: (page) => readBadge(browser, id, page.url()),
    takeProblems: async () => problems.splice(0),
    strangers: () => strangers.seen,
    untilClosed: () => new Promise((resolve) => void browser.once('disconnected', () => resolve())),
    close: async () => {
      await browser.close();
      await strangers.close();
      build.remove();
    },
  };
}

function findWorker(browser: Browser, id: string): Target | undefined {
  return browser.targets().find((target) => target.type() === 'service_worker' && target.url().includes(id));
}

/**
 * Stops the service worker for certain. Closing its target does not: a worker that a debugger is attached to lives on,
 * and the collecting of problems is one.
 */
async function stopWorkers(browser: Browser): Promise<void> {
  const [page] = await browser.pages();
  if (!page) throw new Error('A page must be open, by which the workers are told to stop.');
  const session = await page.createCDPSession();
  // It may start again at once, when an event comes in; that it has stopped meanwhile is what counts.
  const running = new Set<string>();
  let isKnown = false;
  let isStopping = false;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    isKnown = true;
    for (const { versionId, runningStatus } of versions) {
      if (runningStatus === 'stopped') running.delete(versionId);
      else if (!isStopping) running.add(versionId);
    }
  });
  await session.send('ServiceWorker.enable');
  await until('the service worker is known', () => isKnown);
  isStopping = true;
  await session.send('ServiceWorker.stopAllWorkers');
  await until('the service worker has stopped', () => running.size === 0);
  await session.detach();
}

async function openPopup(browser: Browser, id: string, page: Page): Promise<Page> {
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('The extension is not there.');
  await page.bringToFront();
  const known = new Set(browser.targets());
  const opened = browser.waitForTarget((target) => !known.has(target) && target.url().includes('/popup.html'));
  await page.triggerExtensionAction(extension);
  return (await opened).asPage();
}

/** Asks the background by a session of its own, which ends at once: see `leaveWorkers`. */
async function askWorker(browser: Browser, id: string, expression: string): Promise<unknown> {
  const worker = await until('the service worker runs', () => findWorker(browser, id));
  const session = await worker.createCDPSession();
  const { result } = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  await session.detach();
  return result.value;
}

async function readBadge(browser: Browser, id: string, address: string): Promise<string> {
  const tabs = `chrome.tabs.query({ url: ${JSON.stringify(address)} })`;
  return String(await askWorker(browser, id, `${tabs}.then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`));
}

async function closePrivate(browser: Browser, id: string): Promise<void> {
  const windows = 'chrome.windows.getAll().then((all) => all.filter(({ incognito }) => incognito))';
  await askWorker(browser, id, `${windows}.then((all) => Promise.all(all.map(({ id }) => chrome.windows.remove(id))))`);
}

/** Puppeteer's own private contexts run no extensions; a private window that the extension opens does. */
async function openPrivate(browser: Browser, id: string, address: string): Promise<Page> {
  const known = new Set(browser.targets());
  await askWorker(
    browser,
    id,
    `chrome.windows.create({ incognito: true, url: ${JSON.stringify(address)} }).then(() => null)`,
  );
  const opened = await browser.waitForTarget((target) => !known.has(target) && target.url() === address);
  return until('the private window shows its page', () => opened.page());
}

/** Popups that are open; Puppeteer does not count them among the pages. */
async function popupsOf(browser: Browser): Promise<Page[]> {
  const pages = new Set((await browser.pages()).map((page) => page.target()));
  const popups = browser.targets().filter((target) => target.url().includes('/popup.html') && !pages.has(target));
  return Promise.all(popups.map((target) => target.asPage()));
}

function findClosedRoot(node: Protocol.DOM.Node, what: InPage): Protocol.DOM.Node | null {
  const closed = node.shadowRoots?.find((root) => root.shadowRootType === 'closed');
  if (closed && node.attributes?.includes(what)) return closed;
  for (const child of node.children ?? []) {
    const found = findClosedRoot(child, what);
    if (found) return found;
  }
  return null;
}

async function closedRoot(page: Page, what: InPage = 'banner'): Promise<ClosedRoot | null> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found = findClosedRoot(root, what);
  if (!found) {
    await session.detach();
    return null;
  }
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: found.backendNodeId });
  const { objectId } = object;
  if (!objectId) throw new Error('The shadow root has gone.');
  return {
    evaluate: async (run, ...args) => {
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        functionDeclaration: String(run),
        objectId,
        arguments: [{ objectId }, ...args.map((value) => ({ value }))],
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}

function logSource(source: Protocol.Log.LogEntry['source']): Problem['source'] {
  return source === 'network' || source === 'security' ? source : 'script';
}

interface Collected {
  problems: Problem[];
  /** Lets go of the service workers: one that is stopped while it is listened to waits for the debugger for ever. */
  leaveWorkers(): Promise<void>;
}

/** Listens to everything that runs in the browser: pages, content scripts, popups, the service worker. */
function collectProblems(browser: Browser): Collected {
  const problems: Problem[] = [];
  const workers = new Set<CDPSession>();
  browser.on('targetcreated', async (target) => {
    try {
      const session = await target.createCDPSession();
      if (target.type() === 'service_worker') workers.add(session);
      listen(session, problems);
      await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
    } catch {
      // A target may be gone before it is joined, and then has nothing more to say.
    }
  });
  const leaveWorkers = async () => {
    const left = [...workers];
    workers.clear();
    await Promise.all(left.map((session) => session.detach().catch(() => undefined)));
  };
  return { problems, leaveWorkers };
}

function listen(session: CDPSession, problems: Problem[]): void {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) => {
    problems.push({ source: 'script', text: exception?.description ?? text });
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type !== 'error' && type !== 'assert') return;
    const text = args.map((arg) => arg.description ?? String(arg.value)).join(' ');
    problems.push({ source: 'script', text });
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level !== 'error') return;
    problems.push({ source: logSource(entry.source), text: `${entry.text} ${entry.url ?? ''}` });
  });
}
