import type { createMarks } from './pageMarks.ts';

/** Under this name, in the extension's own world, the script of the marks is awaited. No element of a page has it. */
export const TAKE_MARKS: unique symbol = Symbol.for('brontekst.marks');

declare global {
  interface Window {
    [TAKE_MARKS]?: (make: typeof createMarks) => void;
  }
}
