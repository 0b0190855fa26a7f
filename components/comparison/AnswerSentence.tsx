import type { Answer } from '../../core/comparison/answer.ts';
import { type AnswerPart, answerText, differs, type SetAside } from '../../locales/answerText.ts';
import { useWords } from '../wordsContext.ts';

interface AnswerSentenceProps {
  answer: Answer;
  /** BCP 47 tag of the original's language. */
  language: string;
  /** How many differences the reader set aside. */
  setAside?: SetAside;
  /** Leads to the rows that a part of the answer speaks of; absent where none of them can be led to. */
  onLead?: (about: string) => void;
}

/** The answer in words: the first thing that a reader sees of a comparison. */
export function AnswerSentence({ answer, language, setAside, onLead }: AnswerSentenceProps) {
  const { first, others } = answerText(answer, language, useWords(), setAside);
  return (
    <div class={differs(answer) ? 'answer answer--differs' : 'answer'} role="status">
      <h1 class="answer__first">
        {first.map((part, index) => (
          <Part key={index} part={part} onLead={onLead} />
        ))}
      </h1>
      {others.length > 0 && (
        <p class="answer__others">
          {others.map((part, index) => (
            <span key={index}>
              {index > 0 && ' '}
              <Part part={part} onLead={onLead} />
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

function Part({ part: { text, about }, onLead }: { part: AnswerPart; onLead: AnswerSentenceProps['onLead'] }) {
  if (about === null || !onLead) return <>{text}</>;
  // A link and no button, for a button would not break where the sentence does.
  const lead = (event: Event) => {
    event.preventDefault();
    onLead(about);
  };
  return (
    <a class="answer__part" href={`#${about}`} onClick={lead}>
      {text}
    </a>
  );
}
