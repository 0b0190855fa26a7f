import { hostsOf } from '../../core/article/edition.ts';
import { siteOf, sites } from '../../core/sites/index.ts';
import { patternOf } from './patterns.ts';

/** Hosts that Brontekst reads where it may: where its content scripts run, and where an original may be fetched. */
export const hosts = hostsOf(sites.flatMap(({ editions }) => editions));

/** The same as match patterns of the manifest. */
export const hostPatterns = hosts.map(patternOf);

/** Those that it is given at installation. */
export const requiredHosts = hostsOf(sites.filter((site) => !site.isOptional).flatMap(({ editions }) => editions));

/** Those that the reader gives by a click, site by site. */
export const optionalHosts = hosts.filter((host) => !requiredHosts.includes(host));

/** A host and the others of its site, without which nothing could be compared there. */
export function hostsBeside(host: string): string[] {
  const site = siteOf(new URL(`https://${host}/`));
  return site ? hostsOf(site.editions) : [host];
}
