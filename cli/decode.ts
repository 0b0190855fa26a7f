export type Decoded = { ok: true; text: string } | { ok: false; encoding: string };

const MARKS: [encoding: string, bytes: number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of a file: by its byte order mark, else by the encoding that an HTML file declares in its first 1,024 bytes
 * (the HTML standard's limit), else as UTF-8. Bytes that the encoding does not have are a failure, never replaced.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = markOf(bytes) ?? declaredIn(bytes) ?? 'utf-8';
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, encoding };
  }
}

function markOf(bytes: Uint8Array): string | undefined {
  return MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(head)?.[1];
}
