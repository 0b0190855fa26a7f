import { type Token, tokenise } from '../../alignment/tokens.ts';
import type { Language } from '../../languages/language.ts';
import type { BeadView } from '../beadView.ts';
import type { Pairing, Side } from '../comparison.ts';
import type { Sentence } from '../reading.ts';
import { reason } from '../reasons.ts';
import { amountsAgree } from './conversions.ts';
import type { Place } from './places.ts';

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

/** Whether a word or number of the other side says the figure in a form that was not read as one. */
function saidOtherwise(figure: Side, tokens: readonly Token[], language: Language): boolean {
  const numbers = numbersIn(figure);
  const implied = new Set(numbers.flatMap((number) => language.checks.figures.implied[number] ?? []));
  const digits = new Set<string>([...(figure.text.match(/\p{N}+/gu) ?? []), ...numbers]);
  const names = new Set(
    tokenise(figure.text).flatMap(({ key, digit }) => (digit || key.length < MIN_NAME ? [] : [key])),
  );
  return tokens.some(({ key, digit, text }) => {
    if (implied.has(key)) return true;
    if (digit) return text.split(/[.,:]/).some((part) => digits.has(part));
    return names.has(key);
  });
}

/** Whether it only converts a figure beside it: 300 km (180 miles). */
function convertsNeighbour(figure: Side, sentences: readonly Sentence[]): boolean {
  return sentences.some(({ figures }) =>
    figures.some((other) => {
      const near = other.paragraph === figure.paragraph && Math.abs(other.start - figure.start) < GLOSS_REACH;
      if (!near || other.unit === figure.unit || !other.value || !figure.value) return false;
      return amountsAgree(Number(figure.value), figure.unit ?? '', Number(other.value), other.unit ?? '');
    }),
  );
}

function around(views: readonly BeadView[], at: number, side: 'original' | 'translation'): Sentence[] {
  const found: Sentence[] = [];
  for (let i = at - NEAR; i <= at + NEAR; i += 1) found.push(...(views[i]?.[side] ?? []));
  return found;
}

/** Whether the same figure stands in the bead once more, so that nothing was lost with its repetition. */
function repeated(figure: Side, sentences: readonly Sentence[]): boolean {
  const value = figure.value ?? `${figure.from}..${figure.to}`;
  return sentences.some(({ figures }) =>
    figures.some((other) => other !== figure && (other.value ?? `${other.from}..${other.to}`) === value),
  );
}

/** Whether one sentence stands for one, and the beads beside it hold: its place tells as much as its words. */
function isFlanked(views: readonly BeadView[], at: number): boolean {
  const single = (view: BeadView | undefined): boolean => view?.original.length === 1 && view.translation.length === 1;
  return single(views[at]) && [views[at - 1], views[at + 1]].every((view) => view === undefined || single(view));
}

type Verdict = 'alarm' | 'unclear' | 'silent';

function judge(
  figure: Side,
  views: readonly BeadView[],
  at: number,
  other: 'original' | 'translation',
  language: Language,
): Verdict {
  const view = views[at];
  if (!view || view[other].length === 0) return 'silent';
  if (isOptional(figure)) return 'silent';
  const own = other === 'original' ? 'translation' : 'original';
  const there = around(views, at, other);
  if (convertsNeighbour(figure, view[own])) return 'silent';
  if (repeated(figure, view[own]) || repeated(figure, there)) return 'silent';
  if (
    saidOtherwise(
      figure,
      there.flatMap(({ tokens }) => tokens),
      language,
    )
  )
    return 'unclear';
  return view.strength >= SURE || isFlanked(views, at) ? 'alarm' : 'unclear';
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
  for (const place of loose.original) {
    const { figure } = place;
    const verdict = judge(figure, views, at, 'translation', languages.translation);
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
    const verdict = judge(figure, views, at, 'original', languages.original);
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
