/** A failure that the caller can mend: one sentence for standard error. The exit status is 2. */
export type Failure = { ok: false; sentence: string };

export function failure(sentence: string): Failure {
  return { ok: false, sentence };
}

/** What the system calls an error, such as `EIO`; else what the error says. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? String(error.code) : error.message;
}
