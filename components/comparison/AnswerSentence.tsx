import type { Answer } from '../../core/comparison/answer.ts';
import { answerSentences, differs, type SetAside } from '../../locales/answerSentences.ts';
import { useWords } from '../wordsContext.ts';

interface AnswerSentenceProps {
  answer: Answer;
  /** BCP 47 tag of the original's language. */
  language: string;
  /** How many differences the reader set aside. */
  setAside?: SetAside;
}

/** The answer in words: the first thing that a reader sees of a comparison. */
export function AnswerSentence({ answer, language, setAside }: AnswerSentenceProps) {
  const [first, ...others] = answerSentences(answer, language, useWords(), setAside);
  return (
    <div class={differs(answer) ? 'answer answer--differs' : 'answer'} role="status">
      <h1 class="answer__first">{first}</h1>
      {others.length > 0 && <p class="answer__others">{others.join(' ')}</p>}
    </div>
  );
}
