import { editionOf, hostsOf } from '../article/edition.ts';
import { canonicalAddress } from '../sites/canonicalAddress.ts';
import type { Site } from '../sites/site.ts';

/**
 * The one rule for what may be fetched or linked: `https`, exactly a host of the site, no port, no user name
 * or password. An address that is a number or a look-alike name is no such host.
 */
export function mayFetch(address: string, site: Site): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const plain = url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
  return plain && hostsOf(site.editions).includes(url.hostname);
}

/**
 * The canonical address of an article in the edition of a language, as it may be fetched and linked, with `https` where
 * it was written with `http`. Null for any other address.
 */
export function editionAddress(address: string, site: Site, language: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol === 'http:') url.protocol = 'https:';
  const inEdition = editionOf(site.editions, url)?.language === language;
  return mayFetch(url.href, site) && inEdition && site.isArticle(url) ? canonicalAddress(url.href) : null;
}

/** The same in the original's edition. */
export function originalAddress(address: string, site: Site): string | null {
  return editionAddress(address, site, site.translated.from);
}

/** An original's address as a reader types or pastes it: the scheme and `www.` may be missing. */
export function typedAddress(typed: string, site: Site): string | null {
  const trimmed = typed.trim();
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(whole)) return null;
  const url = new URL(whole);
  const host = `www.${url.hostname}`;
  if (hostsOf(site.editions).includes(host)) url.hostname = host;
  return originalAddress(url.href, site);
}
