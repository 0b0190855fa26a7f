/** An article in the archive of a publisher. */
export interface Post {
  id: number;
  address: string;
  title: string;
  /** ISO 8601 in UTC. */
  publishedAt: string;
  /** HTML of the body. */
  content: string;
  /** Local time of the publisher, without a zone: `date` of the REST interface. */
  localDate: string;
  /** The address it had before the site moved, which leads to the present one by redirects. */
  formerAddress: string | null;
  topic: string;
  /** Slugs. */
  tags: string[];
  /** Path of the picture over the article, null where it has none. */
  picture: string | null;
}

const LOCAL = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The local time of the publisher at a moment, ISO 8601 without a zone. */
export function localTime(moment: string): string {
  return LOCAL.format(new Date(moment)).replace(' ', 'T');
}

export function slugOf(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
