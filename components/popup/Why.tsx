import type { Evidence } from '../../core/detection/verdict.ts';
import { useWords } from '../wordsContext.ts';

/** What speaks for a machine translation, the weightiest first. */
export function Why({ evidence }: { evidence: Evidence[] }) {
  const words = useWords();
  const sentences = evidence
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ signal, seen }) => words.signal(signal, seen))
    .filter((sentence) => sentence !== '');
  if (sentences.length === 0) return null;
  return (
    <details class="why">
      <summary>{words.say('popup.why')}</summary>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
