import type { Language } from '../../languages/language.ts';
import { isParted } from '../clauses.ts';
import type { Sentence } from '../reading.ts';

/** What stands between two phrases of different clauses, or a quotation and what is said of it. */
export const APART = /[,;:()–—"“”„«»‘]/;

/** How a phrase belongs to its verb, as far as its own words say so. */
export type Mark = 'subject' | 'object' | 'agent' | 'other' | null;

/** Words that name one who does something or to whom it is done. */
export interface Phrase {
  /** The places of its words. */
  places: number[];
  mark: Mark;
  isPronoun: boolean;
}

/** Whether a word has a meaning of its own, so that it may be part of a phrase. */
export function isContent({ tokens, figures }: Sentence, at: number, { checks, sentences }: Language): boolean {
  const token = tokens[at];
  if (!token || figures.some(({ start, end }) => start <= token.start && token.end <= end)) return false;
  const { key } = token;
  const { determiners, auxiliaries, prepositions, agents, subjects, objects, breaks } = checks.roles;
  const lists = [determiners, auxiliaries, prepositions, agents, subjects, objects, breaks, sentences.functionWords];
  return !lists.some((list) => list.has(key));
}

/** Where the clause around a word begins and ends: at a mark, or at a word that opens another. */
export function clauseAround(sentence: Sentence, at: number, { checks }: Language): [from: number, to: number] {
  const isBreak = (place: number): boolean =>
    isParted(sentence, place, APART) || checks.roles.breaks.has(sentence.tokens[place]?.key ?? '');
  let from = at;
  while (!isBreak(from)) from -= 1;
  let to = at + 1;
  while (!isBreak(to)) to += 1;
  return [from, to];
}

/**
 * The phrases between two places of a clause, in reading order.
 * @param isVerb places that belong to the verb
 */
export function phrasesIn(
  sentence: Sentence,
  [from, to]: [number, number],
  language: Language,
  isVerb: (at: number) => boolean,
): Phrase[] {
  const { determiners, objectDeterminers, prepositions, agents, subjects, objects } = language.checks.roles;
  const phrases: Phrase[] = [];
  let open: Phrase | null = null;
  let mark: Mark = null;
  for (let at = from; at < to; at += 1) {
    const key = sentence.tokens[at]?.key ?? '';
    if (!isVerb(at) && isContent(sentence, at, language)) {
      if (open) open.places.push(at);
      else {
        open = { places: [at], mark, isPronoun: false };
        phrases.push(open);
      }
      mark = null;
      continue;
    }
    open = null;
    const isOwner = objects.has(key) && determiners.has(key) && at + 1 < to && isContent(sentence, at + 1, language);
    if (agents.has(key)) mark = 'agent';
    else if (prepositions.has(key)) mark = 'other';
    else if (subjects.has(key)) phrases.push({ places: [at], mark: 'subject', isPronoun: true });
    else if (objects.has(key) && !isOwner) {
      phrases.push({ places: [at], mark: mark ?? 'object', isPronoun: true });
      mark = null;
    } else if (determiners.has(key)) mark = mark ?? (objectDeterminers.has(key) ? 'object' : null);
    else mark = null;
  }
  return phrases;
}
