/** The text and the encoding it was read in; `sound` is false where bytes were replaced that the encoding lacks. */
export interface Decoded {
  text: string;
  encoding: string;
  sound: boolean;
}

const MARKS: [encoding: string, bytes: number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of a page's bytes, in the order of the HTML standard: a byte order mark, the response's header, what the
 * first 1,024 bytes declare, else UTF-8; and windows-1252 where nothing was declared and the bytes are no UTF-8.
 * @param contentType value of the `content-type` header, where there is one
 */
export function decode(bytes: Uint8Array, contentType = ''): Decoded {
  const declared = markOf(bytes) ?? charsetIn(contentType) ?? declaredIn(bytes);
  const strict = decodeAs(bytes, declared ?? 'utf-8', true);
  if (strict) return strict;
  if (declared === undefined) return decodeAs(bytes, 'windows-1252', false) ?? replaced(bytes);
  return decodeAs(bytes, declared, false) ?? replaced(bytes);
}

/** Null where the encoding is unknown, or lacks some of the bytes and `strict` is asked. */
function decodeAs(bytes: Uint8Array, encoding: string, strict: boolean): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: strict }).decode(bytes), encoding, sound: strict };
  } catch {
    return null;
  }
}

function replaced(bytes: Uint8Array): Decoded {
  return { text: new TextDecoder().decode(bytes), encoding: 'utf-8', sound: false };
}

function markOf(bytes: Uint8Array): string | undefined {
  return MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const meta = /<meta[^>]{0,200}charset[^>]{0,200}>/i.exec(head)?.[0];
  return meta === undefined ? undefined : charsetIn(meta);
}

function charsetIn(text: string): string | undefined {
  return /charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(text)?.[1]?.toLowerCase();
}
