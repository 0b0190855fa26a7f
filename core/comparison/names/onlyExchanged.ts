import { type NameToken, wordAfter, wordBefore } from './nameTokens.ts';
import { isAcronym, isCompound, isNamed, isProper, isTitle, type Knowledge } from './scene.ts';

/** Whether another name or a verb of saying stands beside it: by that a name is known where every noun has a capital. */
const isBesideName = (name: NameToken, { original: { language } }: Knowledge): boolean =>
  [wordBefore(name), wordAfter(name)].some(
    (word) =>
      word !== null &&
      ((word.capital && !language.sentences.functionWords.has(word.key)) || language.checks.speech.verbs.has(word.key)),
  );

const isAlone = (name: NameToken): boolean => [wordBefore(name), wordAfter(name)].every((word) => !word?.capital);

/** Whether a name that the translation begins a sentence with is no word of its language. */
const isNoWord = ({ token }: NameToken, { translation, meanings }: Knowledge): boolean =>
  meanings[1](token.key).length === 0 && !translation.plain.has(token.key);

/** Names of the translation that may stand for a lost one. */
const candidates = (fresh: readonly NameToken[], knowledge: Knowledge, isKept: boolean): NameToken[] =>
  fresh.filter(
    (name) =>
      (!name.weak || (isKept && isNoWord(name, knowledge))) &&
      !name.inName &&
      !isAcronym(name) &&
      !isTitle(name, knowledge.translation),
  );

/** Whether a name that is known by itself alone was exchanged for another, and not said in another way. */
function isExchanged(a: NameToken, b: NameToken, knowledge: Knowledge): boolean {
  const { original, meanings, kin } = knowledge;
  if (a.weak || (original.language.sentences.capitalNouns && !isBesideName(a, knowledge))) return false;
  // A people's or a feast's name in another language often begins alike.
  if (kin.firstSound(a.token.key) === kin.firstSound(b.token.key)) return false;
  // A name of several words may be said in words: Middeleeuwen, Middle Ages.
  return meanings[1](b.token.key).length === 0 || (isAlone(b) && !isCompound(a, knowledge));
}

/**
 * The only name that a bead lost and the only one that came instead; null where there are more, or none. Names that the
 * translation has elsewhere are looked at first.
 */
export function onlyExchanged(
  lost: readonly NameToken[],
  fresh: readonly NameToken[],
  knowledge: Knowledge,
): [lost: NameToken, fresh: NameToken] | null {
  const own = lost.filter((name) => !isTitle(name, knowledge.original));
  const kept = own.filter((name) => isNamed(name, knowledge));
  const [a, ...others] = kept.length > 0 ? kept : own.filter((name) => isProper(name, knowledge));
  const [b, ...more] = candidates(fresh, knowledge, kept.length > 0);
  if (!a || !b || others.length > 0 || more.length > 0) return null;
  return (kept.length > 0 ? !knowledge.kin.areCognates(a.token.key, b.token.key) : isExchanged(a, b, knowledge))
    ? [a, b]
    : null;
}
