import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browsers.ts';
import type { LocalServer } from '../../server/server.ts';
import type { Strangers } from '../../server/strangers.ts';

/** A shadow root that the page itself can't reach. */
export interface ClosedRoot {
  /** Runs a function in the page with the root as its first argument; arguments and answer are plain values. */
  evaluate<Args extends readonly Plain[], T extends Plain>(
    run: (root: ShadowRoot, ...args: Args) => T,
    ...args: Args
  ): Promise<T>;
}

/** What Brontekst may put into a page; the banner where nothing is said. */
export type InPage = 'banner' | 'panel' | 'read-along';

/** What can be handed to a page and back. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain };

/** A console error or an uncaught one, anywhere in the browser. */
export interface Problem {
  /** What reported it: `network` and `security` for the browser itself, `script` for code. */
  source: 'network' | 'security' | 'script';
  text: string;
}

export interface LaunchOptions {
  /** The browser as it is without Brontekst, to hold against. */
  isBare?: boolean;
  /** The reader allows Brontekst in private windows. */
  inPrivate?: boolean;
  /** A folder for what the browser keeps, which stays when it is closed. */
  profile?: string;
  /** Without a window. */
  headless: boolean;
}

/** A person in front of a browser that has Brontekst, whichever browser it is. */
export interface Reader {
  readonly name: BrowserName;
  readonly server: LocalServer;
  /** An empty tab in front of all others: a page that can't be seen plays no animation and opens no popup. */
  newPage(): Promise<Page>;
  /** A tab with a page of the publisher. */
  open(address: string): Promise<Page>;
  /** The same in a private window, where Brontekst is allowed. */
  openPrivate(address: string): Promise<Page>;
  /** Closes all private windows; as long as Firefox has one, every new page opens in it. */
  closePrivate(): Promise<void>;
  /** A page of the extension in a tab of its own. @param path file name with query, such as `options.html` */
  openExtensionPage(path: string): Promise<Page>;
  /**
   * The popup on a page's tab. Chromium opens the true one by its toolbar button; Firefox shows the same page in a tab,
   * because its popup can't be looked into.
   */
  openPopup(page: Page): Promise<Page>;
  /**
   * The reader's own click on Brontekst's button on a page's tab, with the right that browsers give by it, and the popup
   * that it opens: in Firefox the same page in a tab, told by its address that it stands for a click.
   */
  click(page: Page): Promise<Page>;
  /** The closed shadow root of what Brontekst has put into a page, null where that is not there. */
  closedRoot(page: Page, what?: InPage): Promise<ClosedRoot | null>;
  /** The pages that are open now, popups among them. */
  pages(): Promise<Page[]>;
  /** Ends the service worker or event page, as the browser does when it idles. */
  terminateBackground(): Promise<void>;
  /** Takes the publisher's sites away from Brontekst, or gives them back, as a person does in the browser's settings. */
  setHosts(isAllowed: boolean): Promise<void>;
  /** Switches one of the sites on that are not given at installation, or off, as a person does. @param address one of its pages */
  setSite(address: string, isOn: boolean): Promise<void>;
  /** Sets the size of text in the browser's own settings, which is 16 pixels otherwise. */
  setTextSize(pixels: number): Promise<void>;
  /** Ends Brontekst and starts it anew under the open pages, as an update does. */
  update(): Promise<void>;
  /** Text on the toolbar badge for a page's tab. */
  badge(page: Page): Promise<string>;
  /** What went wrong since the last call. */
  takeProblems(): Promise<Problem[]>;
  /** Hosts that the browser has asked for besides the publisher's. */
  strangers(): Strangers;
  /** Waits until a person closes the browser. */
  untilClosed(): Promise<void>;
  close(): Promise<void>;
}
