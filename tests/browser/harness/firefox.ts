import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../../../scripts/browsers.ts';
import { startProxy } from '../../server/proxy.ts';
import type { LocalServer } from '../../server/server.ts';
import { type Bidi, bidiOf, contextOf } from './bidi.ts';
import { copyBuild } from './build.ts';
import { type ChromeScope, chromeScope } from './chromeScope.ts';
import { closedRootOf } from './firefoxRoot.ts';
import { patternsBeside } from './permissions.ts';
import type { LaunchOptions, Problem, Reader } from './reader.ts';
import { until } from './until.ts';

/** The address of the extension's pages, which Firefox otherwise draws by lot. */
const UUID = 'b407e657-0000-4000-8000-000000000001';

function preferences(proxyPort: number, id: string): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    // A test can't answer the browser's own question; asking then is as good as the reader's yes.
    'extensions.webextOptionalPermissionPrompts': false,
    'intl.accept_languages': 'en-US, en',
    // Prints what any script says to the console on standard output, where it can be read.
    'devtools.console.stdout.content': true,
  };
}

/** Starts Firefox with the built extension. */
export async function launchFirefox(
  server: LocalServer,
  { headless, isBare, inPrivate, profile }: LaunchOptions,
): Promise<Reader> {
  const build = copyBuild('firefox');
  const id = build.manifest.browser_specific_settings?.gecko.id;
  if (!id) throw new Error('The manifest names no Firefox id.');
  const proxy = await startProxy(server.port);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await ensureBrowser('firefox', console.error),
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(proxy.port, id),
    ...(profile === undefined ? {} : { userDataDir: profile }),
  });
  const bidi = bidiOf(browser);
  const scope = chromeScope(bidi, id);
  await scope.untilSetUp();
  if (inPrivate) await scope.allowPrivateWindows();
  if (!isBare) await browser.installExtension(build.folder);
  const said = collectConsole(browser);

  const newPage = async () => {
    const page = await browser.newPage();
    await page.bringToFront();
    return page;
  };
  const openExtensionPage = (path: string) => openOwnPage(browser, bidi, path);
  return {
    name: 'firefox',
    server,
    newPage,
    open: async (address) => {
      const page = await newPage();
      await page.goto(address);
      return page;
    },
    openPrivate: async (address) => {
      const known = new Set(await browser.pages());
      await scope.openPrivateWindow();
      const page = await until('the private window is there', async () =>
        (await browser.pages()).find((other) => !known.has(other) && other.url() === 'about:privatebrowsing'),
      );
      await page.goto(address);
      return page;
    },
    closePrivate: () => scope.closePrivateWindows(),
    openExtensionPage,
    openPopup: async (page) => openExtensionPage(`popup.html?tab=${await tabId(scope, page)}`),
    click: async (page) => {
      const id = await tabId(scope, page);
      await scope.giveActiveTab();
      return openExtensionPage(`popup.html?tab=${id}`);
    },
    closedRoot: (page, what = 'banner') => closedRootOf(bidi, contextOf(page), what),
    pages: () => browser.pages(),
    terminateBackground: () => scope.terminateBackground(),
    setHosts: (isAllowed) => scope.setHosts(isAllowed),
    setSite: (address, isOn) => scope.setSite(patternsBeside(address), isOn),
    setTextSize: (pixels) => scope.setTextSize(pixels),
    update: () => scope.reload(),
    badge: async (page) => scope.badge(await tabId(scope, page)),
    takeProblems: async () => [...said.splice(0), ...(await scope.takeErrors(`moz-extension://${UUID}/`))],
    strangers: () => proxy.refused,
    untilClosed: () => new Promise((resolve) => void browser.once('disconnected', () => resolve())),
    close: async () => {
      await browser.close();
      await proxy.close();
      build.remove();
    },
  };
}

/** Firefox never reports the load of an extension's page as done, so its own state is asked. */
async function openOwnPage(browser: Browser, bidi: Bidi, path: string): Promise<Page> {
  const page = await browser.newPage();
  const url = `moz-extension://${UUID}/${path}`;
  await bidi.send('browsingContext.navigate', { context: contextOf(page), url, wait: 'none' });
  await until(`${path} is loaded`, () => page.evaluate(isLoaded, url).catch(() => false));
  return page;
}

/** Runs in the page. A page may change the query of its own address at once. */
function isLoaded(address: string): boolean {
  return location.href.split('?')[0] === address.split('?')[0] && document.readyState === 'complete';
}

async function tabId(scope: ChromeScope, page: Page): Promise<number> {
  await page.bringToFront();
  return scope.selectedTab();
}

/**
 * Errors that Brontekst reports by `console.error`, in pages and in the background. Firefox's own code uses the same
 * output, so a line counts if it has the name that Brontekst's reports begin with, or an address of its files.
 */
function collectConsole(browser: Browser): Problem[] {
  const said: Problem[] = [];
  browser.process()?.stdout?.on('data', (chunk: Buffer) => {
    for (const line of chunk.toString().split('\n')) {
      const isOwn = line.includes('Brontekst:') || line.includes(UUID);
      if (isOwn && line.startsWith('console.error:')) said.push({ source: 'script', text: line });
    }
  });
  return said;
}
