/** What a site publishes in one language. */
export interface Edition {
  /** BCP 47 tag. */
  language: string;
  host: string;
  /** Where the edition stands on its host, with a slash at both ends; all of the host where no other edition has its folder. */
  folder?: string;
}

/** The edition that an address belongs to, by its exact host and the longest folder; null for any other address. */
export function editionOf(editions: readonly Edition[], url: URL): Edition | null {
  const lengthOf = ({ folder = '/' }: Edition): number => folder.length;
  const within = editions.filter(
    ({ host, folder = '/' }) => host === url.hostname && `${url.pathname}/`.startsWith(folder),
  );
  return within.reduce<Edition | null>(
    (longest, edition) => (longest && lengthOf(longest) >= lengthOf(edition) ? longest : edition),
    null,
  );
}

/** The hosts of some editions, each once. */
export function hostsOf(editions: readonly Edition[]): string[] {
  return [...new Set(editions.map(({ host }) => host))];
}
