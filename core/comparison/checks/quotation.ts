import type { BeadView } from '../beadView.ts';
import type { Finding, Passage } from '../comparison.ts';
import { passageOf } from '../passages.ts';
import { hasQuoteMark } from '../quotes.ts';
import type { Sentence } from '../reading.ts';
import { reason } from '../reasons.ts';
import type { Check, CheckContext } from './check.ts';
import { lengthOf, usualRatio } from './lengths.ts';

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

const firstQuoted = (sentences: readonly Sentence[]): Passage | null => {
  const sentence = sentences.find(({ quoted }) => quoted > 0) ?? sentences[0];
  return sentence ? passageOf(sentence) : null;
};

/** Whether a quotation begins and ends in these sentences, so that its marks cannot stand beside them. */
const isEnclosed = (sentences: readonly Sentence[]): boolean =>
  sentences.length === 1 && sentences.every(({ text }) => /[“„«][^”“»]+[”“»]|"[^"]+"/u.test(text));

/** The neighbours of a bead, in which a mark may have ended up. */
const near = (beads: readonly BeadView[], at: number, side: 'original' | 'translation'): Sentence[] =>
  [at - 1, at, at + 1].flatMap((i) => beads[i]?.[side] ?? []);

function judge(beads: readonly BeadView[], at: number, ratio: number): Finding[] {
  const bead = beads[at];
  if (!bead || bead.original.length === 0 || bead.translation.length === 0) return [];
  const ours = quotedIn(bead.original) * ratio;
  const theirs = quotedIn(bead.translation);
  const rest = { ours: lengthOf(bead.original) * ratio - ours, theirs: lengthOf(bead.translation) - theirs };
  const original = firstQuoted(bead.original);
  const translation = firstQuoted(bead.translation);
  if (!original || !translation) return [];
  const told = {
    kind: 'quotation' as const,
    certainty: 'likely' as const,
    side: 'translation' as const,
    original,
    translation,
  };
  const shorter = lengthOf(bead.translation) < SHORTENED * lengthOf(bead.original) * ratio;
  const cut =
    shorter && ours >= SHORTEST_CUT && theirs > 0 && theirs < LEFT * ours && rest.theirs <= GROWN * rest.ours + GROWTH;
  if (cut)
    return [
      { ...told, reason: reason('reason.quotation.cut', { original: original.text, translation: translation.text }) },
    ];
  const whole = lengthOf(bead.translation) >= WHOLE * lengthOf(bead.original) * ratio;
  const alone = isEnclosed(bead.original);
  if (ours >= SHORTEST && whole && !isMarked(alone ? bead.translation : near(beads, at, 'translation'))) {
    return [{ ...told, reason: reason('reason.quotation.lost', { original: original.text }) }];
  }
  if (theirs >= SHORTEST && !isMarked(near(beads, at, 'original'))) {
    return [{ ...told, reason: reason('reason.quotation.added', { translation: translation.text }) }];
  }
  return [];
}

function run({ beads }: CheckContext): Finding[] {
  const ratio = usualRatio(beads);
  return beads.flatMap((_, at) => judge(beads, at, ratio));
}

/** Quotation marks lost or added, or a quotation cut short. */
export const quotation: Check = { kind: 'quotation', run };
