const decoder = new TextDecoder('windows-1252');
const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));

/** Text as windows-1252 bytes, the encoding of many older Dutch pages; what it lacks becomes a question mark. */
export function encodeWindows1252(text: string): Buffer {
  return Buffer.from(Array.from(text, (character) => bytes.get(character) ?? 0x3f));
}
