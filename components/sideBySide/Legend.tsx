import { useWords } from '../wordsContext.ts';
import type { MarkLook } from './rows/rowMarks.ts';

const looks = ['same', 'differs', 'both', 'unclear'] as const satisfies readonly MarkLook[];

/** What the marks mean; each has a line of its own shape. */
export function Legend() {
  const words = useWords();
  return (
    <ul class="legend" aria-label={words.say('sideBySide.legend')}>
      {looks.map((look) => (
        <li key={look}>
          <span class={`mark mark--${look}`}>{words.say(`sideBySide.legend.${look}`)}</span>
        </li>
      ))}
    </ul>
  );
}
