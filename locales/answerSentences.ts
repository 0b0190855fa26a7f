import type { Answer } from '../core/comparison/answer.ts';
import type { Words } from './words.ts';

/** Differences that the reader called none. */
export interface SetAside {
  figures: number;
  findings: number;
}

/**
 * The answer as short sentences, figures first. Where nothing differs it says that none was found, and that this proves
 * nothing: it must never read as 'correct'.
 *
 * @param answer without what the reader set aside
 * @param language BCP 47 tag of the original's language
 */
export function answerSentences(
  answer: Answer,
  language: string,
  words: Words,
  setAside: SetAside = { figures: 0, findings: 0 },
): string[] {
  const { passages, both } = answer;
  const count = setAside.figures + setAside.findings;
  const sentences = figureSentences(answer, words, setAside.figures > 0);
  if (passages > 0) sentences.push(words.say('answer.passages', { count: passages }));
  if (both > 0) sentences.push(words.say('answer.both', { count: both, language: words.language(language) }));
  const aside = count > 0 ? [words.say('answer.setAside', { count })] : [];
  if (differs(answer)) return [...sentences, ...aside];
  const none = words.say(count > 0 ? 'answer.noOtherDifference' : 'answer.noDifference');
  return [...sentences, none, ...aside, words.say('answer.noProof')];
}

/** Whether anything is shown that the translation says differently. */
export function differs({ figures, passages }: Answer): boolean {
  return figures.differs + figures.missing + figures.added + passages > 0;
}

function figureSentences({ figures, hidden }: Answer, words: Words, isAnySetAside: boolean): string[] {
  const { total, same, differs, missing, added, unclear } = figures;
  const differing = differs + missing + added;
  if (total === 0 && isAnySetAside) return [];
  if (total === 0) return [words.say(hidden.figures > 0 ? 'answer.figures.hidden' : 'answer.figures.none')];
  if (same === total) return [words.say('answer.figures.allAgree', { count: total })];
  if (unclear === total) return [words.say('answer.figures.noneCompared', { count: total })];
  return [
    same > 0
      ? words.say('answer.figures.someAgree', { same, total })
      : words.say('answer.figures.noneAgree', { count: differing, total }),
    ...(differs > 0 && (same > 0 || differs < differing) ? [words.say('answer.differ', { count: differs })] : []),
    ...(missing > 0 ? [words.say('answer.missing', { count: missing })] : []),
    ...(added > 0 ? [words.say('answer.added', { count: added })] : []),
    ...(unclear > 0 ? [words.say('answer.unclear', { count: unclear })] : []),
  ];
}
