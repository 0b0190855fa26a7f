import { defineConfig } from 'wxt';
import { hosts, optionalHosts, requiredHosts } from './extension/network/hosts.ts';
import { ANY_SITE, patternOf } from './extension/network/patterns.ts';
import { entityData } from './scripts/entityData.ts';
import { francData } from './scripts/francData.ts';
import { packedLexicons } from './scripts/packedLexicons.ts';
import { plainContentScripts } from './scripts/plainContentScripts.ts';
import './scripts/textModules.mjs';

// Behind that: the lists of words of a language are texts.
const { languages } = await import('./core/languages/index.ts');

/** The sniffer's names of encodings, without the package's own decoders: the browser has them all. */
export const browsersOwnEncodings = { '@exodus/bytes/encoding-lite.js': '@exodus/bytes/encoding-browser.js' };

/** Both browsers hold every connection to this, at each hop of a redirect. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  `connect-src 'self' ${hosts.map((host) => `https://${host}`).join(' ')}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The oldest browsers that it runs in. Styles that are rewritten for older ones stand on custom properties, which a page
 * can give values of its own.
 */
const OLDEST = ['chrome127', 'firefox140'];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({
    plugins: [francData(languages.map(({ code }) => code)), entityData(), packedLexicons(), plainContentScripts()],
    // No constant has a name of its own where it is no longer than that.
    build: { target: OLDEST, rolldownOptions: { optimization: { inlineConst: { mode: 'all' } } } },
    resolve: { alias: browsersOwnEncodings },
  }),
  hooks: {
    // WXT asks at installation for the hosts of every script, also of those that are registered later.
    'build:manifestGenerated': (_, manifest) => {
      manifest.host_permissions = requiredHosts.map(patternOf);
    },
    // In a page the polyfill would be a quarter of all that may be put there, for a messaging that Manifest V3 has itself.
    'vite:build:extendConfig': (entrypoints, { resolve }) => {
      const isPage = entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script');
      if (!isPage || !resolve) return;
      const others = Object.entries(resolve.alias ?? {}).filter(([name]) => name !== 'wxt/browser');
      resolve.alias = Object.fromEntries(others);
    },
  },
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'contextMenus', 'activeTab', 'scripting'],
    commands: commandsOf(browser),
    host_permissions: requiredHosts.map(patternOf),
    optional_host_permissions: [...optionalHosts.map(patternOf), ANY_SITE],
    content_security_policy: { extension_pages: policy },
    ...(browser === 'firefox' ? { browser_specific_settings: GECKO } : { minimum_chrome_version: '127' }),
  }),
});

/**
 * Four are all that Chromium gives keys to, and none that it uses itself: most of Alt+Shift belong to its tab groups. The
 * way back is the one that does without: after the last difference comes the first, and the panel has a button for it.
 */
function commandsOf(browser: string) {
  const back = COMMANDS['previous-difference'];
  return browser === 'firefox' ? COMMANDS : { ...COMMANDS, 'previous-difference': { description: back.description } };
}

const COMMANDS = {
  'open-original': command('O', '__MSG_commandOpenOriginal__'),
  'open-comparison': command('V', '__MSG_commandOpenComparison__'),
  'next-difference': command('Period', '__MSG_commandNextDifference__'),
  'previous-difference': command('Comma', '__MSG_commandPreviousDifference__'),
  'read-along': command('L', '__MSG_commandReadAlong__'),
};

/** On a Mac Alt+Shift and a letter types a character; the Control key there does not. */
function command(key: string, description: string) {
  return { suggested_key: { default: `Alt+Shift+${key}`, mac: `MacCtrl+Shift+${key}` }, description };
}

const GECKO = {
  gecko: {
    id: 'brontekst@brontekst.example',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  },
  gecko_android: { strict_min_version: '142.0' },
};
