import { type Edition, hostsOf } from '../../core/article/edition.ts';

/** Of these sites the reader may give one after the other, each by a click of his own. */
export const ANY_SITE = 'https://*/*';

/** The match pattern of a host, by which browsers give permission for it and run scripts in its pages. */
export function patternOf(host: string): string {
  return `https://${host}/*`;
}

/** Those of the hosts of some editions. */
export function patternsOf(editions: readonly Edition[]): string[] {
  return hostsOf(editions).map(patternOf);
}
