import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { splitLines } from './splitLines.ts';

/** What a command makes of one line: the fields of the answer, or a sentence that says what is wrong with the line. */
export type LineAnswer = { ok: true; fields: object } | { ok: false; error: string };

/** Answers one line's record, already parsed. */
export type LineCommand = (record: Record<string, unknown>) => LineAnswer;

/** What ties an answer to its line; null where the line has none or can't be read. */
type Id = string | number | null;

/** One line of output, without its newline. */
interface Written {
  ok: boolean;
  json: string;
}

/**
 * The batch interface: JSON lines (UTF-8) in, one JSON line out for each, in order, with the same `id`. Lines are
 * answered as they come, so memory does not grow with their number. Resolves to the exit status: 1 if any line was
 * bad, else 0.
 */
export async function runBatch(
  command: LineCommand,
  input: AsyncIterable<Uint8Array>,
  output: Writable,
): Promise<0 | 1> {
  let status: 0 | 1 = 0;
  for await (const bytes of splitLines(input)) {
    const line = decodeLine(bytes);
    if (line?.trim() === '') continue;
    const { ok, json } = line === null ? bad(null, 'this line is not in UTF-8') : answerLine(command, line);
    if (!ok) status = 1;
    if (!output.write(`${json}\n`)) await once(output, 'drain');
  }
  return status;
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
  if (record === null) return bad(null, 'this line is no JSON object');
  const { id = null } = record;
  if (!isId(id)) return bad(null, 'id: must be a string, a number or null');
  try {
    const answer = command(record);
    return answer.ok ? { ok: true, json: JSON.stringify({ id, ...answer.fields }) } : bad(id, answer.error);
  } catch (error) {
    // A line that the engine fails on must not take the other lines' answers with it.
    return bad(id, `the engine failed on this line (${String(error)})`);
  }
}

function isId(value: unknown): value is Id {
  return value === null || typeof value === 'string' || typeof value === 'number';
}

function bad(id: Id, error: string): Written {
  return { ok: false, json: JSON.stringify({ id, error }) };
}

function parseRecord(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
