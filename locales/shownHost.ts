/** The host of an address as people say it: without 'www.'; the text itself where it is no address. */
export function shownHost(address: string): string {
  const host = URL.canParse(address) ? new URL(address).host : address;
  return host.replace(/^www\./, '');
}
