import type { Steps } from '../../text/steps.ts';
import type { Finding } from '../comparison.ts';
import { passageIn, passageOf } from '../passages.ts';
import { reason } from '../reasons.ts';
import { type Check, type CheckContext, findInEach } from './check.ts';

/** A longer sentence is none, and the marks of some languages are looked for from each word to its end and back. */
const LONGEST = 1_000;

function* run({ beads, original, translation }: CheckContext): Steps<Finding[]> {
  const { marks } = original.language.checks.hearsay;
  const { softens } = translation.language.checks.hearsay;
  return yield* findInEach(beads, ({ original: ours, translation: theirs }): Finding[] => {
    const [sentence, ...more] = ours;
    const [counterpart, ...others] = theirs;
    // Of several sentences, another may hold the hearsay.
    if (!sentence || !counterpart || more.length > 0 || others.length > 0) return [];
    const mark = sentence.text.length <= LONGEST ? marks.exec(sentence.text) : null;
    if (!mark || sentence.quoted > 0 || softens.test(counterpart.text)) return [];
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
