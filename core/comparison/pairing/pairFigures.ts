import type { Language } from '../../languages/language.ts';
import type { Steps } from '../../text/steps.ts';
import type { BeadView } from '../beadView.ts';
import type { Pairing } from '../comparison.ts';
import { type Reason, reason } from '../reasons.ts';
import { certaintyOf, judgeAlone } from './alone.ts';
import { joinRanges } from './joinRanges.ts';
import { type Place, placesOf, worth } from './places.ts';
import { type Relation, relate } from './relate.ts';

export interface Languages {
  original: Language;
  translation: Language;
}

interface Match {
  a: Place;
  b: Place;
  relation: Relation;
  /** How ill the two fit, their places counted. */
  cost: number;
}

/** Figures still without a counterpart, by bead. */
interface Loose {
  original: Place[];
  translation: Place[];
}

/** A figure is held against so many of the other side at most, so that a paragraph of figures takes linear time. */
const WINDOW = 40;
/** Where there are thousands of figures, each is held against fewer, so that no page fills the memory. */
const MOST_HELD = 200_000;
/** So many pairs of figures are judged in one step. */
const PAIRS_A_STEP = 2_000;
const POSITION_COST = 0.6;

/** How far to either side a figure is held against others, where there are so many of them. */
const windowFor = (figures: number): number =>
  Math.max(1, Math.min(WINDOW, Math.floor(MOST_HELD / (2 * Math.max(1, figures)))));

function* candidates(
  { original: ours, translation: theirs }: Loose,
  window: number,
  languages: Languages,
): Steps<Match[]> {
  const found: Match[] = [];
  let held = 0;
  for (const [i, a] of ours.entries()) {
    const centre = Math.round((i * theirs.length) / ours.length);
    for (const b of theirs.slice(Math.max(0, centre - window), centre + window)) {
      const relation = relate({ a: a.figure, b: b.figure, languages, beside: { a: a.beside, b: b.beside } });
      if (relation)
        found.push({ a, b, relation, cost: relation.cost + POSITION_COST * Math.abs(a.position - b.position) });
      held += 1;
      if (held % PAIRS_A_STEP === 0) yield;
    }
  }
  yield;
  return found;
}

/** Takes the best matches first; each figure is taken once. */
function* greedy(matches: Match[], loose: Loose): Steps<Match[]> {
  matches.sort((x, y) => x.cost - y.cost);
  yield;
  const free = new Set<Place>([...loose.original, ...loose.translation]);
  const taken: Match[] = [];
  for (const match of matches) {
    if (!free.has(match.a) || !free.has(match.b)) continue;
    free.delete(match.a);
    free.delete(match.b);
    taken.push(match);
  }
  yield;
  loose.original = loose.original.filter((place) => free.has(place));
  loose.translation = loose.translation.filter((place) => free.has(place));
  return taken;
}

const agreeing = (matches: readonly Match[]): Match[] => matches.filter(({ relation }) => relation.status === 'same');

/** What stands in another bead with the same value: near first, then anywhere in the article. */
function* pairMoved(loose: readonly Loose[], window: number, languages: Languages): Steps<Match[]> {
  const byValue = new Map<string, Place[]>();
  // The last first: those that are taken stand near the end of a list, where taking one out costs nothing.
  for (const { translation } of loose.toReversed()) {
    for (const place of translation.toReversed()) {
      const there = byValue.get(worth(place.figure));
      if (there) there.push(place);
      else byValue.set(worth(place.figure), [place]);
    }
  }
  const taken: Match[] = [];
  const gone = new Set<Place>();
  for (const side of loose) {
    const left: Place[] = [];
    for (const [at, a] of side.original.entries()) {
      if (at % MOVED_A_STEP === MOVED_A_STEP - 1) yield;
      const match = movedMatch(a, byValue.get(worth(a.figure)) ?? [], window, languages);
      if (match) {
        gone.add(match.b);
        taken.push(match);
      } else left.push(a);
    }
    side.original = left;
  }
  for (const side of loose) side.translation = side.translation.filter((place) => !gone.has(place));
  return taken;
}

/** So many figures are looked for elsewhere in one step. */
const MOVED_A_STEP = 50;

/** The nearest of these that agrees with a figure, taken out. */
function movedMatch(a: Place, there: Place[], window: number, languages: Languages): Match | null {
  const near = there
    .slice(-window)
    .reverse()
    .sort((x, y) => Math.abs(x.bead - a.bead) - Math.abs(y.bead - a.bead));
  for (const b of near) {
    const relation = relate({ a: a.figure, b: b.figure, languages, beside: { a: a.beside, b: b.beside } });
    if (relation?.status !== 'same') continue;
    there.splice(there.lastIndexOf(b), 1);
    return { a, b, relation: { ...relation, key: 'reason.figure.moved' }, cost: relation.cost };
  }
  return null;
}

/** How many times the one is the other, the larger by the smaller. */
function factor(a: Place, b: Place): number {
  const ratio = Number(b.figure.value) / Number(a.figure.value);
  return Math.max(ratio, 1 / ratio);
}

function told({ a, b, relation: { key } }: Match): Reason {
  if (key === 'reason.figure.same') return reason(key);
  const values = { original: a.figure.text, translation: b.figure.text };
  return { key, values: key === 'reason.figure.scale' ? { ...values, factor: factor(a, b) } : values };
}

function pairingOf(match: Match, strength: number): Pairing {
  const { status, note } = match.relation;
  const pairing: Pairing = {
    status,
    certainty: status === 'same' ? 'certain' : certaintyOf(strength),
    original: match.a.figure,
    translation: match.b.figure,
    reason: told(match),
  };
  return note === undefined ? pairing : { ...pairing, note };
}

/**
 * Pairs, in steps, every figure of two aligned texts: within the beads, then nearby, then anywhere; what is left is
 * judged alone.
 */
export function* pairFigures(views: readonly BeadView[], languages: Languages): Steps<Pairing[]> {
  const loose: Loose[] = views.map((view, at) => ({
    original: placesOf(view.original, at),
    translation: placesOf(view.translation, at),
  }));
  const window = windowFor(loose.reduce((sum, { original }) => sum + original.length, 0));
  const ordered: { order: number; pairing: Pairing }[] = [];
  const take = (matches: readonly Match[]): void => {
    for (const match of matches)
      ordered.push({ order: match.b.order, pairing: pairingOf(match, views[match.b.bead]?.strength ?? 0) });
  };
  const open = (): Loose[] => loose.filter((side) => side.original.length > 0 && side.translation.length > 0);
  for (const side of open()) take(yield* greedy(agreeing(yield* candidates(side, window, languages)), side));
  for (const side of open())
    if (joinRanges(side)) take(yield* greedy(agreeing(yield* candidates(side, window, languages)), side));
  take(yield* pairMoved(loose, window, languages));
  for (const side of open()) take(yield* greedy(yield* candidates(side, window, languages), side));
  for (const [at, side] of loose.entries()) {
    for (const alone of judgeAlone(views, at, side, languages)) ordered.push(alone);
    yield;
  }
  return ordered.sort((x, y) => x.order - y.order).map(({ pairing }) => pairing);
}
