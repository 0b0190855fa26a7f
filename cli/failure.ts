/** A failure that the caller can mend: one sentence for standard error. The exit status is 2. */
export type Failure = { ok: false; sentence: string };

export function failure(sentence: string): Failure {
  return { ok: false, sentence };
}
