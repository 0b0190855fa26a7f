import encodingOf from 'html-encoding-sniffer';

/** The text of some bytes; `sound` is false where bytes were replaced that the encoding lacks. */
export interface Decoded {
  text: string;
  sound: boolean;
}

/** What the sniffer answers where nothing is declared; no encoding has this name. */
const UNDECLARED = '';

/**
 * The text of a page's bytes, in the order of the HTML standard: a byte order mark, the response's header, what the
 * first 1,024 bytes declare, else UTF-8; and windows-1252 where nothing was declared and the bytes are no UTF-8.
 * @param contentType value of the `content-type` header, where there is one
 */
export function decode(bytes: Uint8Array, contentType = ''): Decoded {
  const label = /charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(contentType)?.[1];
  const declared = encodingOf(bytes, { transportLayerEncodingLabel: label, defaultEncoding: UNDECLARED });
  const strict = decodeAs(bytes, declared || 'utf-8', true);
  if (strict) return strict;
  return decodeAs(bytes, declared || 'windows-1252', false) ?? { text: new TextDecoder().decode(bytes), sound: false };
}

/** Null where the platform can't read the encoding, or `strict` is asked and it lacks some of the bytes. */
function decodeAs(bytes: Uint8Array, encoding: string, strict: boolean): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: strict }).decode(bytes), sound: strict };
  } catch {
    return null;
  }
}
