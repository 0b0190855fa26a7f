import type { BeadView } from '../../../core/comparison/beadView.ts';
import type { Pairing } from '../../../core/comparison/comparison.ts';
import { pairFigures } from '../../../core/comparison/pairing/pairFigures.ts';
import { english } from '../../../core/languages/en/index.ts';
import { dutch } from '../../../core/languages/nl/index.ts';
import { takeAll } from '../../../core/text/steps.ts';
import { readAll } from './readAll.ts';

/** Sentences of both sides that stand for each other, and how much they share. */
export type Bead = readonly [dutch: string, english: string, strength?: number];

/** The figures of beads, paired; each text is a paragraph of its own. */
export function pairingsOf(...beads: Bead[]): Pairing[] {
  const ours = readAll({ language: 'nl', paragraphs: beads.map(([text]) => text) }, dutch).sentences;
  const theirs = readAll({ language: 'en', paragraphs: beads.map(([, text]) => text) }, english).sentences;
  const views: BeadView[] = beads.map(([, , strength = 0.5], at) => ({
    original: ours.filter(({ paragraph }) => paragraph === at),
    translation: theirs.filter(({ paragraph }) => paragraph === at),
    strength,
  }));
  return takeAll(pairFigures(views, { original: dutch, translation: english }));
}

/** What is told of the figures of beads, in order. */
export const toldOf = (...beads: Bead[]): string[] =>
  pairingsOf(...beads).map(
    ({ certainty, status, note, reason, original, translation }) =>
      `${certainty} ${note ?? status} ${reason.key.split('.').at(-1)}: ${original?.text ?? '–'} / ${translation?.text ?? '–'}`,
  );
