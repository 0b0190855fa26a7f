/** Everything that is shown as nothing: joiners and what chooses a variant, and tags, as in the flag of Scotland. */
const NOT_READ = /[\p{DI}--[\u{10000}-\u{DFFFF}]]/gv;

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
