import type { Finding } from '../comparison.ts';
import { type NameToken, nameTokens } from '../names/nameTokens.ts';
import { isAcronym, isExplained, isKept, isProper, isSaid, type Knowledge, knowledgeOf } from '../names/scene.ts';
import { passageIn } from '../passages.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { ReasonKey } from '../reasons.ts';
import type { Check, CheckContext } from './check.ts';

/** Words between a name and its verb of saying: the rest of the name, a title. */
const REACH = 2;

/** The names that stand beside a verb of saying. */
function speakers(sentences: readonly Sentence[], { language }: Reading): NameToken[] {
  const { verbs } = language.checks.speech;
  const { titles } = language.checks.names;
  return sentences.flatMap((sentence) => {
    const places = sentence.tokens.flatMap(({ key }, at) => (verbs.has(key) ? [at] : []));
    if (places.length === 0) return [];
    return nameTokens(sentence, language).filter(
      (name) =>
        !titles.has(name.token.key) &&
        !name.inName &&
        !isAcronym(name) &&
        places.some((at) => Math.abs(name.at - at) <= REACH && joined(sentence, name, at)),
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
  const before = speakers(ours, knowledge.original);
  const after = speakers(theirs, knowledge.translation);
  if (before.some(({ token }) => isSaid(token.key, theirWords, knowledge))) return [];
  if (after.some(({ token }) => isExplained(token.key, ourWords, knowledge))) return [];
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
  const listeners = namesAfter(there.listener, theirs, there.verbs);
  const topics = namesAfter(there.topic, theirs, there.verbs);
  const found = namesAfter(here.listener, ours, here.verbs).flatMap((a) => {
    const isSame = (b: Place): boolean => b.token.key === a.token.key;
    const b = listeners.some(isSame) ? undefined : topics.find(isSame);
    return b ? [findingOf('reason.speaker.listener', a, b)] : [];
  });
  return found.slice(0, 1);
}

function run(context: CheckContext): Finding[] {
  const knowledge = knowledgeOf(context);
  return context.beads.flatMap(({ original, translation }) => [
    ...changed(original, translation, knowledge),
    ...misdirected(original, translation, knowledge),
  ]);
}

/** Words given to someone else than in the original, or told about instead of told to. */
export const speaker: Check = { kind: 'speaker', run };
