import type { Answer } from '../../core/comparison/answer.ts';
import { useWords } from '../wordsContext.ts';

/** What was compared and what was not, so that nobody takes silence for proof. */
export function Coverage({ answer }: { answer: Answer }) {
  const words = useWords();
  const hidden = answer.hidden.figures + answer.hidden.findings;
  return (
    <p class="coverage">
      {words.say('coverage.sentences', answer.sentences)} {words.say('coverage.not')}
      {hidden > 0 && ` ${words.say('coverage.hidden', { count: hidden })}`}
    </p>
  );
}
