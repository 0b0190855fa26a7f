import type { Comparison, Finding, Pairing, Passage, Side } from '../../../core/comparison/comparison.ts';
import { isDifference, shownFigures, shownFindings } from '../../../core/comparison/shown.ts';
import type { Settings } from '../../../extension/store/settings/settings.ts';
import type { Place } from '../../../extension/views/sentences.ts';

/** How a marked place looks: `both` is a slip that the original has too. */
export type MarkLook = 'same' | 'unclear' | 'both' | 'differs';

/** A place in one of the texts that belongs to a figure or a finding. */
export interface Mark extends Place {
  /** The same for both sides of one figure or finding. */
  id: string;
  look: MarkLook;
  /** What the other side says in its place, null where it says nothing. */
  counterpart: string | null;
}

/** A figure or a finding with its marks, null on the side that lacks it. */
export interface Result {
  id: string;
  look: MarkLook;
  pairing?: Pairing;
  finding?: Finding;
  translation: Mark | null;
  original: Mark | null;
}

/** All results that the settings show, in the order of the comparison. */
export function resultsOf(comparison: Comparison, settings: Settings): Result[] {
  const figures = shownFigures(comparison, settings).map((pairing, index) => {
    const look = isDifference(pairing, settings) ? 'differs' : pairing.status === 'same' ? 'same' : 'unclear';
    return { ...sidesOf(`f${index}`, look, pairing), pairing };
  });
  const findings = shownFindings(comparison, settings).map((finding, index) => ({
    ...sidesOf(`p${index}`, finding.side === 'both' ? 'both' : 'differs', finding),
    finding,
  }));
  return [...figures, ...findings];
}

function sidesOf(
  id: string,
  look: MarkLook,
  { translation, original }: { translation: Side | Passage | null; original: Side | Passage | null },
): Result {
  const mark = (place: Place | null, other: { text: string } | null): Mark | null =>
    place && {
      id,
      look,
      paragraph: place.paragraph,
      start: place.start,
      end: place.end,
      counterpart: other?.text ?? null,
    };
  return { id, look, translation: mark(translation, original), original: mark(original, translation) };
}
