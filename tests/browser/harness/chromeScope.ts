import { at, type Bidi, textAt } from './bidi.ts';
import type { Problem } from './reader.ts';
import { until } from './until.ts';

/** Firefox from the inside: what only its own privileged code can tell or do. */
export interface ChromeScope {
  /** Waits until Firefox has set its window up: until then it holds back the tabs that an extension opens. */
  untilSetUp(): Promise<void>;
  /** Id of the tab in front of all windows, as the extension's API numbers it. */
  selectedTab(): Promise<number>;
  /** Gives the extension the right to the tab in front that a click on its button gives. */
  giveActiveTab(): Promise<void>;
  terminateBackground(): Promise<void>;
  /** Lets the extension, before it is installed, into private windows. */
  allowPrivateWindows(): Promise<void>;
  openPrivateWindow(): Promise<void>;
  closePrivateWindows(): Promise<void>;
  /** Takes all hosts away from the extension, or gives them back. */
  setHosts(isAllowed: boolean): Promise<void>;
  /** Gives hosts to the extension, or takes them away. */
  setSite(patterns: string[], isOn: boolean): Promise<void>;
  /** Sets the size of text that the reader's settings give to pages. */
  setTextSize(pixels: number): Promise<void>;
  /** Ends the extension and starts it anew. */
  reload(): Promise<void>;
  badge(tabId: number): Promise<string>;
  /** The errors in Firefox's own list that come from a source, and empties the list. */
  takeErrors(source: string): Promise<Problem[]>;
}

function chromeContext(tree: unknown): string {
  const contexts = at(tree, 'contexts');
  const main = Array.isArray(contexts)
    ? contexts.find((context) => at(context, 'url') === 'chrome://browser/content/browser.xhtml')
    : undefined;
  return textAt(main, 'context');
}

export function chromeScope(bidi: Bidi, extensionId: string): ChromeScope {
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension`;
  const globals = `${extension}.apiManager.global`;
  const permissions =
    "ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions";
  /** Evaluates to JSON, because BiDi wraps every other value. */
  const evaluate = async (expression: string): Promise<unknown> => {
    // Asked for each time, because a window may be closed and another one take its place.
    const context = chromeContext(await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' }));
    const answer = await bidi.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
      awaitPromise: true,
      target: { context },
    });
    if (at(answer, 'type') !== 'success') throw new Error(textAt(answer, 'exceptionDetails', 'text'));
    return JSON.parse(textAt(answer, 'result', 'value'));
  };
  return {
    untilSetUp: async () => {
      const isSetUp = "Services.wm.getMostRecentWindow('navigator:browser').gBrowserInit.delayedStartupFinished";
      await until('Firefox has set its window up', async () => (await evaluate(isSetUp)) === true);
    },
    selectedTab: async () =>
      Number(await evaluate(`${globals}.tabTracker.getId(${globals}.windowTracker.topWindow.gBrowser.selectedTab)`)),
    giveActiveTab: async () => {
      const tab = `${globals}.windowTracker.topWindow.gBrowser.selectedTab`;
      await evaluate(`${extension}.tabManager.addActiveTabPermission(${tab})`);
    },
    terminateBackground: async () => {
      await evaluate(`${extension}.terminateBackground({ ignoreDevToolsAttached: true })`);
    },
    allowPrivateWindows: async () => {
      await evaluate(`${permissions}.add(${JSON.stringify(extensionId)}, {
        permissions: ['internal:privateBrowsingAllowed'], origins: []
      })`);
    },
    openPrivateWindow: async () => {
      await evaluate(`new Promise((resolve) => {
        OpenBrowserWindow({ private: true }).addEventListener('load', () => resolve(), { once: true });
      })`);
    },
    closePrivateWindows: async () => {
      const all = "[...Services.wm.getEnumerator('navigator:browser')]";
      const open = `${all}.filter((window) => PrivateBrowsingUtils.isWindowPrivate(window))`;
      await evaluate(`${open}.map((window) => window.close()).length`);
      await until('the private windows are closed', async () => (await evaluate(`${open}.length`)) === 0);
    },
    setHosts: async (isAllowed) => {
      const change = `{ permissions: [], origins: ${extension}.manifest.host_permissions }`;
      const call = isAllowed ? 'add' : 'remove';
      await evaluate(`${permissions}.${call}(${JSON.stringify(extensionId)}, ${change}, ${extension})`);
    },
    setSite: async (patterns, isOn) => {
      const change = JSON.stringify({ permissions: [], origins: patterns });
      const call = isOn ? 'add' : 'remove';
      await evaluate(`${permissions}.${call}(${JSON.stringify(extensionId)}, ${change}, ${extension})`);
    },
    setTextSize: async (pixels) => {
      await evaluate(`Services.prefs.setIntPref('font.size.variable.x-western', ${pixels})`);
    },
    reload: async () => {
      const manager = "ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager";
      await evaluate(`${manager}.getAddonByID(${JSON.stringify(extensionId)}).then((addon) => addon.reload())`);
    },
    badge: async (tabId) => {
      const action = `${globals}.browserActionFor(${extension}).action`;
      return String(await evaluate(`${action}.getContextData(${globals}.tabTracker.getTab(${tabId})).badgeText`));
    },
    takeErrors: async (source) => {
      const found = await evaluate(`(() => {
        const errors = Services.console.getMessageArray().filter((message) =>
          message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag) &&
          // Firefox says so whenever a page is closed, or left for another, before its message was answered.
          !/^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/.test(message.errorMessage) &&
          message.sourceName.startsWith(${JSON.stringify(source)}));
        Services.console.reset();
        return errors.map((error) => error.errorMessage);
      })()`);
      return (Array.isArray(found) ? found : []).map((text) => ({ source: 'script', text: String(text) }));
    },
  };
}
