import { sendFromPage } from '../../messages/send.ts';
import type { LateParts } from '../lateParts.ts';
import type { Marks } from './pageMarks.ts';

/** The marks of a page, whose script comes when they are first wanted: most pages never have any. */
export interface LateMarks {
  /** Does something with them once they are there, each thing after the one before; null where they can't come. */
  use<T>(act: (marks: Marks) => T | Promise<T>): Promise<T | null>;
  /** The same, if they are there or on their way. */
  useIfThere(act: (marks: Marks) => void): void;
}

export function createLateMarks(parts: LateParts): LateMarks {
  let coming: Promise<Marks | undefined> | null = null;
  const come = async () => {
    await sendFromPage('load-marks', {});
    if (!parts.marks) coming = null;
    return parts.marks;
  };
  return {
    use: async (act) => {
      coming ??= come();
      const marks = await coming;
      return marks ? act(marks) : null;
    },
    useIfThere: (act) => void coming?.then((marks) => marks && act(marks)),
  };
}
