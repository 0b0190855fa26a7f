import type { PairingNote, PairingStatus } from '../../core/comparison/comparison.ts';
import { Icon } from '../Icon.tsx';
import { useWords } from '../wordsContext.ts';

interface VerdictProps {
  status: PairingStatus;
  note?: PairingNote | undefined;
}

/** The verdict on one figure, told by a shape and by words, never by colour alone. */
export function Verdict({ status, note }: VerdictProps) {
  const words = useWords();
  return (
    <span class={`verdict verdict--${status}`}>
      <Icon name={status} />
      <span class="verdict__words">{words.say(note ? `note.${note}` : `status.${status}`)}</span>
    </span>
  );
}
