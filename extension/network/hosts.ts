import { hostsOf } from '../../core/article/edition.ts';
import { sites } from '../../core/sites/index.ts';
import { patternOf } from './patterns.ts';

/** Hosts that Brontekst reads: where its content scripts run, and where an original may be fetched. */
export const hosts = hostsOf(sites.flatMap(({ editions }) => editions));

/** The same as match patterns of the manifest. */
export const hostPatterns = hosts.map(patternOf);
