import { fstatSync } from 'node:fs';
import { type Failure, failure } from './failure.ts';

const STANDARD_INPUT = 0;

/** Standard input, or why it can't be read: Node takes a folder, and all that it does not know, for an empty input. */
export function openInput(): { ok: true; input: AsyncIterable<Uint8Array> } | Failure {
  const kind = fstatSync(STANDARD_INPUT);
  if (kind.isDirectory()) return failure('Standard input is a folder: give it a file or the output of a program.');
  if (kind.isBlockDevice()) return failure('Standard input is a disk: give it a file or the output of a program.');
  return { ok: true, input: process.stdin };
}
