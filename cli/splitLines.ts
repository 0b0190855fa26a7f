const NEWLINE = 0x0a;

/**
 * The lines of a stream of bytes, without their newline. Only `\n` ends a line, as JSON lines have it: U+2028 and a
 * lone `\r` may stand inside one. No byte of a longer UTF-8 character is a newline, so bytes can be split undecoded.
 */
export async function* splitLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array[] = [];
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      yield Buffer.concat([...begun, chunk.subarray(start, end)]);
      begun = [];
      start = end + 1;
    }
    begun.push(chunk.subarray(start));
  }
  yield Buffer.concat(begun);
}
