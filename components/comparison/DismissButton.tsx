import { useWords } from '../wordsContext.ts';

interface DismissButtonProps {
  /** The words that the row is about. */
  text: string;
  isDismissed: boolean;
  onDismiss(isDismissed: boolean): void;
}

/** Sets a difference aside, and takes that back: one button, so that the focus stays on it. */
export function DismissButton({ text, isDismissed, onDismiss }: DismissButtonProps) {
  const words = useWords();
  return (
    <span class="dismiss">
      {isDismissed && <span class="dismiss__done">{words.say('dismiss.done')}</span>}
      <button
        type="button"
        class="link"
        aria-label={words.say(isDismissed ? 'dismiss.undoLabel' : 'dismiss.label', { text })}
        onClick={() => onDismiss(!isDismissed)}
      >
        {words.say(isDismissed ? 'common.undo' : 'dismiss.button')}
      </button>
    </span>
  );
}
