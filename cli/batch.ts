import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** What a command makes of one line: the fields of the answer, or a sentence that says what is wrong with the line. */
export type LineAnswer = { ok: true; fields: object } | { ok: false; error: string };

/** Answers one line's record, already parsed. */
export type LineCommand = (record: Record<string, unknown>) => LineAnswer;

/**
 * The batch interface: JSON lines in, one JSON line out for each, in order, with the same `id`. Lines are answered as
 * they come, so memory does not grow with their number. Resolves to the exit status: 1 if any line was bad, else 0.
 */
export async function runBatch(command: LineCommand, input: Readable, output: Writable): Promise<0 | 1> {
  let status: 0 | 1 = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const { id, answer } = answerLine(command, line);
    if (!answer.ok) status = 1;
    const written = JSON.stringify(answer.ok ? { id, ...answer.fields } : { id, error: answer.error });
    if (!output.write(`${written}\n`)) await once(output, 'drain');
  }
  return status;
}

function answerLine(command: LineCommand, line: string): { id: unknown; answer: LineAnswer } {
  const record = parseRecord(line);
  if (record === null) return { id: null, answer: { ok: false, error: 'this line is no JSON object' } };
  return { id: record.id ?? null, answer: command(record) };
}

function parseRecord(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
