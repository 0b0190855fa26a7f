import type { Answer } from '../../core/comparison/answer.ts';
import { answerSentences, differs } from '../../locales/answerSentences.ts';
import { useWords } from '../wordsContext.ts';

interface AnswerSentenceProps {
  answer: Answer;
  /** BCP 47 tag of the original's language. */
  language: string;
}

/** The answer in words: the first thing that a reader sees of a comparison. */
export function AnswerSentence({ answer, language }: AnswerSentenceProps) {
  const [first, ...others] = answerSentences(answer, language, useWords());
  return (
    <div class={differs(answer) ? 'answer answer--differs' : 'answer'} role="status">
      <h1 class="answer__first">{first}</h1>
      {others.length > 0 && <p class="answer__others">{others.join(' ')}</p>}
    </div>
  );
}
