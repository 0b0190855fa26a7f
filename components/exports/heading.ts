import { answerOf } from '../../core/comparison/answer.ts';
import type { Settings } from '../../extension/store/settings/settings.ts';
import { countedComparison } from '../../extension/views/rowKeys.ts';
import { answerSentences } from '../../locales/answerText.ts';
import type { Words } from '../../locales/words.ts';
import type { Exported } from './exported.ts';

/** An article as a text names it. */
export interface NamedArticle {
  /** What it is: the translation, the original, or perhaps the original. */
  name: string;
  title: string | undefined;
  address: string;
}

/** What a text that people read begins with. */
export interface Heading {
  articles: NamedArticle[];
  answer: string;
}

export function headingOf({ compared, address }: Exported, settings: Settings, words: Words): Heading {
  const { texts, original } = compared;
  const answer = answerSentences(answerOf(countedComparison(compared), settings), texts.original.language, words);
  const originalName = words.say(original.proof === 'original' ? 'original.is' : 'original.possibly');
  return {
    articles: [
      { name: words.say('figures.translation'), title: texts.translation.title, address },
      { name: originalName, title: original.title, address: original.address },
    ],
    answer: [...answer, ...(compared.comparison.limited ? [words.say('coverage.limited')] : [])].join(' '),
  };
}
