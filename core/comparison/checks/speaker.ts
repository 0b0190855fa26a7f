import type { Steps } from '../../text/steps.ts';
import type { Finding } from '../comparison.ts';
import { type NameToken, nameTokens } from '../names/nameTokens.ts';
import {
  explainers,
  isAcronym,
  isEndless,
  isKept,
  isProper,
  type Knowledge,
  knowledgeOf,
  sayers,
} from '../names/scene.ts';
import { passageIn } from '../passages.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { ReasonKey } from '../reasons.ts';
import { type Check, type CheckContext, findInEach } from './check.ts';

/** Words between a name and its verb of saying: the rest of the name, a title. */
const REACH = 2;
const WITHIN_REACH = Array.from({ length: 2 * REACH + 1 }, (_, k) => k - REACH);

/** The names that stand beside a verb of saying. */
function speakers(sentences: readonly Sentence[], { language }: Reading): NameToken[] {
  const { verbs } = language.checks.speech;
  const { titles } = language.checks.names;
  return sentences.flatMap((sentence) => {
    if (!sentence.tokens.some(({ key }) => verbs.has(key))) return [];
    const places = new Set(sentence.tokens.flatMap(({ key }, at) => (verbs.has(key) ? [at] : [])));
    return nameTokens(sentence, language).filter(
      (name) =>
        !titles.has(name.token.key) &&
        !name.inName &&
        !isAcronym(name) &&
        WITHIN_REACH.some((away) => places.has(name.at + away) && joined(sentence, name, name.at + away)),
    );
  });
}

/** Whether only names stand between a name and the verb. */
function joined({ tokens }: Sentence, { at }: NameToken, verb: number): boolean {
  const [from, to] = at < verb ? [at, verb] : [verb + 1, at];
  return tokens.slice(from, to).every(({ capital }) => capital);
}

/** A name in its sentence. */
type Place = Pick<NameToken, 'token' | 'sentence'>;

function findingOf(key: ReasonKey, a: Place, b: Place): Finding {
  const original = passageIn(a.sentence, a.token.start, a.token.end);
  const translation = passageIn(b.sentence, b.token.start, b.token.end);
  const values = { original: original.text, translation: translation.text };
  return { kind: 'speaker', certainty: 'likely', side: 'translation', original, translation, reason: { key, values } };
}

function changed(ours: readonly Sentence[], theirs: readonly Sentence[], knowledge: Knowledge): Finding[] {
  const ourWords = ours.flatMap(({ tokens }) => tokens);
  const theirWords = theirs.flatMap(({ tokens }) => tokens);
  if (isEndless(ourWords) || isEndless(theirWords)) return [];
  const before = speakers(ours, knowledge.original);
  const after = speakers(theirs, knowledge.translation);
  const isSaid = sayers(theirWords, knowledge);
  if (before.some(({ token }) => isSaid(token.key))) return [];
  const isExplained = explainers(ourWords, knowledge);
  if (after.some(({ token }) => isExplained(token.key))) return [];
  const a = before.find((name) => isProper(name, knowledge) && (!name.weak || isKept(name.token.key, knowledge)));
  const [b] = after;
  return a && b ? [findingOf('reason.speaker.changed', a, b)] : [];
}

/** Names that stand right after one of these words, in sentences in which somebody says something. */
function namesAfter(words: ReadonlySet<string>, sentences: readonly Sentence[], verbs: ReadonlySet<string>): Place[] {
  return sentences.flatMap((sentence) => {
    const { tokens } = sentence;
    if (!tokens.some(({ key }) => verbs.has(key))) return [];
    return tokens.flatMap(({ key }, at): Place[] => {
      const token = tokens[at + 1];
      return token?.capital && words.has(key) ? [{ token, sentence }] : [];
    });
  });
}

/** The first medium that was told something in the original and is only spoken about in the translation. */
function misdirected(ours: readonly Sentence[], theirs: readonly Sentence[], knowledge: Knowledge): Finding[] {
  const here = knowledge.original.language.checks.speech;
  const there = knowledge.translation.language.checks.speech;
  const told = namesAfter(here.listener, ours, here.verbs);
  if (told.length === 0) return [];
  const listeners = new Set(namesAfter(there.listener, theirs, there.verbs).map(({ token }) => token.key));
  // Of several places, the first.
  const topics = new Map(
    namesAfter(there.topic, theirs, there.verbs)
      .toReversed()
      .map((b) => [b.token.key, b]),
  );
  for (const a of told) {
    const b = listeners.has(a.token.key) ? undefined : topics.get(a.token.key);
    if (b) return [findingOf('reason.speaker.listener', a, b)];
  }
  return [];
}

function* run(context: CheckContext): Steps<Finding[]> {
  const knowledge = knowledgeOf(context);
  return yield* findInEach(context.beads, ({ original, translation }) => [
    ...changed(original, translation, knowledge),
    ...misdirected(original, translation, knowledge),
  ]);
}

/** Words given to someone else than in the original, or told about instead of told to. */
export const speaker: Check = { kind: 'speaker', run };
