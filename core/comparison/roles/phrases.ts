import type { Language } from '../../languages/language.ts';
import { keyAt, type Token } from '../../text/words.ts';
import { isParted } from '../clauses.ts';
import type { Side } from '../comparison.ts';
import { figuresAlong } from '../figuresAlong.ts';
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
  /** A determiner stands before it that one who does it has as well as one to whom it is done: die. */
  isOpen: boolean;
}

/** What is asked of every word of a sentence, again and again. */
interface Layout {
  /** Has a meaning of its own, so that it may be part of a phrase. */
  content: boolean[];
  /** Begins a clause: behind a mark, or by opening it; so does the end of the sentence. */
  breaks: boolean[];
}

const layouts = new WeakMap<Sentence, Layout>();
const empty = new WeakMap<Language, ReadonlySet<string>>();

/** Words of a language that only hold others together. */
function emptyWords(language: Language): ReadonlySet<string> {
  const { determiners, auxiliaries, prepositions, agents, subjects, objects, breaks } = language.checks.roles;
  const lists = [determiners, auxiliaries, prepositions, agents, subjects, objects, breaks];
  const known =
    empty.get(language) ?? new Set([...lists, language.sentences.functionWords].flatMap((list) => [...list]));
  empty.set(language, known);
  return known;
}

function layoutOf(sentence: Sentence, language: Language): Layout {
  const known = layouts.get(sentence);
  if (known) return known;
  const { tokens, figures } = sentence;
  const words = emptyWords(language);
  const figureAt = figuresAlong(figures);
  const isBreak = (at: number): boolean =>
    isParted(sentence, at, APART) || language.checks.roles.breaks.has(keyAt(tokens, at));
  const layout = {
    content: tokens.map((token) => !words.has(token.key) && !isWithin(token, figureAt(token))),
    breaks: [...tokens, null].map((_, at) => isBreak(at)),
  };
  layouts.set(sentence, layout);
  return layout;
}

const isWithin = (token: Token, figure: Side | undefined): boolean =>
  figure !== undefined && figure.start <= token.start && token.end <= figure.end;

/** Whether a word has a meaning of its own, so that it may be part of a phrase. */
export function isContent(sentence: Sentence, at: number, language: Language): boolean {
  return layoutOf(sentence, language).content[at] ?? false;
}

/** Where the clause around a word begins and ends: at a mark, or at a word that opens another. */
export function clauseAround(sentence: Sentence, at: number, language: Language): [from: number, to: number] {
  const { breaks } = layoutOf(sentence, language);
  const isBreak = (place: number): boolean => breaks[place] !== false;
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
  const { determiners, objectDeterminers, subjectDeterminers, prepositions, agents, subjects, objects } =
    language.checks.roles;
  const phrases: Phrase[] = [];
  let open: Phrase | null = null;
  let mark: Mark = null;
  for (let at = from; at < to; at += 1) {
    const key = keyAt(sentence.tokens, at);
    if (!isVerb(at) && isContent(sentence, at, language)) {
      if (open) open.places.push(at);
      else {
        open = {
          places: [at],
          mark,
          isPronoun: false,
          isOpen: mark === null && determiners.has(keyAt(sentence.tokens, at - 1)),
        };
        phrases.push(open);
      }
      mark = null;
      continue;
    }
    open = null;
    const isOwner = objects.has(key) && determiners.has(key) && at + 1 < to && isContent(sentence, at + 1, language);
    if (agents.has(key)) mark = 'agent';
    else if (prepositions.has(key)) mark = 'other';
    else if (subjects.has(key)) phrases.push({ places: [at], mark: 'subject', isPronoun: true, isOpen: false });
    else if (objects.has(key) && !isOwner) {
      phrases.push({ places: [at], mark: mark ?? 'object', isPronoun: true, isOpen: false });
      mark = null;
    } else if (determiners.has(key))
      mark ??= objectDeterminers.has(key) ? 'object' : subjectDeterminers.has(key) ? 'subject' : null;
    else mark = null;
  }
  return phrases;
}
