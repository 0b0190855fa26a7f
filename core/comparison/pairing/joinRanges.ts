import type { Side } from '../comparison.ts';
import type { Place } from './places.ts';
import type { Relation } from './relate.ts';

/** As far apart as the two ends of one range may stand. */
const REACH = 60;
/** No bead has as many ranges by hand. */
const MOST_RANGES = 500;

/** The two figures as one range: 'de 150 en 200' beside 'between 150 and 200'. */
function joined(range: Place, first: Place, second: Place, text: string): Place {
  const { value: from = null, ...rest } = first.figure;
  const { value: to = null, end, unit } = second.figure;
  const share = range.figure.kind === 'fraction' && range.figure.value !== undefined;
  const figure: Side = share
    ? { ...rest, text, end, value: range.figure.value ?? '', kind: 'fraction' }
    : { ...rest, text, end, from, to, kind: second.figure.kind };
  return { ...first, figure: unit === undefined ? figure : { ...figure, unit } };
}

function neighbours(places: readonly Place[]): [Place, Place][] {
  const found: [Place, Place][] = [];
  for (const [i, first] of places.entries()) {
    const second = places[i + 1];
    if (!second || second.figure.start - first.figure.end > REACH || second.figure.start < first.figure.end) continue;
    if (first.figure.paragraph === second.figure.paragraph) found.push([first, second]);
  }
  return found;
}

/** Whether two figures of the other side may say it: it has two ends, or a part and a whole. */
function mayBeSplit({ figure }: Place): boolean {
  return figure.value === undefined || figure.kind === 'fraction';
}

/** Whether two figures are the ends of a range, or the part and the whole of a share (three points out of four). */
function areEnds({ figure }: Place, first: Place, second: Place): boolean {
  const [one, two] = [first.figure.value, second.figure.value];
  if (one === undefined || two === undefined) return false;
  if (figure.value === undefined) return figure.from === one && figure.to === two;
  const plain = first.figure.kind === 'number' && second.figure.kind === 'number';
  return plain && figure.kind === 'fraction' && Math.abs(Number(one) / Number(two) - Number(figure.value)) < 1e-6;
}

interface Joined {
  a: Place;
  b: Place;
  relation: Relation;
}

const FORM: Relation = { status: 'same', key: 'reason.figure.form', cost: 0.5 };

/**
 * Ranges that one side wrote as two figures. The two stand as one range from then on; the places of the ends are taken
 * out of `side`, which is changed for that.
 */
export function joinRanges(side: { original: Place[]; translation: Place[] }): Joined[] {
  const matches: Joined[] = [];
  const join = (ranges: readonly Place[], singles: Place[], give: (range: Place, whole: Place) => Joined): Place[] => {
    let left = singles;
    let pairs = neighbours(left);
    for (const range of ranges.filter(mayBeSplit).slice(0, MOST_RANGES)) {
      const pair = pairs.find(([first, second]) => areEnds(range, first, second));
      if (!pair) continue;
      const whole = joined(range, pair[0], pair[1], `${pair[0].figure.text} … ${pair[1].figure.text}`);
      left = left.filter((place) => place !== pair[0] && place !== pair[1]).concat(whole);
      pairs = neighbours(left);
      matches.push(give(range, whole));
    }
    return left;
  };
  side.translation = join(side.original, side.translation, (a, b) => ({ a, b, relation: FORM }));
  side.original = join(side.translation, side.original, (b, a) => ({ a, b, relation: FORM }));
  return matches;
}
