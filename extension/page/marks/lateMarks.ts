import { sendFromPage } from '../../messages/send.ts';
import type { MarksTools } from './marksTools.ts';
import type { Marks } from './pageMarks.ts';
import { TAKE_MARKS } from './takeMarks.ts';

/** The marks of a page, whose script comes when they are first wanted: most pages never have any. */
export interface LateMarks {
  /** Does something with them once they are there, each thing after the one before; null where they can't come. */
  use<T>(act: (marks: Marks) => T | Promise<T>): Promise<T | null>;
  /** The same, if they are there or on their way. */
  useIfThere(act: (marks: Marks) => void): void;
}

export function createLateMarks(tools: MarksTools): LateMarks {
  let coming: Promise<Marks | null> | null = null;
  const come = async () => {
    let marks: Marks | null = null;
    window[TAKE_MARKS] = (make) => {
      marks ??= make(tools);
    };
    await sendFromPage('load-marks', {});
    if (!marks) coming = null;
    return marks;
  };
  return {
    use: async (act) => {
      coming ??= come();
      const marks = await coming;
      return marks && act(marks);
    },
    useIfThere: (act) => void coming?.then((marks) => marks && act(marks)),
  };
}
