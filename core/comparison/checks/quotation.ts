import type { Steps } from '../../text/steps.ts';
import type { BeadView } from '../beadView.ts';
import type { Finding } from '../comparison.ts';
import { around } from '../coverage/around.ts';
import { lengthOf, usualRatio } from '../coverage/lengths.ts';
import { passageOf } from '../passages.ts';
import { hasQuoteMark } from '../quotes.ts';
import type { Reading, Sentence } from '../reading.ts';
import { type Reason, reason } from '../reasons.ts';
import { type Check, type CheckContext, findInEach } from './check.ts';

/** A quotation shorter than this may be a title or a single word set apart. */
const SHORTEST = 30;
/** A shorter one may be told in fewer words. */
const SHORTEST_CUT = 45;
/** A quotation is cut when less than this of it is left, compared with what its length leads to expect. */
const LEFT = 0.6;
/** What is cut makes the sentence shorter than this, too. */
const SHORTENED = 0.82;
/** Words that moved out of the quotation are not cut: the rest must not have grown. */
const GROWN = 1.25;
const GROWTH = 12;
/** Quotation marks are lost when the words are there, but no marks. */
const WHOLE = 0.7;

const quotedIn = (sentences: readonly Sentence[]): number => sentences.reduce((sum, { quoted }) => sum + quoted, 0);

const isMarked = (sentences: readonly Sentence[]): boolean => sentences.some(({ text }) => hasQuoteMark(text));

const firstQuoted = (sentences: readonly Sentence[]): Sentence | undefined =>
  sentences.find(({ quoted }) => quoted > 0) ?? sentences[0];

/** Whether a quotation begins and ends in each of these sentences, so that its marks cannot stand beside them. */
const isEnclosed = (sentences: readonly Sentence[]): boolean =>
  sentences.every(({ text }) => {
    // What is opened behind the last mark that closes is looked at no further: each one would be, to the end.
    const end =
      Math.max(text.lastIndexOf('”'), text.lastIndexOf('“'), text.lastIndexOf('»'), text.lastIndexOf('«')) + 1;
    return /[“„«][^”“»]+[”“»]|»[^«]+«/u.test(text.slice(0, end)) || /"[^"]+"/u.test(text);
  });

/** Whether what somebody says follows in reported speech: the same may stand in quotation marks. */
const reports = (sentences: readonly Sentence[], { language }: Reading): boolean =>
  sentences.some(({ tokens }) =>
    tokens.some(({ key }, at) => at < tokens.length / 2 && language.checks.speech.verbs.has(key)),
  );

function judge({ beads, original: reading }: CheckContext, at: number, bead: BeadView, ratio: number): Finding[] {
  const original = firstQuoted(bead.original);
  const translation = firstQuoted(bead.translation);
  if (!original || !translation) return [];
  const tell = (why: Reason): Finding[] => [
    {
      kind: 'quotation',
      certainty: 'likely',
      side: 'translation',
      original: passageOf(original),
      translation: passageOf(translation),
      reason: why,
    },
  ];
  const length = { ours: lengthOf(bead.original) * ratio, theirs: lengthOf(bead.translation) };
  const quoted = { ours: quotedIn(bead.original) * ratio, theirs: quotedIn(bead.translation) };
  const rest = { ours: length.ours - quoted.ours, theirs: length.theirs - quoted.theirs };
  const isCut = quoted.ours >= SHORTEST_CUT && quoted.theirs > 0 && quoted.theirs < LEFT * quoted.ours;
  if (isCut && length.theirs < SHORTENED * length.ours && rest.theirs <= GROWN * rest.ours + GROWTH)
    return tell(reason('reason.quotation.cut', { original: original.text, translation: translation.text }));
  const isLong = quoted.ours >= SHORTEST && length.theirs >= WHOLE * length.ours;
  if (isLong && !isMarked(isEnclosed(bead.original) ? bead.translation : around(beads, at, 'translation')))
    return tell(reason('reason.quotation.lost', { original: original.text }));
  if (quoted.theirs >= SHORTEST && !isMarked(around(beads, at, 'original')) && !reports(bead.original, reading))
    return tell(reason('reason.quotation.added', { translation: translation.text }));
  return [];
}

function* run(context: CheckContext): Steps<Finding[]> {
  const ratio = usualRatio(context.beads);
  return yield* findInEach(context.beads, (bead, at) => judge(context, at, bead, ratio));
}

/** Quotation marks lost or added, or a quotation cut short. */
export const quotation: Check = { kind: 'quotation', run };
