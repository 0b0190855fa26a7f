import type { Language } from '../../languages/language.ts';
import { keyAt } from '../../text/words.ts';
import { isParted } from '../clauses.ts';
import type { Sentence } from '../reading.ts';
import { APART, clauseAround, isContent, type Phrase, phrasesIn } from './phrases.ts';

/** Who does it and to whom it is done. */
export interface Event {
  verb: number;
  doer: Phrase;
  other: Phrase;
}

/** So many words of a phrase are looked at: more are no name. */
const LONGEST = 6;

/** Of a word that owns what stands behind it, which is no verb then. */
const POSSESSIVE = /['’]s$/u;

/** The phrase that ends at a place, if it is no part of another one. */
function phraseBefore(sentence: Sentence, end: number, language: Language): Phrase | null {
  const { tokens } = sentence;
  const { subjects, determiners, prepositions } = language.checks.roles;
  if (subjects.has(keyAt(tokens, end))) return { places: [end], mark: 'subject', isPronoun: true, isOpen: false };
  let at = end;
  while (at >= 0 && end - at < LONGEST && isContent(sentence, at, language)) {
    at -= 1;
    if (isParted(sentence, at + 1, APART)) break;
  }
  if (at === end || POSSESSIVE.test(tokens[end]?.text ?? '')) return null;
  const first = at + 1;
  const isNamed = tokens[first]?.capital || determiners.has(keyAt(tokens, at));
  if (!isNamed && !isParted(sentence, first, APART)) return null;
  const isOpening = isParted(sentence, first, APART);
  while (!isOpening && determiners.has(keyAt(tokens, at))) at -= 1;
  if (!isOpening && prepositions.has(keyAt(tokens, at))) return null;
  const places = Array.from({ length: end - first + 1 }, (_, k) => first + k);
  return { places, mark: null, isPronoun: false, isOpen: false };
}

/** The first phrase between two places, if it begins at the first of them, with a name or a word that says it is a noun. */
function phraseAt(sentence: Sentence, [from, to]: [number, number], language: Language): Phrase | null {
  const [phrase] = phrasesIn(sentence, [from, to], language, () => false);
  const { determiners } = language.checks.roles;
  if (!phrase || (phrase.mark !== null && phrase.mark !== 'object')) return null;
  for (let at = from; at < (phrase.places[0] ?? to); at += 1)
    if (!determiners.has(keyAt(sentence.tokens, at))) return null;
  const isNamed = phrase.isPronoun || phrase.places[0] !== from || sentence.tokens[from]?.capital === true;
  return isNamed ? { ...phrase, places: phrase.places.slice(0, LONGEST) } : null;
}

/**
 * What happens at a verb in a language in which the doer stands before it and the other behind it, or the other way
 * round with a word such as 'by'; null where that is not plain.
 */
export function eventAt(sentence: Sentence, verb: number, language: Language): Event | null {
  const { tokens } = sentence;
  const { auxiliaries, passives, agents, particles, progressive, inflected } = language.checks.roles;
  let end = verb - 1;
  let isPassive = false;
  while (end >= 0 && !isParted(sentence, end + 1, APART) && auxiliaries.has(keyAt(tokens, end))) {
    isPassive ||= passives.has(keyAt(tokens, end));
    end -= 1;
  }
  if (end < 0 || isParted(sentence, end + 1, APART)) return null;
  const before = phraseBefore(sentence, end, language);
  if (!before) return null;
  const [, to] = clauseAround(sentence, verb, language);
  const next = particles.has(keyAt(tokens, verb + 1)) ? verb + 2 : verb + 1;
  isPassive = (isPassive && !progressive.test(keyAt(tokens, verb))) || agents.has(keyAt(tokens, next));
  if (!isPassive) {
    const other = phraseAt(sentence, [next, to], language);
    // Between two names stands a noun as well: Court pick Jansen.
    const isNoun = end === verb - 1 && other?.places[0] === next && !other.isPronoun;
    if (isNoun && !inflected.test(keyAt(tokens, verb))) return null;
    return other ? { verb, doer: before, other } : null;
  }
  const by = tokens.findIndex(({ key }, at) => at > verb && at < to && agents.has(key));
  const doer = by < 0 ? null : phraseAt(sentence, [by + 1, to], language);
  return doer ? { verb, doer, other: before } : null;
}
