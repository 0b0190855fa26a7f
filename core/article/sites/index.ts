import { rulesOf } from '../pageRules/index.ts';
import type { Site } from '../site.ts';
import { techzine } from './techzine.ts';

/** All sites, one file each. */
export const sites: Site[] = [techzine];

/** The site that an address belongs to, by its exact host; null where none is known. */
export function siteOf(url: URL): Site | null {
  return siteNamed(rulesOf(url)?.name ?? null);
}

/** The site of a name, as `Article.site` holds it. */
export function siteNamed(name: string | null): Site | null {
  return sites.find((site) => site.name === name) ?? null;
}
