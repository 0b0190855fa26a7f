import { countWithin } from '../../figures/numbers/countWithin.ts';
import type { Language } from '../../languages/language.ts';
import { tokenise } from '../../text/words.ts';
import type { BeadView } from '../beadView.ts';
import type { Certainty, Pairing, Side } from '../comparison.ts';
import type { Sentence } from '../reading.ts';
import { type Reason, reason } from '../reasons.ts';
import { type Place, worth } from './places.ts';
import { converted } from './relate.ts';

/** Beads before and after in which a figure's words may have ended up. */
const NEAR = 1;
/** A bead that shares less is no ground to miss a figure on. */
const GROUND = 0.11;
/** A bead that shares less is no sure ground for an alarm. */
const SURE = 0.185;
/** Shorter words are no names by themselves. */
const MIN_NAME = 4;
/** As far behind a figure as its conversion may begin, and so many figures behind it. */
const GLOSS_REACH = 30;
const GLOSS_FIGURES = 3;

/** How sure an alarm is in a bead of this strength. */
export const certaintyOf = (strength: number): Certainty => (strength >= SURE ? 'certain' : 'likely');

/** What a language may leave out, or put in, without saying anything else, where it is written as a word. */
const IDLE_NUMBERS: ReadonlySet<string> = new Set(['0', '1']);
const IDLE_ORDINALS: ReadonlySet<string> = new Set(['1', '2']);

function isOptional({ kind, value, text, vague }: Side): boolean {
  if (vague) return true;
  if (/\p{N}/u.test(text)) return false;
  if (kind === 'fraction' || value === undefined) return true;
  // 'Op een na de grootste' is not the largest.
  return kind === 'ordinal' ? IDLE_ORDINALS.has(value) && !/\s/.test(text) : IDLE_NUMBERS.has(value);
}

/** The words of sentences and the runs of digits in their numbers. */
const saidIn = (sentences: readonly Sentence[]): Set<string> =>
  new Set(sentences.flatMap(({ tokens }) => tokens.flatMap(({ key }) => key.split(/[.,:]/))));

/** The weekday at the end of a compound, as a date has it: koopzondag (Sunday trading), Ostersonntag. */
function weekdayWithin(key: string, { figures }: Language): string[] {
  const at = figures.weekdays.findIndex((names) => {
    const [name = ''] = names.split(' ');
    return key.length > name.length && key.endsWith(name);
  });
  return at < 0 ? [] : [`XXXX-WXX-${at + 1}`];
}

/** The numbers that words count with, and their weekdays: five in five-match. */
const countedIn = (sentences: readonly Sentence[], language: Language): Set<string> =>
  new Set(
    sentences.flatMap(({ tokens }) =>
      tokens.flatMap(({ key, digit }) =>
        digit ? [] : [...weekdayWithin(key, language), countWithin(key, language.figures) ?? []].flat(),
      ),
    ),
  );

/** The languages of a figure and of the side that it is sought on. */
interface Sides {
  own: Language;
  other: Language;
}

/** Whether a word or number of the other side says the figure in a form that was not read as one. */
function saidOtherwise(figure: Side, said: ReadonlySet<string>, { own, other }: Sides): boolean {
  const numbers = worth(figure).split('..');
  const implied = numbers.flatMap((number) => other.checks.figures.implied[number] ?? []);
  const digits = figure.text.match(/\p{N}+/gu) ?? [];
  // What is counted may have one name in both languages: minutes, dollars.
  const tokens = figure.unit === undefined ? tokenise(figure.text, 0, own.sentences.clitics) : [];
  const names = tokens.flatMap(({ key }) => (key.length >= MIN_NAME ? [key] : []));
  return [...numbers, ...implied, ...digits, ...names].some((part) => said.has(part));
}

/** The figures that only convert one beside them, and those: 300 km (180 miles). */
function glossesIn(sentences: readonly Sentence[]): Set<Side> {
  const found = new Set<Side>();
  for (const { figures } of sentences) {
    for (const [i, first] of figures.entries()) {
      for (const second of figures.slice(i + 1, i + 1 + GLOSS_FIGURES)) {
        const near = second.start - first.start < GLOSS_REACH && second.unit !== first.unit;
        if (near && converted(first, second)) found.add(first).add(second);
      }
    }
  }
  return found;
}

function countValues(sentences: readonly Sentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { figures } of sentences)
    for (const figure of figures) counts.set(worth(figure), (counts.get(worth(figure)) ?? 0) + 1);
  return counts;
}

/** Whether one sentence stands for one, also in the beads beside it: its place tells as much as its words. */
const isFlanked = (near: readonly BeadView[]): boolean =>
  near.every(({ original, translation }) => original.length === 1 && translation.length === 1);

/** One of a row of which the other side tells the ends: the 11th, 12th and 13th centuries, from the 11th to the 13th. */
function isBetween({ kind, value }: Side, own: readonly Sentence[], other: readonly Sentence[]): boolean {
  if (kind !== 'ordinal') return false;
  const ends = [-1, 1].map((step) => String(Number(value) + step));
  return [own, other].every((side) => {
    const ordinals = side.flatMap(({ figures }) => figures.filter((figure) => figure.kind === kind).map(worth));
    return ends.every((end) => ordinals.includes(end));
  });
}

interface Judged {
  place: Place;
  /** Whether the other side must have it; else it could not be compared. */
  alarm: boolean;
}

/** Judges figures of one side of a bead by the sentences there, and by those of the other side there and beside it. */
function judge(
  places: readonly Place[],
  own: readonly Sentence[],
  other: readonly Sentence[],
  isGround: boolean,
  sides: Sides,
): Judged[] {
  if (places.length === 0) return [];
  const glosses = glossesIn(own);
  const counts = countValues([...own, ...other]);
  const said = saidIn(other);
  const counted = countedIn(other, sides.other);
  // The same figure stands there once more: nothing was lost with its repetition.
  const isRepeated = (figure: Side): boolean => (counts.get(worth(figure)) ?? 0) > 1;
  return places
    .filter(({ figure }) => !isOptional(figure) && !glosses.has(figure) && !isRepeated(figure))
    .filter(({ figure }) => !counted.has(worth(figure)) && !isBetween(figure, own, other))
    .map((place) => ({ place, alarm: isGround && !saidOtherwise(place.figure, said, sides) }));
}

const unclear = ({ text }: Side): Reason => reason('reason.figure.unclear', { figure: text });

interface Ordered {
  order: number;
  pairing: Pairing;
}

/** Judges the figures of a bead that found no counterpart: missing, added, or not to be compared. */
export function judgeAlone(
  views: readonly BeadView[],
  at: number,
  loose: { original: readonly Place[]; translation: readonly Place[] },
  languages: { original: Language; translation: Language },
): Ordered[] {
  const view = views[at];
  const [first] = view?.translation ?? [];
  if (!view || !first || view.original.length === 0) return [];
  const certainty = certaintyOf(view.strength);
  const near = views.slice(Math.max(0, at - NEAR), at + NEAR + 1);
  const isGround = view.strength >= GROUND || isFlanked(near);
  const original = near.flatMap((each) => each.original);
  const translation = near.flatMap((each) => each.translation);
  const missing = judge(loose.original, view.original, translation, isGround, {
    own: languages.original,
    other: languages.translation,
  });
  const added = judge(loose.translation, view.translation, original, isGround, {
    own: languages.translation,
    other: languages.original,
  });
  return [
    ...missing.map(
      ({ place: { figure, position }, alarm }): Ordered => ({
        // Where in the translation it would stand.
        order: first.index + position * view.translation.length,
        pairing: {
          status: alarm ? 'missing' : 'unclear',
          certainty,
          original: figure,
          translation: null,
          reason: alarm ? reason('reason.figure.missing', { original: figure.text }) : unclear(figure),
        },
      }),
    ),
    ...added.map(
      ({ place: { figure, order }, alarm }): Ordered => ({
        order,
        pairing: {
          status: alarm ? 'added' : 'unclear',
          certainty,
          original: null,
          translation: figure,
          reason: alarm ? reason('reason.figure.added', { translation: figure.text }) : unclear(figure),
        },
      }),
    ),
  ];
}
