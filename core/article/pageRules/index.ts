import type { PageRules } from '../site.ts';
import { techzinePages } from './techzine.ts';

/** Of all sites, one file each: apart from the rest that is known of them, because a page need not carry that. */
const pageRules: PageRules[] = [techzinePages];

/** The rules for an address, by its exact host; null where none are known. */
export function rulesOf(url: URL): PageRules | null {
  return pageRules.find((rules) => Object.hasOwn(rules.editions, url.hostname)) ?? null;
}

/** The rules of a site's name, as `Article.site` holds it. */
export function rulesNamed(name: string | null): PageRules | null {
  return pageRules.find((rules) => rules.name === name) ?? null;
}
