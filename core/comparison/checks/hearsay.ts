import type { Finding } from '../comparison.ts';
import { passageIn, passageOf } from '../passages.ts';
import { reason } from '../reasons.ts';
import type { Check, CheckContext } from './check.ts';

/** A translation that is shorter may have put the hearsay elsewhere, in a sentence beside it. */
const MOST_SENTENCES = 1;

function run({ beads, original, translation }: CheckContext): Finding[] {
  const { marks } = original.language.checks.hearsay;
  const { softens } = translation.language.checks.hearsay;
  return beads.flatMap(({ original: ours, translation: theirs }): Finding[] => {
    const [sentence] = ours;
    const [counterpart] = theirs;
    if (!sentence || !counterpart || ours.length > MOST_SENTENCES || theirs.length > MOST_SENTENCES) return [];
    const mark = marks.exec(sentence.text);
    if (!mark || sentence.quoted > 0) return [];
    if (softens.test(counterpart.text)) return [];
    const start = sentence.start + mark.index;
    const passage = passageIn(sentence, start, start + mark[0].length);
    const why = reason('reason.hearsay.lost', { original: passage.text });
    return [
      {
        kind: 'hearsay',
        certainty: 'likely',
        side: 'translation',
        original: passage,
        translation: passageOf(counterpart),
        reason: why,
      },
    ];
  });
}

/** Hearsay that became plain fact. */
export const hearsay: Check = { kind: 'hearsay', run };
