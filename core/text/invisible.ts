/**
 * Characters of the basic plane that are shown as nothing and change no word (Unicode's Default_Ignorable_Code_Point):
 * soft hyphens, zero-width spaces, marks of direction, fillers. A page can put them into a figure unseen.
 */
const NOTHING =
  '\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B\\u200C\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u3164\\uFEFF\\uFFA0\\uFFF0-\\uFFF8';
/** The same, but with a meaning in pictures and other scripts: the zero-width joiner and what chooses a variant. */
const JOINING = '\\u200D\\uFE00-\\uFE0F';
/** Tags, as in the flag of Scotland, in UTF-16. */
const TAGS = '[\\uDB40-\\uDB43][\\uDC00-\\uDFFF]';

/** What is dropped from every text that is read. */
export const INVISIBLE = new RegExp(`[${NOTHING}]`, 'g');
/** Characters that stand together and are seen. */
export const SHOWN = new RegExp(`[^\\s${NOTHING}]+`, 'g');
const NOT_READ = new RegExp(`[${NOTHING}${JOINING}]|${TAGS}`, 'g');

/** A text as it is read, and where each of its UTF-16 units stands in the text as it was given. */
export interface Visible {
  text: string;
  /** One for each unit; null where the two texts are the same. */
  offsets: Uint32Array | null;
}

/** A text without what is shown as nothing. */
export function visible(text: string): Visible {
  if (text.search(NOT_READ) < 0) return { text, offsets: null };
  const offsets = new Uint32Array(text.length);
  let plain = '';
  let start = 0;
  const keep = (end: number): void => {
    for (let at = start; at < end; at += 1) offsets[plain.length + at - start] = at;
    plain += text.slice(start, end);
  };
  for (const { index, 0: hidden } of text.matchAll(NOT_READ)) {
    keep(index);
    start = index + hidden.length;
  }
  keep(text.length);
  return { text: plain, offsets };
}
