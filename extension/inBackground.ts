/** Lets work go on by itself; what goes wrong in it is reported once and never left unhandled. */
export function inBackground(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error('Brontekst:', error));
}
