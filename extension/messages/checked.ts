import * as v from 'valibot';

/** Checks a body by a schema: the sound body, null where it is not. */
export function checked<S extends v.GenericSchema>(schema: S): (body: unknown) => v.InferOutput<S> | null {
  return (body) => {
    const result = v.safeParse(schema, body);
    return result.success ? result.output : null;
  };
}
