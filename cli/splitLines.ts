const NEWLINE = 0x0a;

/** Most bytes of a line. A whole article takes a hundredth of it. */
export const MOST_LINE_BYTES = 10_000_000;

/**
 * The lines of a stream of bytes, without their newline; null for one that is too long, as soon as that is known, and
 * what is left of it is passed over. A line's bytes hold until the next line is asked for. Only `\n` ends a line, as
 * JSON lines have it: U+2028 and a lone `\r` may stand inside one. No byte of a longer UTF-8 character is a newline, so
 * bytes can be split undecoded.
 */
export async function* splitLines(
  input: AsyncIterable<Uint8Array>,
  most = MOST_LINE_BYTES,
): AsyncGenerator<Uint8Array | null> {
  // The system gives memory to those of its pages alone that are written to.
  const line = Buffer.allocUnsafeSlow(most);
  let length = 0;
  let isTooLong = false;
  for await (const chunk of input) {
    let start = 0;
    while (start < chunk.length) {
      const newline = chunk.indexOf(NEWLINE, start);
      const end = newline < 0 ? chunk.length : newline;
      if (!isTooLong && length + end - start > most) {
        isTooLong = true;
        yield null;
      }
      if (!isTooLong) line.set(chunk.subarray(start, end), length);
      length += end - start;
      start = end + 1;
      if (newline < 0) continue;
      if (!isTooLong) yield line.subarray(0, length);
      length = 0;
      isTooLong = false;
    }
  }
  if (!isTooLong) yield line.subarray(0, length);
}
