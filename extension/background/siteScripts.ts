import { browser } from 'wxt/browser';
import { hostsOf } from '../../core/article/edition.ts';
import { sites } from '../../core/sites/index.ts';
import type { Site } from '../../core/sites/site.ts';
import { inBackground } from '../inBackground.ts';
import { patternsOf } from '../network/patterns.ts';
import { mayRead } from '../network/permissions.ts';

/** The last change under way: two at once would register a script twice. */
let changing: Promise<unknown> = Promise.resolve();

/** Has the script of each site that the reader gave run in its pages, and no longer once he takes it back. */
export function followSiteAccess(): void {
  const follow = () => {
    changing = changing.then(registerScripts, registerScripts);
    inBackground(changing);
  };
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  // An update forgets what was registered, and the worker may not have run when the reader changed something.
  follow();
}

async function registerScripts(): Promise<void> {
  const registered = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  for (const site of sites.filter(({ isOptional }) => isOptional)) {
    const isWanted = await isGiven(site);
    if (isWanted && !registered.has(site.name)) await browser.scripting.registerContentScripts([scriptOf(site)]);
    if (!isWanted && registered.has(site.name)) await browser.scripting.unregisterContentScripts({ ids: [site.name] });
  }
}

async function isGiven({ editions }: Site): Promise<boolean> {
  const given = await Promise.all(hostsOf(editions).map(mayRead));
  return given.every(Boolean);
}

function scriptOf({ name, editions }: Site) {
  return {
    id: name,
    js: [`content-scripts/${name}.js`],
    matches: patternsOf(editions),
    runAt: 'document_start' as const,
  };
}
