import { sites } from '../../core/article/sites/index.ts';

/** Hosts that Brontekst reads: where its content script runs, and where an original may be fetched. */
export const hosts = [...new Set(sites.flatMap((site) => site.fetchHosts))];

/** The same as match patterns of the manifest. */
export const hostPatterns = hosts.map((host) => `https://${host}/*`);
