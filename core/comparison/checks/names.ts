import type { Steps } from '../../text/steps.ts';
import type { Certainty, Finding } from '../comparison.ts';
import { type NameToken, wordAfter, wordBefore } from '../names/nameTokens.ts';
import { onlyExchanged } from '../names/onlyExchanged.ts';
import {
  explainers,
  isAcronym,
  isKept,
  isProper,
  isTitle,
  type Knowledge,
  knowledgeOf,
  mean,
  type Scene,
  sayers,
  sceneAt,
} from '../names/scene.ts';
import { looksMisspelled } from '../names/spelling.ts';
import { passageIn } from '../passages.ts';
import { type ReasonKey, reason } from '../reasons.ts';
import { type Check, type CheckContext, findInEach } from './check.ts';
import { changedCode } from './codes.ts';

interface Verdict {
  key: ReasonKey;
  certainty: Certainty;
}

const WORD: ReasonKey = 'reason.name.word';
const SPELLING: ReasonKey = 'reason.name.spelling';
const REPLACED: ReasonKey = 'reason.name.replaced';

const certain = (key: ReasonKey): Verdict => ({ key, certainty: 'certain' });
const likely = (key: ReasonKey): Verdict => ({ key, certainty: 'likely' });

/** Letters by which a name is known even when the rest went wrong: Danius and Daniel. */
const STEM = 4;

/** The last letters, in which languages differ anyway. */
const ENDING = 4;

/** Whether two names differ in their endings alone, or are too short to tell. */
function endsApart(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) <= STEM) return true;
  const stem = Math.max(a.length, b.length) - ENDING;
  return a.length !== b.length && a.slice(0, stem) === b.slice(0, stem);
}

/** Whether a name, though it means something, became what is no word at all: Secret and Sercet. */
const isStrange = (a: NameToken, b: NameToken, { original, meanings }: Knowledge): boolean =>
  !a.weak &&
  !b.weak &&
  !original.language.sentences.capitalNouns &&
  !original.plain.has(a.token.key) &&
  meanings[1](b.token.key).length === 0;

/**
 * A name that went wrong by a few letters. One that the translation has right elsewhere is certain; of any other, the
 * words that both languages may spell so are explained already.
 */
function judgeSpelling(a: NameToken, b: NameToken, knowledge: Knowledge): Verdict | null {
  const [name, other] = [a.token.key, b.token.key];
  if (knowledge.original.words.has(other)) return null;
  const kept = isKept(name, knowledge);
  const key = knowledge.meanings[1](other).length > 0 ? WORD : SPELLING;
  if (looksMisspelled(name, other)) {
    if (kept) return certain(key);
    return (isProper(a, knowledge) || isStrange(a, b, knowledge)) && !endsApart(name, other) ? likely(key) : null;
  }
  return kept && name.length > STEM && other.startsWith(name.slice(0, STEM)) && !knowledge.kin.areCognates(name, other)
    ? likely(key)
    : null;
}

/** Whether the same first name or title stands before both: Ian Beattie and Ian Twitter, dhr. Goldsmith and Mr Thomas. */
function sharesForename(a: NameToken, b: NameToken, { original, translation }: Knowledge): boolean {
  const [x, y] = [wordBefore(a), wordBefore(b)];
  if (!x || !y) return false;
  if (x.key === y.key) return x.capital && y.capital;
  return original.language.checks.names.titles.has(x.key) && translation.language.checks.names.titles.has(y.key);
}

/** Whether the same name follows both: Roberto Calzadilla and Paz Calzadilla. */
function sharesSurname(a: NameToken, b: NameToken, { original, translation }: Knowledge): boolean {
  const [x, y] = [wordAfter(a), wordAfter(b)];
  if (!x || !y || x.key !== y.key || !x.capital || !y.capital || a.weak) return false;
  return !isTitle(a, original) && !isTitle(b, translation);
}

/** Another name, or a word, beside the same forename or surname. */
function judgeNeighbour(a: NameToken, b: NameToken, knowledge: Knowledge): Verdict | null {
  if (
    b.weak ||
    isAcronym(b) ||
    isTitle(b, knowledge.translation) ||
    knowledge.kin.areCognates(a.token.key, b.token.key)
  )
    return null;
  // The name stands there with more of it: Jansen, Piet Jansen.
  if (wordAfter(b)?.key === a.token.key) return null;
  const kept = isKept(a.token.key, knowledge);
  // Places, and people whose names other languages spell otherwise.
  const known = knowledge.exonyms.of(a.token.key);
  if (known.includes(b.token.key)) return null;
  if (!kept && known.length === 0 && !isProper(a, knowledge)) return null;
  return sharesForename(a, b, knowledge) || sharesSurname(a, b, knowledge)
    ? { key: REPLACED, certainty: kept ? 'certain' : 'likely' }
    : null;
}

/** Whether a title stands before it, with 'de' or the like between: minister De Jonge. */
function isSurname(name: NameToken, { original }: Knowledge): boolean {
  const before = wordBefore(name);
  if (name.weak || !before) return false;
  const { titles } = original.language.checks.names;
  const title = before.capital ? name.sentence.tokens[name.at - 2] : undefined;
  const joined =
    original.language.sentences.functionWords.has(before.key) && title !== undefined && titles.has(title.key);
  return joined || (titles.has(before.key) && !titles.has(name.token.key));
}

/** Whether the name was translated, or an English name turned Dutch: Bos and Forest, Church and Kerk. */
function judgeMeaning(a: NameToken, b: NameToken, knowledge: Knowledge): Verdict | null {
  const [name, other] = [a.token.key, b.token.key];
  const means = mean(knowledge, name, other);
  if (means)
    return !knowledge.kin.isDerived(name, other) && (isKept(name, knowledge) || isSurname(a, knowledge))
      ? certain(WORD)
      : null;
  return mean(knowledge, other, name) && other.length > 2 ? certain(WORD) : null;
}

/** Another country, each named in its own language. */
function judgeCountry(a: NameToken, b: NameToken, { exonyms }: Knowledge): Verdict | null {
  return !b.weak && exonyms.areCountries(a.token.key, b.token.key) ? certain(REPLACED) : null;
}

/** Another place than the known one, which is known too. */
function judgePlace(a: NameToken, b: NameToken, { exonyms, ownNames }: Knowledge): Verdict | null {
  const [place, other] = [a.token.key, b.token.key];
  if (a.weak || b.weak || b.inName || !exonyms.isPlace(place) || exonyms.of(place).length === 0) return null;
  // A capital stands for its country: Ankara, Turkey.
  if (exonyms.isCountry(place) !== ownNames.isCountry(other)) return null;
  return ownNames.isPlace(other) ? likely(REPLACED) : null;
}

function findingOf(a: NameToken, b: NameToken, { key, certainty }: Verdict): Finding {
  const original = passageIn(a.sentence, a.token.start, a.token.end);
  const translation = passageIn(b.sentence, b.token.start, b.token.end);
  const values = { original: original.text, translation: translation.text };
  return { kind: 'name', certainty, side: 'translation', original, translation, reason: { key, values } };
}

/** Names that the translation of a bead has in place of the original's. */
function findIn(scene: Scene, knowledge: Knowledge): Finding[] {
  const { original, translation, ourWords, theirWords } = scene;
  const [isExplained, isSaid] = [explainers(ourWords, knowledge), sayers(theirWords, knowledge)];
  const strange = translation.filter(({ token }) => ourWords.every(({ key }) => key !== token.key));
  const fresh = strange.filter(({ token }) => !isExplained(token.key));
  const lost = original.filter(({ token }) => !isSaid(token.key));
  const gone = original.filter(({ token }) => theirWords.every(({ key }) => key !== token.key));
  const told = new Map<NameToken, Finding>();
  const take = (ours: readonly NameToken[], theirs: readonly NameToken[], judge: typeof judgeSpelling): void => {
    for (const b of theirs) {
      for (const a of ours) {
        const verdict = told.has(b) ? null : judge(a, b, knowledge);
        if (verdict) told.set(b, findingOf(a, b, verdict));
      }
    }
  };
  take(original, fresh, judgeSpelling);
  take(original, fresh, judgeNeighbour);
  take(gone, strange, judgeMeaning);
  take(lost, fresh, judgeCountry);
  if (lost.length === 1 && fresh.length === 1) take(lost, fresh, judgePlace);
  if (told.size > 0) return [...told.values()];
  const [a, b] = onlyExchanged(lost, fresh, knowledge) ?? [];
  return a && b ? [findingOf(a, b, likely(REPLACED))] : [];
}

/**
 * Whether what stands before it makes it something else than the place: a particle that the other language does not
 * have (Ton van Rijn), or an article on both sides (la Vienne, the river that flows far from Vienna).
 */
function isOtherInBoth(a: NameToken, b: NameToken, { original, translation }: Knowledge): boolean {
  const [ours, theirs] = [wordBefore(a)?.key ?? '', wordBefore(b)?.key ?? ''];
  const hasArticles =
    original.language.checks.roles.determiners.has(ours) && translation.language.checks.roles.determiners.has(theirs);
  return hasArticles || (theirs === ours && ours !== '' && !translation.language.sentences.functionWords.has(theirs));
}

/** Places that keep the original's name where the other language has its own: Keulen for Cologne. */
function untranslated({ original, translation }: Scene, knowledge: Knowledge): Finding[] {
  const { exonyms } = knowledge;
  return original.flatMap((a): Finding[] => {
    const { key } = a.token;
    const [expected] = exonyms.of(key);
    const b = translation.find(({ token }) => token.key === key);
    if (!b || a.weak !== b.weak || !expected || !exonyms.isPlace(key) || exonyms.of(key).includes(key)) return [];
    if (wordBefore(b)?.capital || wordAfter(b)?.capital || isOtherInBoth(a, b, knowledge)) return [];
    const [from, to] = [
      passageIn(a.sentence, a.token.start, a.token.end),
      passageIn(b.sentence, b.token.start, b.token.end),
    ];
    const name = expected.charAt(0).toUpperCase() + expected.slice(1);
    const why = reason('reason.name.untranslated', { translation: to.text, expected: name });
    return [{ kind: 'name', certainty: 'likely', side: 'translation', original: from, translation: to, reason: why }];
  });
}

function* run(context: CheckContext): Steps<Finding[]> {
  const knowledge = knowledgeOf(context);
  const found = yield* findInEach(context.beads, (_, at) => {
    const scene = sceneAt(context, at);
    return scene ? [...findIn(scene, knowledge), ...untranslated(scene, knowledge)] : [];
  });
  return [...found, ...(yield* findInEach(context.beads, changedCode))];
}

/** A person's, company's, product's or place's name that the translation spells otherwise, replaces or takes for a word. */
export const names: Check = { kind: 'name', run };
