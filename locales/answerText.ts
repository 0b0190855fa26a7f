import type { Answer } from '../core/comparison/answer.ts';
import type { FindingKind } from '../core/comparison/comparison.ts';
import type { Key } from './en.ts';
import type { Words } from './words.ts';

/** Differences that the reader called none. */
export interface SetAside {
  figures: number;
  findings: number;
}

/** A piece of the answer, and the rows that it speaks of. */
export interface AnswerPart {
  text: string;
  /** A pairing's status, a finding's kind, `finding` or `both`; null where it speaks of no rows. */
  about: string | null;
}

/** The answer: what is said first, in one breath, and what follows in sentences of their own. */
export interface AnswerText {
  first: AnswerPart[];
  others: AnswerPart[];
}

/** How findings of a kind are counted; those of a kind that is not here are passages. */
const counted: { [Kind in FindingKind]?: Extract<Key, `answer.finding.${string}`> } = {
  name: 'answer.finding.name',
  negation: 'answer.finding.negation',
  direction: 'answer.finding.direction',
  hearsay: 'answer.finding.hearsay',
  speaker: 'answer.finding.speaker',
  quotation: 'answer.finding.quotation',
  omission: 'answer.finding.omission',
  addition: 'answer.finding.addition',
  contradiction: 'answer.finding.contradiction',
};

/** More kinds than these are not told apart in one breath. */
const MOST_KINDS = 2;

const plain = (text: string): AnswerPart => ({ text, about: null });

/**
 * The answer in words. What differs comes first, so that it never praises over a slip. Where nothing differs it says that
 * none was found, and that this proves nothing: it must never read as 'correct'. That only a part was compared is said
 * before all else, and then nothing of 'all'.
 *
 * @param answer without what the reader set aside
 * @param language BCP 47 tag of the original's language
 */
export function answerText(
  answer: Answer,
  language: string,
  words: Words,
  setAside: SetAside = { figures: 0, findings: 0 },
): AnswerText {
  const { both } = answer;
  const count = setAside.figures + setAside.findings;
  const also = both > 0 ? words.say('answer.both', { count: both, language: words.language(language) }) : null;
  const aside = count > 0 ? [plain(words.say('answer.setAside', { count }))] : [];
  const none = words.say(count > 0 ? 'answer.noOtherDifference' : 'answer.noDifference');
  const others = [
    ...(also ? [{ text: also, about: 'both' }] : []),
    ...(differs(answer) ? aside : [plain(none), ...aside, plain(words.say('answer.noProof'))]),
  ];
  const [opening, ...more] = [...differing(answer, words), ...otherFigures(answer, words, setAside.figures > 0)];
  const part = answer.isPartial ? [plain(`${words.say('answer.partial')} `)] : [];
  if (!opening) return { first: [...part, ...others.slice(0, 1)], others: others.slice(1) };
  const join = plain(words.say('answer.chain', { before: '', after: '' }));
  const first = [...part, capitalised(opening, words), ...more.flatMap((each) => [join, each]), plain('.')];
  return { first, others };
}

/** The same as sentences, where there are no rows to lead to. */
export function answerSentences(answer: Answer, language: string, words: Words, setAside?: SetAside): string[] {
  const { first, others } = answerText(answer, language, words, setAside);
  return [first.map(({ text }) => text).join(''), ...others.map(({ text }) => text)];
}

/** Whether anything is shown that the translation says differently. */
export function differs({ figures, passages }: Answer): boolean {
  return figures.differs + figures.missing + figures.added + passages > 0;
}

function differing({ figures, kinds, passages }: Answer, words: Words): AnswerPart[] {
  const statuses = (['differs', 'missing', 'added'] as const).filter((status) => figures[status] > 0);
  const said = statuses.map((status) => ({
    text: words.say(`answer.${status}`, { count: figures[status] }),
    about: status as string,
  }));
  if (passages === 0) return said;
  const all = { text: words.say('answer.passages', { count: passages }), about: 'finding' };
  const each = [...kinds].map(([kind, count]) => {
    const key = counted[kind];
    return key ? { text: words.say(key, { count }), about: kind } : null;
  });
  return each.length > MOST_KINDS || each.includes(null)
    ? [...said, all]
    : [...said, ...each.filter((part) => part !== null)];
}

/** What is said of the figures that do not differ; nothing of figures that are not there, where something differs. */
function otherFigures(answer: Answer, words: Words, isAnySetAside: boolean): AnswerPart[] {
  const { total, same, unclear } = answer.figures;
  if (total === 0) {
    if (isAnySetAside || answer.passages > 0) return [];
    return [plain(words.say(answer.hidden.figures > 0 ? 'answer.figures.hidden' : 'answer.figures.none'))];
  }
  const agree =
    same === total && !answer.isPartial
      ? words.say('answer.allAgree', { count: total })
      : words.say('answer.agree', { same, total });
  const rest =
    unclear === total
      ? words.say('answer.noneCompared', { count: total })
      : words.say('answer.unclear', { count: unclear });
  return [
    ...(same > 0 ? [{ text: agree, about: 'same' }] : []),
    ...(unclear > 0 ? [{ text: rest, about: 'unclear' }] : []),
  ];
}

/** A breath begins with a capital; within it the same words have none. */
function capitalised({ text, about }: AnswerPart, { locale }: Words): AnswerPart {
  return { text: text.charAt(0).toLocaleUpperCase(locale) + text.slice(1), about };
}
