import { type Senses, sensesOf } from '../../languages/pairs/meanings.ts';
import type { Steps } from '../../text/steps.ts';
import { keyAt } from '../../text/words.ts';
import type { BeadView } from '../beadView.ts';
import type { Finding, Passage } from '../comparison.ts';
import { passageIn } from '../passages.ts';
import type { Reading, Sentence } from '../reading.ts';
import { reason } from '../reasons.ts';
import { type Event, eventAt } from '../roles/events.ts';
import { clauseAround, isContent, type Phrase, phrasesIn } from '../roles/phrases.ts';
import { type Check, type CheckContext, findInEach } from './check.ts';

/** More words or sentences on a side of a bead are no statement and its counterpart. */
const MOST_WORDS = 100;
const MOST_SENTENCES = 2;

/** A sentence with what its words may mean. */
interface Side {
  sentence: Sentence;
  senses: readonly (readonly number[])[];
  reading: Reading;
}

const shareSense = (a: readonly number[] = [], b: readonly number[] = []): boolean =>
  a.some((sense) => b.includes(sense));

function areOne(ours: Side, a: number, theirs: Side, b: number): boolean {
  const isSame = keyAt(ours.sentence.tokens, a) === keyAt(theirs.sentence.tokens, b);
  return isSame || shareSense(ours.senses[a], theirs.senses[b]);
}

/** The words by which a phrase is known: the last, which says what it is, and names. */
const heads = ({ sentence }: Side, { places }: Phrase): number[] =>
  places.filter((at, k) => k === places.length - 1 || sentence.tokens[at]?.capital);

/** The phrases of a clause that name the same as one of the other language; none where the sentence says it twice. */
function namedIn(phrases: readonly Phrase[], free: Side, fixed: Side, phrase: Phrase): Phrase[] {
  if (phrase.isPronoun) return phrases.filter(({ isPronoun }) => isPronoun);
  const own = heads(fixed, phrase);
  const isNamed = (at: number): boolean => own.some((x) => areOne(fixed, x, free, at));
  const places = free.sentence.tokens.flatMap((_, at) => (isNamed(at) ? [at] : []));
  const found = phrases.filter((each) => places.some((at) => each.places.includes(at)));
  return places.every((at) => found.some((each) => each.places.includes(at))) ? found : [];
}

/** Which of two phrases of one clause does it, in a language in which either may stand first; null where that is not plain. */
function doerOf(a: Phrase, b: Phrase, isPassive: boolean, hasCases: boolean): Phrase | null {
  const [first, second] = (a.places[0] ?? 0) < (b.places[0] ?? 0) ? [a, b] : [b, a];
  const agent = [first, second].find(({ mark }) => mark === 'agent');
  if (agent || isPassive) return (isPassive && agent) || null;
  const subject = [first, second].find(({ mark }) => mark === 'subject');
  if (subject) return subject;
  const isBare = ({ mark }: Phrase): boolean => mark === null;
  if (isBare(first) === isBare(second))
    return isBare(first) && !(hasCases && (first.isOpen || second.isOpen)) ? first : null;
  return isBare(first) ? first : second;
}

/** Whether a clause around one of the verbs that say the same has the two the other way round. */
function isTurned({ doer, other }: Event, fixed: Side, verb: number, free: Side): boolean | null {
  const { language } = free.reading;
  const { passives, loose, objectDeterminers } = language.checks.roles;
  const { tokens } = free.sentence;
  if (loose.has(keyAt(tokens, verb))) return null;
  const clause = clauseAround(free.sentence, verb, language);
  const phrases = phrasesIn(free.sentence, clause, language, (at) => at === verb);
  const named = (phrase: Phrase): Phrase[] => namedIn(phrases, free, fixed, phrase);
  const [a, ...more] = named(doer);
  const [b, ...others] = named(other);
  if (!a || !b || a === b || more.length > 0 || others.length > 0) return null;
  const isPassive = tokens.slice(clause[0], clause[1]).some(({ key }) => passives.has(key));
  const does = doerOf(a, b, isPassive, objectDeterminers.size > 0);
  return does ? does === b : null;
}

function passageOver({ sentence }: Side, { doer, other }: Pick<Event, 'doer' | 'other'>, verb: number): Passage {
  const places = [...doer.places, ...other.places, verb].sort((x, y) => x - y);
  const [first, last] = [sentence.tokens[places[0] ?? 0], sentence.tokens[places.at(-1) ?? 0]];
  return passageIn(sentence, first?.start ?? sentence.start, last?.end ?? sentence.end);
}

function turnedIn(fixed: Side, free: Side, isOriginal: boolean): Finding[] {
  const { loose } = fixed.reading.language.checks.roles;
  for (const [verb, { key, capital }] of fixed.sentence.tokens.entries()) {
    if (capital || fixed.senses[verb]?.length === 0 || loose.has(key)) continue;
    if (!isContent(fixed.sentence, verb, fixed.reading.language)) continue;
    const event = eventAt(fixed.sentence, verb, fixed.reading.language);
    if (!event) continue;
    const isPartner = (at: number): boolean =>
      shareSense(fixed.senses[verb], free.senses[at]) && isContent(free.sentence, at, free.reading.language);
    const partners = [...free.sentence.tokens.keys()].filter(isPartner);
    const verdicts = partners.map((at) => isTurned(event, fixed, at, free));
    if (!verdicts.includes(true) || verdicts.includes(false)) continue;
    const there = passageOver(fixed, event, verb);
    const here = passageIn(free.sentence, free.sentence.start, free.sentence.end);
    const [original, translation] = isOriginal ? [there, here] : [here, there];
    const why = reason('reason.role.swapped', { original: original.text, translation: translation.text });
    return [{ kind: 'role', certainty: 'likely', side: 'translation', original, translation, reason: why }];
  }
  return [];
}

const isShort = (side: readonly Sentence[]): boolean =>
  side.length <= MOST_SENTENCES && side.every(({ tokens }) => tokens.length <= MOST_WORDS);

function findIn(
  { original, translation }: BeadView,
  context: CheckContext,
  [ours, theirs]: [Senses, Senses],
): Finding[] {
  if (!isShort(original) || !isShort(translation)) return [];
  const isFixed = ({ language }: Reading): boolean => language.checks.roles.isOrderFixed;
  const isOriginal = !isFixed(context.translation);
  if (isOriginal && !isFixed(context.original)) return [];
  for (const a of original) {
    for (const b of translation) {
      const here = { sentence: a, senses: ours(a.tokens), reading: context.original };
      const there = { sentence: b, senses: theirs(b.tokens), reading: context.translation };
      const found = isOriginal ? turnedIn(here, there, true) : turnedIn(there, here, false);
      if (found.length > 0) return found;
    }
  }
  return [];
}

function* run(context: CheckContext): Steps<Finding[]> {
  const senses = sensesOf(context.original.language, context.translation.language);
  return yield* findInEach(context.beads, (bead) => findIn(bead, context, senses));
}

/** Who does it and to whom it is done changed places. */
export const role: Check = { kind: 'role', run };
