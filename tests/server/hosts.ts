import { hosts as siteHosts } from '../../extension/network/hosts.ts';

export const ENGLISH = 'www.techzine.eu';
export const DUTCH = 'www.techzine.nl';
/** A host that no one may reach: redirects lead here, and the log tells whether anybody followed. */
export const ELSEWHERE = 'elsewhere.example';

/** The hosts that the local server answers for; every other host is refused. */
export const hosts = [...siteHosts, ELSEWHERE];
