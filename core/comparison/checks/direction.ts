import { hasOpposite } from '../../languages/opposites.ts';
import type { Steps } from '../../text/steps.ts';
import type { Finding } from '../comparison.ts';
import type { Reading, Sentence } from '../reading.ts';
import { reason } from '../reasons.ts';
import { agree, around, contradict, couple, isLiteral, listenersTo, passageOfSaid, type Said } from '../said/said.ts';
import { type Check, type CheckContext, findInEach } from './check.ts';
import { swapped } from './swapped.ts';

/** A word of the original and one of the translation. */
type Pair = readonly [Said, Said];

function tell([one, other]: Pair): Finding {
  const [original, translation] = [passageOfSaid(one), passageOfSaid(other)];
  const why = reason('reason.direction.opposite', { original: original.text, translation: translation.text });
  return { kind: 'direction', certainty: 'likely', side: 'translation', original, translation, reason: why };
}

const denialsIn = (said: readonly Said[]): number => said.filter(({ denies }) => denies).length;

const someAgree = (some: readonly Said[], others: readonly Said[]): boolean =>
  some.some((one) => others.some((other) => agree(one, other)));

/** Whether two words belong to the same word behind them. */
function leadToTheSame([one, other]: Pair, ours: readonly Said[], theirs: readonly Said[]): boolean {
  const [here, there] = [around(one, ours).behind, around(other, theirs).behind];
  return someAgree(here.slice(0, 1), there) && someAgree(here, there.slice(0, 1));
}

/** Whether two words stand in the same surroundings, with the nearest words of both among them. */
function inOnePlace([one, other]: Pair, ours: readonly Said[], theirs: readonly Said[]): boolean {
  const [here, there] = [around(one, ours), around(other, theirs)];
  const near = [...here.before.slice(0, 1), ...here.behind.slice(0, 1)];
  const also = [...there.before.slice(0, 1), ...there.behind.slice(0, 1)];
  return someAgree(near, [...there.before, ...there.behind]) && someAgree([...here.before, ...here.behind], also);
}

/** Two words further apart than this part of their sentences hardly stand for each other. */
const FAR = 0.2;

/** How far from each other two words stand, as parts of what is said. */
const apart = ([one, other]: Pair, ours: readonly Said[], theirs: readonly Said[]): number =>
  Math.abs(ours.indexOf(one) / ours.length - theirs.indexOf(other) / theirs.length);

/** Whether no word that may say the same as one of the two stands nearer to it than the other of them. */
function isNearest(pair: Pair, ours: readonly Said[], theirs: readonly Said[]): boolean {
  const [one, other] = pair;
  const far = apart(pair, ours, theirs);
  return (
    !theirs.some((word) => agree(one, word) && apart([one, word], ours, theirs) <= far) &&
    !ours.some((word) => agree(word, other) && apart([word, other], ours, theirs) <= far)
  );
}

/** Whether two words stand about as far into what is said. */
const inOrder = (pair: Pair, ours: readonly Said[], theirs: readonly Said[]): boolean =>
  apart(pair, ours, theirs) <= FAR;

/** Whether the other side has no bound that may say the same. */
const isOnlyBound = (bound: Said, others: readonly Said[]): boolean =>
  !others.some((other) => other.bounds && agree(bound, other));

/** Whether the other side has no word that may say the same. */
const isOnly = (one: Said, others: readonly Said[]): boolean => !others.some((other) => agree(one, other));

/** Opposites no further apart than this belong together. */
const BESIDE = 2;

/** Whether another opposite stands beside both words, and so says the same again: less often, more rarely. */
function isDoubled([one, other]: Pair, all: readonly Pair[], ours: readonly Said[], theirs: readonly Said[]): boolean {
  const areBeside = (a: Said, b: Said, said: readonly Said[]): boolean =>
    a !== b && Math.abs(said.indexOf(a) - said.indexOf(b)) <= BESIDE;
  return all.some(([next, counterpart]) => areBeside(one, next, ours) && areBeside(other, counterpart, theirs));
}

/** Words of the original whose opposites stand in the translation, where nothing else explains either. */
function opposed(ours: readonly Said[], theirs: readonly Said[]): Pair[] {
  const withOpposite = (said: readonly Said[]): Said[] => said.filter(({ opposite }) => opposite.length > 0);
  const possible = withOpposite(theirs);
  const contradicting = withOpposite(ours).flatMap((one): Pair[] =>
    possible.flatMap((other): Pair[] => (contradict(one, other) ? [[one, other]] : [])),
  );
  if (contradicting.length === 0) return [];
  const couples = couple(ours, theirs);
  const isFree = (one: Said, other: Said): boolean => {
    const counterpart = couples.get(one);
    return counterpart === undefined || (one.leads && other.leads && !counterpart.leads);
  };
  const isHere = (pair: Pair): boolean => {
    const [one, other] = pair;
    if (one.bounds && other.bounds) return isOnlyBound(one, theirs) && isOnlyBound(other, ours);
    if (one.inFigure || other.inFigure || !isFree(one, other) || !isFree(other, one)) return false;
    const isAlone = isOnly(one, theirs) && isOnly(other, ours);
    const isNear = inOrder(pair, ours, theirs) && isLiteral(ours, couples, one) && isLiteral(theirs, couples, other);
    if (one.leads || other.leads)
      return (isNear && isAlone) || (isNearest(pair, ours, theirs) && leadToTheSame(pair, ours, theirs));
    return isNear || inOnePlace(pair, ours, theirs);
  };
  const taken = new Set<Said>();
  return contradicting.filter((pair) => {
    const [one, other] = pair;
    if (taken.has(one) || taken.has(other) || isDoubled(pair, contradicting, ours, theirs) || !isHere(pair))
      return false;
    taken.add(one);
    taken.add(other);
    return true;
  });
}

/** Whether a word is part of a figure that is told to differ. */
const isTold = ({ inFigure, token, sentence }: Said, { pairings }: CheckContext): boolean =>
  inFigure &&
  pairings.some(
    ({ status, original }) =>
      status === 'differs' &&
      original?.paragraph === sentence.paragraph &&
      token.start >= original.start &&
      token.start < original.end,
  );

function* run(context: CheckContext): Steps<Finding[]> {
  const [hearOurs, hearTheirs] = listenersTo(context.original, context.translation);
  const mayOppose = (sentences: readonly Sentence[], { language }: Reading): boolean =>
    sentences.some(({ tokens }) => hasOpposite(tokens, language));
  const opposite = yield* findInEach(context.beads, (bead) => {
    if (!mayOppose(bead.original, context.original) || !mayOppose(bead.translation, context.translation)) return [];
    const [ours, theirs] = [hearOurs(bead.original), hearTheirs(bead.translation)];
    const pairs = opposed(ours, theirs).filter(([one]) => !isTold(one, context));
    // With a denial the opposite says the same: not open, closed.
    if (pairs.length === 0 || pairs.length <= Math.abs(denialsIn(ours) - denialsIn(theirs))) return [];
    return pairs.slice(0, 1).map(tell);
  });
  return [...opposite, ...swapped(context)];
}

/** The translation says the opposite: rise became fall, after became before. */
export const direction: Check = { kind: 'direction', run };
