import type { PairingStatus } from '../../core/comparison/comparison.ts';
import { useWords } from '../wordsContext.ts';

const ORDER = ['same', 'differs', 'missing', 'added', 'unclear'] as const satisfies readonly PairingStatus[];

interface AgreementBarProps {
  /** The verdict on each figure, in reading order. */
  statuses: PairingStatus[];
}

/**
 * A picture of the comparison: one block a figure, in reading order, so that it shows where in the article something
 * differs. What agrees is low and plain; what differs stands higher and is hatched, so it shows without colour too.
 */
export function AgreementBar({ statuses }: AgreementBarProps) {
  const words = useWords();
  if (statuses.length === 0) return null;
  const present = ORDER.filter((status) => statuses.includes(status));
  const countOf = (status: PairingStatus) => statuses.filter((other) => other === status).length;
  const part = (status: PairingStatus) => words.say(`bar.${status}`, { count: countOf(status) });
  const summary = words.list(present.map(part));
  return (
    <div class="bar">
      <div class="bar__blocks" role="img" aria-label={words.say('bar.label', { summary })}>
        {statuses.map((status, index) => (
          <span key={index} class={`bar__block bar__block--${status}`} />
        ))}
      </div>
      <ul class="bar__legend" aria-hidden="true">
        {present.map((status) => (
          <li key={status} class="bar__entry">
            <span class={`bar__block bar__block--${status}`} />
            {part(status)}
          </li>
        ))}
      </ul>
    </div>
  );
}
