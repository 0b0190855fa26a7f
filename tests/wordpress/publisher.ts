import { type Answer, json } from '../server/answer.ts';
import { DUTCH, ENGLISH } from '../server/hosts.ts';
import type { Archives } from './generate.ts';
import { createWordPress, type WordPress, type WordPressOptions } from './wordpress.ts';

/** Both editions of a publisher: an answer for every address, null for hosts that are not the publisher's. */
export type Publisher = (address: URL) => Answer | null;

/** Serves two archives at the hosts of the publisher's editions. */
export function createPublisher(
  { english, dutch }: Pick<Archives, 'english' | 'dutch'>,
  options: Omit<WordPressOptions, 'language'> = {},
): Publisher {
  const sites = new Map<string, WordPress>([
    [ENGLISH, createWordPress(english, { ...options, language: 'en' })],
    [DUTCH, createWordPress(dutch, { ...options, language: 'nl' })],
  ]);
  return (address) => (address.protocol === 'https:' ? (sites.get(address.host)?.(address) ?? null) : null);
}

/** The same publisher with its REST interface closed to strangers. */
export function withRestClosed(publisher: Publisher): Publisher {
  return (address) =>
    address.pathname.startsWith('/wp-json/')
      ? json({ code: 'rest_forbidden', message: 'Sorry, you are not allowed to do that.', data: { status: 401 } }, 401)
      : publisher(address);
}
