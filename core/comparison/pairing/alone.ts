import { tokenise } from '../../alignment/tokens.ts';
import type { Language } from '../../languages/language.ts';
import type { BeadView } from '../beadView.ts';
import type { Pairing, Side } from '../comparison.ts';
import type { Sentence } from '../reading.ts';
import { reason } from '../reasons.ts';
import { amountsAgree } from './conversions.ts';
import { type Place, worth } from './places.ts';

/** Beads before and after in which a figure's words may have ended up. */
const NEAR = 1;
/** A bead that shares less is no ground to miss a figure on. */
const SURE = 0.08;
/** Shorter words are no names by themselves. */
const MIN_NAME = 4;
const GLOSS_REACH = 30;

/** Whether the language may leave the figure out, or put it in, without saying anything else. */
function isOptional(figure: Side): boolean {
  const { kind, value, text, vague } = figure;
  if (vague) return true;
  const written = !/\p{N}/u.test(text);
  if (written && (value === '0' || value === '1' || value === undefined)) return true;
  if (kind === 'fraction') return written;
  return kind === 'ordinal' && written && Number(value) <= 2 && !/\s/.test(text);
}

const numbersIn = (figure: Side): string[] =>
  [figure.value, figure.from, figure.to].flatMap((part) => (part ? [part] : []));

/** What a bead and those beside it say on one side, gathered once for all its figures. */
interface Said {
  keys: Set<string>;
  /** The keys of what is no number. */
  words: Set<string>;
  /** The runs of digits in its numbers. */
  digits: Set<string>;
}

function saidIn(sentences: readonly Sentence[]): Said {
  const said: Said = { keys: new Set(), words: new Set(), digits: new Set() };
  for (const { tokens } of sentences) {
    for (const { key, digit, text } of tokens) {
      said.keys.add(key);
      if (!digit) said.words.add(key);
      else for (const part of text.split(/[.,:]/)) said.digits.add(part);
    }
  }
  return said;
}

/** Whether a word or number of the other side says the figure in a form that was not read as one. */
function saidOtherwise(figure: Side, said: Said, language: Language): boolean {
  const numbers = numbersIn(figure);
  const implied = numbers.flatMap((number) => language.checks.figures.implied[number] ?? []);
  if (implied.some((key) => said.keys.has(key))) return true;
  const digits = [...(figure.text.match(/\p{N}+/gu) ?? []), ...numbers];
  if (digits.some((part) => said.digits.has(part))) return true;
  return tokenise(figure.text).some(({ key, digit }) => !digit && key.length >= MIN_NAME && said.words.has(key));
}

/** The first of a sentence's figures, which stand in reading order, that begins behind an offset. */
function firstBehind(figures: readonly Side[], offset: number): number {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.start ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether it only converts a figure beside it: 300 km (180 miles). */
function convertsNeighbour(figure: Side, sentences: readonly Sentence[]): boolean {
  for (const { paragraph, figures } of sentences) {
    if (paragraph !== figure.paragraph) continue;
    for (let i = firstBehind(figures, figure.start - GLOSS_REACH); i < figures.length; i += 1) {
      const other = figures[i];
      if (!other || other.start >= figure.start + GLOSS_REACH) break;
      if (other.unit === figure.unit || !other.value || !figure.value) continue;
      if (amountsAgree(Number(figure.value), figure.unit, Number(other.value), other.unit)) return true;
    }
  }
  return false;
}

function around(views: readonly BeadView[], at: number, side: 'original' | 'translation'): Sentence[] {
  const found: Sentence[] = [];
  for (let i = at - NEAR; i <= at + NEAR; i += 1) found.push(...(views[i]?.[side] ?? []));
  return found;
}

/** Two figures of each value are enough to know of one whether there is another. */
function byValue(sentences: readonly Sentence[]): Map<string, Side[]> {
  const found = new Map<string, Side[]>();
  for (const { figures } of sentences) {
    for (const figure of figures) {
      const alike = found.get(worth(figure));
      if (!alike) found.set(worth(figure), [figure]);
      else if (alike.length < 2) alike.push(figure);
    }
  }
  return found;
}

/** Whether the same figure stands there once more, so that nothing was lost with its repetition. */
function repeated(figure: Side, there: Map<string, Side[]>): boolean {
  return (there.get(worth(figure)) ?? []).some((other) => other !== figure);
}

/** Whether one sentence stands for one, and the beads beside it hold: its place tells as much as its words. */
function isFlanked(views: readonly BeadView[], at: number): boolean {
  const single = (view: BeadView | undefined): boolean => view?.original.length === 1 && view.translation.length === 1;
  return single(views[at]) && [views[at - 1], views[at + 1]].every((view) => view === undefined || single(view));
}

type Verdict = 'alarm' | 'unclear' | 'silent';

/** Judges the figures of one side of a bead; what the bead says is gathered once for all of them. */
function judgeIn(
  views: readonly BeadView[],
  at: number,
  other: 'original' | 'translation',
  language: Language,
): (figure: Side) => Verdict {
  const view = views[at];
  if (!view || view[other].length === 0) return () => 'silent';
  const own = view[other === 'original' ? 'translation' : 'original'];
  const there = around(views, at, other);
  const [ownValues, values, said] = [byValue(own), byValue(there), saidIn(there)];
  const isGround = view.strength >= SURE || isFlanked(views, at);
  return (figure) => {
    if (isOptional(figure) || convertsNeighbour(figure, own)) return 'silent';
    if (repeated(figure, ownValues) || repeated(figure, values)) return 'silent';
    if (saidOtherwise(figure, said, language)) return 'unclear';
    return isGround ? 'alarm' : 'unclear';
  };
}

interface Ordered {
  order: number;
  pairing: Pairing;
}

/** Where in the translation a figure would stand that it lacks. */
function placeOf(views: readonly BeadView[], place: Place): number {
  for (let at = place.bead; at >= 0; at -= 1) {
    const there = views[at]?.translation;
    const first = there?.[0];
    if (!first) continue;
    return at === place.bead
      ? first.index + place.position * (there.length - 0.001)
      : (there.at(-1)?.index ?? 0) + 0.999;
  }
  return -1;
}

/** Judges the figures of a bead that found no counterpart: missing, added, or not to be compared. */
export function judgeAlone(
  views: readonly BeadView[],
  at: number,
  loose: { original: readonly Place[]; translation: readonly Place[] },
  languages: { original: Language; translation: Language },
): Ordered[] {
  const found: Ordered[] = [];
  const certainty = (views[at]?.strength ?? 0) >= 0.15 ? 'certain' : 'likely';
  if (loose.original.length + loose.translation.length === 0) return found;
  const ours = judgeIn(views, at, 'translation', languages.translation);
  const theirs = judgeIn(views, at, 'original', languages.original);
  for (const place of loose.original) {
    const { figure } = place;
    const verdict = ours(figure);
    if (verdict === 'silent') continue;
    const unclear = verdict === 'unclear';
    const why = unclear
      ? reason('reason.figure.unclear', { figure: figure.text })
      : reason('reason.figure.missing', { original: figure.text });
    found.push({
      order: placeOf(views, place),
      pairing: { status: unclear ? 'unclear' : 'missing', certainty, original: figure, translation: null, reason: why },
    });
  }
  for (const { figure, order } of loose.translation) {
    const verdict = theirs(figure);
    if (verdict === 'silent') continue;
    const unclear = verdict === 'unclear';
    const why = unclear
      ? reason('reason.figure.unclear', { figure: figure.text })
      : reason('reason.figure.added', { translation: figure.text });
    found.push({
      order,
      pairing: { status: unclear ? 'unclear' : 'added', certainty, original: null, translation: figure, reason: why },
    });
  }
  return found;
}
