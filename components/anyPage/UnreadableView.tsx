import type { PageProblem } from '../../extension/store/tabState.ts';
import { Notice } from '../popup/Notice.tsx';
import { useWords } from '../wordsContext.ts';

/** A page that can't be read, and why. */
export function UnreadableView({ problem }: { problem: PageProblem }) {
  const words = useWords();
  return (
    <Notice title={words.say(`unreadable.${problem}.title`)} text={words.say(`unreadable.${problem}.text`)}>
      <p>
        <a href="two-texts.html" target="_blank" rel="noopener">
          {words.say('twoTexts.open')}
        </a>
      </p>
    </Notice>
  );
}
