import type { Token } from '../../alignment/tokens.ts';
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

function findingOf(
  key: ReasonKey,
  a: { token: Token; sentence: Sentence },
  b: { token: Token; sentence: Sentence },
): Finding {
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
  if (before.length === 0 || before.some(({ token }) => isSaid(token.key, theirWords, knowledge))) return [];
  if (after.length === 0 || after.some(({ token }) => isExplained(token.key, ourWords, knowledge))) return [];
  const a = before.find((name) => isProper(name, knowledge) && (!name.weak || isKept(name.token.key, knowledge)));
  const [b] = after;
  return a && b ? [findingOf('reason.speaker.changed', a, b)] : [];
}

interface Medium {
  token: Token;
  sentence: Sentence;
  role: 'listener' | 'topic';
}

/** Names that stand right after a word that makes them the listener or the topic. */
function media(sentences: readonly Sentence[], { language }: Reading): Medium[] {
  const { verbs, listener, topic } = language.checks.speech;
  return sentences.flatMap((sentence) => {
    if (!sentence.tokens.some(({ key }) => verbs.has(key))) return [];
    return sentence.tokens.flatMap((token, at): Medium[] => {
      const before = sentence.tokens[at - 1]?.key ?? '';
      if (!token.capital || (!listener.has(before) && !topic.has(before))) return [];
      return [{ token, sentence, role: listener.has(before) ? 'listener' : 'topic' }];
    });
  });
}

function misdirected(ours: readonly Sentence[], theirs: readonly Sentence[], knowledge: Knowledge): Finding[] {
  const told = media(ours, knowledge.original).filter(({ role }) => role === 'listener');
  const after = media(theirs, knowledge.translation);
  for (const a of told) {
    const there = after.filter(({ token }) => token.key === a.token.key);
    const [b] = there;
    if (b && there.every(({ role }) => role === 'topic')) return [findingOf('reason.speaker.listener', a, b)];
  }
  return [];
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
