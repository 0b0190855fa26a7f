import type { Bead } from '../alignment/bead.ts';
import type { Figure } from '../figures/figure.ts';
import type { Reason } from './reasons.ts';

export type { Reason } from './reasons.ts';

/** An article's text as the batch interface takes it. `language` is a BCP 47 tag. */
export interface Text {
  language: string;
  paragraphs: string[];
  title?: string;
  /** ISO 8601; relative dates count from it. */
  publishedAt?: string;
  /** There is more of it that was not read. */
  isCut?: boolean;
}

export type Certainty = 'certain' | 'likely';

/** A figure with the paragraph it stands in: counts from 0, null for the title. */
export type Side = Figure & { paragraph: number | null };

export type PairingStatus = 'same' | 'differs' | 'missing' | 'added' | 'unclear';
export type PairingNote = 'value' | 'scale' | 'unit' | 'currency' | 'bound' | 'date' | 'separator';

/** One figure of the original and its counterpart in the translation. */
export interface Pairing {
  status: PairingStatus;
  /** Always certain where both say the same. */
  certainty: Certainty;
  original: Side | null;
  translation: Side | null;
  note?: PairingNote;
  reason: Reason;
  /** The original's figure as the translation's language writes it; only where the two do not agree. */
  said?: string;
}

export type FindingKind =
  | 'name'
  | 'negation'
  | 'direction'
  | 'hearsay'
  | 'speaker'
  | 'role'
  | 'quotation'
  | 'omission'
  | 'addition'
  | 'contradiction'
  | 'replaced'
  | 'relative-time';

/** The narrowest piece of a text that shows a finding; offsets in the paragraph, null for the title. */
export interface Passage {
  text: string;
  paragraph: number | null;
  start: number;
  end: number;
}

/** Something other than a figure that the two versions say differently. */
export interface Finding {
  kind: FindingKind;
  certainty: Certainty;
  /** `both` where the original has the slip too. */
  side: 'translation' | 'both';
  original: Passage | null;
  translation: Passage | null;
  reason: Reason;
}

/** A sentence's place: the paragraph (null for the title) and its offsets there. */
export type SentenceSpan = Passage;

/** The whole result. Figures stand in the translation's reading order, missing ones where they would be. */
export interface Comparison {
  /** True where the two texts are not one article; then nothing else is reported. */
  unrelated: boolean;
  /** True where nothing is known of the two languages together: then figures and codes alone were compared. */
  limited?: true;
  /** True where one of the texts was not read whole, or much of it has no counterpart: then nothing is told as left out. */
  partial?: true;
  figures: Pairing[];
  findings: Finding[];
  sentences: { original: SentenceSpan[]; translation: SentenceSpan[] };
  beads: Bead[];
}
