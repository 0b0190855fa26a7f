import { useEffect } from 'preact/hooks';
import { useWords } from '../wordsContext.ts';

interface DifferenceStepperProps {
  /** How many there are among the rows that are shown. */
  count: number;
  /** The one that the reader stands at, from 1; 0 before the first. */
  at: number;
  /** Goes to another: 1 for the next, -1 for the one before. */
  onStep(by: 1 | -1): void;
}

/** Leads through what differs, by two buttons or by Alt with the arrows up and down. */
export function DifferenceStepper({ count, at, onStep }: DifferenceStepperProps) {
  const words = useWords();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!event.altKey || event.ctrlKey || event.metaKey || (by !== 1 && by !== -1)) return;
      event.preventDefault();
      onStep(by);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onStep]);
  if (count === 0) return null;
  return (
    <div class="stepper">
      <button type="button" class="secondary" aria-keyshortcuts="Alt+ArrowUp" onClick={() => onStep(-1)}>
        {words.say('sideBySide.previousDifference')} <kbd>Alt ↑</kbd>
      </button>
      <button type="button" class="secondary" aria-keyshortcuts="Alt+ArrowDown" onClick={() => onStep(1)}>
        {words.say('sideBySide.nextDifference')} <kbd>Alt ↓</kbd>
      </button>
      <span class="hint" role="status">
        {words.say('sideBySide.differences', { at, count })}
      </span>
    </div>
  );
}
