/** The language alone of a BCP 47 tag; empty where the tag is. */
export function primary(tag: string): string {
  return tag.replace(/-.*/s, '').toLowerCase();
}
