import * as v from 'valibot';
import type { LineAnswer, LineCommand } from './batch.ts';

/** A line's command: checks the record by its schema before it is run. */
export function command<S extends v.GenericSchema>(
  schema: S,
  run: (record: v.InferOutput<S>) => LineAnswer,
): LineCommand {
  return (record) => {
    const result = v.safeParse(schema, record);
    if (result.success) return run(result.output);
    const [issue] = result.issues;
    return { ok: false, error: `${v.getDotPath(issue) ?? 'the record'}: ${issue.message}` };
  };
}
