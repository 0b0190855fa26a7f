import { viewBeads } from '../../../../core/comparison/beadView.ts';
import type { Check, CheckContext } from '../../../../core/comparison/checks/check.ts';
import type { Finding } from '../../../../core/comparison/comparison.ts';
import type { Reading } from '../../../../core/comparison/reading.ts';
import { findLanguage } from '../../../../core/languages/index.ts';
import { takeAll } from '../../../../core/text/steps.ts';
import { readAll } from '../readAll.ts';

function read(tag: string, text: string): Reading {
  const language = findLanguage(tag);
  if (!language) throw new Error(tag);
  return readAll({ language: tag, paragraphs: text.split('\n') }, language);
}

/** The indexes of the sentences of each text, which follow each other. */
function places(tag: string, texts: readonly string[]): number[][] {
  let next = 0;
  return texts.map((text) => read(tag, text).sentences.map(() => next++));
}

/**
 * What a check looks at, aligned by hand: each row is a bead, its Dutch sentences and its English ones. All stand in
 * one paragraph; a line break in a text begins another. A bead of both sides is strong unless said otherwise.
 */
export function contextOf(
  rows: readonly (readonly [dutch: string, english: string, strength?: number])[],
): CheckContext {
  const dutch = rows.map(([text]) => text);
  const english = rows.map(([, text]) => text);
  const join = (texts: string[]) => texts.filter((text) => text !== '').join(' ');
  const [original, translation] = [read('nl', join(dutch)), read('en', join(english))];
  const [left, right] = [places('nl', dutch), places('en', english)];
  const beads = rows.map((_, at): [number[], number[]] => [left[at] ?? [], right[at] ?? []]);
  const strengths = rows.map(([ours, theirs, strength = ours && theirs ? 0.5 : 0]) => strength);
  return {
    original,
    translation,
    beads: viewBeads({ beads, strengths }, original, translation),
    pairings: [],
  };
}

/** What a check finds, at once. */
export const runCheck = (check: Check, context: CheckContext): Finding[] => takeAll(check.run(context));
