import type { Language } from '../../languages/language.ts';
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
}

/** Figures still without a counterpart, by bead. */
interface Loose {
  original: Place[];
  translation: Place[];
}

/** A figure is held against so many of the other side at most, so that a paragraph of figures takes linear time. */
const WINDOW = 40;
/** Where a bead has thousands of figures, each is held against fewer, so that no page fills the memory. */
const MOST_HELD = 400_000;
const LEAST_WINDOW = 4;
const POSITION_COST = 0.6;

function candidates({ original: ours, translation: theirs }: Loose, languages: Languages): Match[] {
  const found: Match[] = [];
  const window = Math.max(LEAST_WINDOW, Math.min(WINDOW, Math.floor(MOST_HELD / (2 * ours.length))));
  for (const [i, a] of ours.entries()) {
    const centre = Math.round((i * theirs.length) / ours.length);
    for (const b of theirs.slice(Math.max(0, centre - window), centre + window)) {
      const relation = relate({ a: a.figure, b: b.figure, languages, before: { a: a.before, b: b.before } });
      if (relation) found.push({ a, b, relation });
    }
  }
  return found;
}

/** Takes the best matches first; each figure is taken once. */
function greedy(matches: Match[], loose: Loose): Match[] {
  const cost = ({ a, b, relation }: Match): number => relation.cost + POSITION_COST * Math.abs(a.position - b.position);
  const free = new Set<Place>([...loose.original, ...loose.translation]);
  const taken: Match[] = [];
  for (const match of matches.sort((x, y) => cost(x) - cost(y))) {
    if (!free.has(match.a) || !free.has(match.b)) continue;
    free.delete(match.a);
    free.delete(match.b);
    taken.push(match);
  }
  loose.original = loose.original.filter((place) => free.has(place));
  loose.translation = loose.translation.filter((place) => free.has(place));
  return taken;
}

const agreeing = (matches: readonly Match[]): Match[] => matches.filter(({ relation }) => relation.status === 'same');

/** What stands in another bead with the same value: near first, then anywhere in the article. */
function pairMoved(loose: readonly Loose[], languages: Languages): Match[] {
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
    side.original = side.original.filter((a) => {
      const there = byValue.get(worth(a.figure)) ?? [];
      const near = there
        .slice(-WINDOW)
        .reverse()
        .sort((x, y) => Math.abs(x.bead - a.bead) - Math.abs(y.bead - a.bead));
      for (const b of near) {
        const relation = relate({ a: a.figure, b: b.figure, languages, before: { a: a.before, b: b.before } });
        if (relation?.status !== 'same') continue;
        there.splice(there.lastIndexOf(b), 1);
        gone.add(b);
        taken.push({ a, b, relation: { ...relation, key: 'reason.figure.moved' } });
        return false;
      }
      return true;
    });
  }
  for (const side of loose) side.translation = side.translation.filter((place) => !gone.has(place));
  return taken;
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

/** Pairs every figure of two aligned texts: within the beads, then nearby, then anywhere; what is left is judged alone. */
export function pairFigures(views: readonly BeadView[], languages: Languages): Pairing[] {
  const loose: Loose[] = views.map((view, at) => ({
    original: placesOf(view.original, at),
    translation: placesOf(view.translation, at),
  }));
  const matches: Match[] = [];
  const agreed = (side: Loose): Match[] => greedy(agreeing(candidates(side, languages)), side);
  for (const side of loose) matches.push(...agreed(side));
  for (const side of loose) if (joinRanges(side)) matches.push(...agreed(side));
  matches.push(...pairMoved(loose, languages));
  for (const side of loose) matches.push(...greedy(candidates(side, languages), side));
  const ordered = matches.map((match) => ({
    order: match.b.order,
    pairing: pairingOf(match, views[match.b.bead]?.strength ?? 0),
  }));
  for (const [at, side] of loose.entries()) ordered.push(...judgeAlone(views, at, side, languages));
  return ordered.sort((x, y) => x.order - y.order).map(({ pairing }) => pairing);
}
