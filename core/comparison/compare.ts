import { aligningSentences } from '../alignment/align.ts';
import { findLanguage } from '../languages/index.ts';
import { findPair } from '../languages/pairs/index.ts';
import { type Steps, takeAll } from '../text/steps.ts';
import { viewBeads, withoutUnread } from './beadView.ts';
import { findInEach } from './checks/check.ts';
import { changedCode } from './checks/codes.ts';
import { checks } from './checks/index.ts';
import type { Comparison, Finding, Pairing, Passage, SentenceSpan, Text } from './comparison.ts';
import { pairFigures } from './pairing/pairFigures.ts';
import { withSaid } from './pairing/withSaid.ts';
import { isPartial, pairedBeads } from './partial.ts';
import { type Reading, readText } from './reading.ts';
import { reason } from './reasons.ts';
import { areRelated } from './related.ts';

/** Why two texts cannot be compared. `language`: the tag in question. */
export interface CompareFailure {
  ok: false;
  failure: 'same-language' | 'unknown-language' | 'empty';
  language: string;
}

export type CompareResult = { ok: true; comparison: Comparison } | CompareFailure;

export interface CompareOptions {
  /** `certain` keeps back what is only likely; `likely`, the default, tells both. */
  least?: 'certain' | 'likely';
}

const spanOf = ({ text, paragraph, start, end }: SentenceSpan): SentenceSpan => ({ text, paragraph, start, end });

/** In the translation's order; what only the original has stands where its sentence would. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const place = ({ translation, original }: Finding): number => {
    const passage = translation ?? original;
    return (passage?.paragraph ?? -1) * 1_000_000 + (passage?.start ?? 0);
  };
  return findings.toSorted((x, y) => place(x) - place(y));
}

const isWithin = (inner: Place | null, outer: Place | null): boolean =>
  inner !== null &&
  outer !== null &&
  inner.paragraph === outer.paragraph &&
  inner.start >= outer.start &&
  inner.end <= outer.end;

/** Whether it stands in a sentence that is told as replaced: what else differs there is no slip of its own. */
const isToldBy =
  ({ original, translation }: { original: Place | null; translation: Place | null }) =>
  (replaced: Finding): boolean =>
    isWithin(original, replaced.original) || isWithin(translation, replaced.translation);

/** In a sentence that says something else no figure is missed, and none is too many. */
function withoutReplaced(pairings: readonly Pairing[], findings: readonly Finding[]): Pairing[] {
  const replaced = findings.filter(({ kind }) => kind === 'replaced');
  return pairings.map((pairing) =>
    pairing.status !== 'same' && replaced.some(isToldBy(pairing)) ? unclearOf(pairing) : pairing,
  );
}

function unclearOf(pairing: Pairing): Pairing {
  const figure = (pairing.translation ?? pairing.original)?.text ?? '';
  const { original, translation } = pairing;
  return {
    status: 'unclear',
    certainty: 'likely',
    original,
    translation,
    reason: reason('reason.figure.unclear', { figure }),
  };
}

/**
 * A name that is wrong because somebody else speaks is told as the speaker alone, whatever is wrong in a sentence that
 * says something else as the sentence alone.
 */
function toldOnce(findings: readonly Finding[]): Finding[] {
  const replaced = findings.filter(({ kind }) => kind === 'replaced');
  // Both are told of by a single word.
  const placeOf = (passage: Passage | null): string => `${passage?.paragraph} ${passage?.start}`;
  const speakers = new Set(findings.filter(({ kind }) => kind === 'speaker').map((one) => placeOf(one.translation)));
  return findings.filter(
    (finding) =>
      (finding.kind !== 'name' || !speakers.has(placeOf(finding.translation))) &&
      (finding.kind === 'replaced' || !replaced.some(isToldBy(finding))),
  );
}

/** Where something stands. */
type Place = Omit<Passage, 'text'>;

const starts = ({ sentences }: Reading): boolean[] =>
  sentences.map(({ paragraph }, i) => sentences[i - 1]?.paragraph !== paragraph);

/**
 * Compares an article with its translation: aligns the sentences, pairs every figure, runs every check. Texts that the
 * engine cannot read are told apart as failures; two texts that are not one article give an `unrelated` comparison.
 */
export function compare(original: Text, translation: Text, options: CompareOptions = {}): CompareResult {
  return takeAll(compareInSteps(original, translation, options));
}

/** The same in steps, for a background that must hear what else it is asked. */
export function* compareInSteps(
  original: Text,
  translation: Text,
  { least = 'likely' }: CompareOptions = {},
): Steps<CompareResult> {
  const ours = findLanguage(original.language);
  const theirs = findLanguage(translation.language);
  if (!ours) return { ok: false, failure: 'unknown-language', language: original.language };
  if (!theirs) return { ok: false, failure: 'unknown-language', language: translation.language };
  if (ours === theirs) return { ok: false, failure: 'same-language', language: ours.tag };
  const readings = { original: yield* readText(original, ours), translation: yield* readText(translation, theirs) };
  if (readings.original.sentences.length === 0) return { ok: false, failure: 'empty', language: ours.tag };
  if (readings.translation.sentences.length === 0) return { ok: false, failure: 'empty', language: theirs.tag };
  return { ok: true, comparison: yield* compareReadings(readings.original, readings.translation, least) };
}

function* compareReadings(original: Reading, translation: Reading, least: 'certain' | 'likely'): Steps<Comparison> {
  const languages = { original: original.language, translation: translation.language };
  const paragraphs = { original: starts(original), translation: starts(translation) };
  const alignment = yield* aligningSentences(original.sentences, translation.sentences, languages, paragraphs);
  const all = withoutUnread(viewBeads(alignment, original, translation), original, translation);
  const sentences = { original: original.sentences.map(spanOf), translation: translation.sentences.map(spanOf) };
  if (!areRelated(all)) return { unrelated: true, figures: [], findings: [], sentences, beads: alignment.beads };
  yield;
  const partial = isPartial(all, original, translation);
  // What stands alone in such texts may stand in what was not read.
  const beads = partial ? pairedBeads(all) : all;
  const pairings = yield* pairFigures(beads, languages);
  const context = { original, translation, beads, pairings };
  const found: Finding[] = [];
  // What words mean, nobody tells of two languages without a folder of their own.
  const limited = findPair(original.language.tag, translation.language.tag) === null;
  if (limited) for (const finding of yield* findInEach(beads, changedCode)) found.push(finding);
  else for (const check of checks) for (const finding of yield* check.run(context)) found.push(finding);
  const findings = inOrder(toldOnce(found));
  const isTold = ({ certainty }: Pairing | Finding): boolean => least === 'likely' || certainty === 'certain';
  const isOfParts = ({ kind }: Finding): boolean => !partial || (kind !== 'omission' && kind !== 'addition');
  const told = findings.filter(isOfParts).filter(isTold);
  const figures = withoutReplaced(pairings, told)
    .filter(isTold)
    .map((pairing) => withSaid(pairing, translation.language));
  const rest = { ...(partial && { partial }), figures, findings: told, sentences, beads: alignment.beads };
  return limited ? { unrelated: false, limited, ...rest } : { unrelated: false, ...rest };
}
