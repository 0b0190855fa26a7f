import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { type Failure, failure, reasonOf } from './failure.ts';
import { rawId } from './rawId.ts';
import { MOST_LINE_BYTES, splitLines } from './splitLines.ts';

/** What a command makes of one line: the fields of the answer, or a sentence that says what is wrong with the line. */
export type LineAnswer = { ok: true; fields: object } | { ok: false; error: string };

/** Answers one line's record, already parsed. */
export type LineCommand = (record: Record<string, unknown>) => LineAnswer;

/** One line of output, without its newline. */
interface Written {
  ok: boolean;
  json: string;
}

/** The exit status, or why the input could not be read to its end. */
export type BatchEnd = { ok: true; status: 0 | 1 } | Failure;

const TOO_LONG = `this line is longer than ${MOST_LINE_BYTES / 1_000_000} MB`;

/**
 * The batch interface: JSON lines (UTF-8) in, one JSON line out for each, in order, with the same `id`. Lines are
 * answered as they come, so memory grows neither with their number nor with their length. The exit status is 1 if any
 * line was bad, else 0.
 */
export async function runBatch(
  command: LineCommand,
  input: AsyncIterable<Uint8Array>,
  output: Writable,
): Promise<BatchEnd> {
  let status: 0 | 1 = 0;
  try {
    for await (const bytes of splitLines(input)) {
      const written = answerBytes(command, bytes);
      if (written === null) continue;
      if (!written.ok) status = 1;
      if (!output.write(`${written.json}\n`)) await once(output, 'drain');
    }
  } catch (error) {
    return failure(`The lines could not be read to their end (${reasonOf(error)}).`);
  }
  return { ok: true, status };
}

/** Null for a blank line, which gets no answer. @param bytes null where there are too many */
function answerBytes(command: LineCommand, bytes: Uint8Array | null): Written | null {
  if (bytes === null) return bad('null', TOO_LONG);
  const line = decodeLine(bytes);
  if (line === null) return bad('null', 'this line is not in UTF-8');
  return line.trim() === '' ? null : answerLine(command, line);
}

/** A byte order mark is dropped, wherever files were joined; null where the bytes are no UTF-8. */
function decodeLine(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function answerLine(command: LineCommand, line: string): Written {
  const record = parseRecord(line);
  if (record === null) return bad('null', 'this line is no JSON object');
  const id = rawId(line);
  try {
    const answer = command(record);
    return answer.ok ? { ok: true, json: withId(id, answer.fields) } : bad(id, answer.error);
  } catch (error) {
    // A line that the engine fails on must not take the other lines' answers with it.
    return bad(id, `the engine failed on this line (${String(error)})`);
  }
}

function bad(id: string, error: string): Written {
  return { ok: false, json: withId(id, { error }) };
}

/** @param id as JSON @param fields one or more */
function withId(id: string, fields: object): string {
  return `{"id":${id},${JSON.stringify(fields).slice(1)}`;
}

function parseRecord(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
