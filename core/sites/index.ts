import { editionOf } from '../article/edition.ts';
import { businessinsider } from './businessinsider/index.ts';
import { heise } from './heise/index.ts';
import type { Site } from './site.ts';
import { techzine } from './techzine/index.ts';

/** All sites, one folder each. */
export const sites: readonly [Site, ...Site[]] = [techzine, heise, businessinsider];

/** The site that an address belongs to; null where none is known. */
export function siteOf(url: URL): Site | null {
  return sites.find((site) => editionOf(site.editions, url)) ?? null;
}

/** The site of a name, as `Article.site` holds it. */
export function siteNamed(name: string | null): Site | null {
  return sites.find((site) => site.name === name) ?? null;
}
