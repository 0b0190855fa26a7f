import type { PairingStatus } from '../../core/comparison/comparison.ts';
import { useWords } from '../wordsContext.ts';

/** The verdict on a figure, or that the reader called it no difference. */
export type BarStatus = PairingStatus | 'dismissed';

const ORDER = ['same', 'differs', 'missing', 'added', 'unclear', 'dismissed'] as const satisfies readonly BarStatus[];

/** From so many figures on there is no room for gaps between the blocks. */
const MANY = 60;

interface AgreementBarProps {
  /** The verdict on each figure, in reading order. */
  statuses: BarStatus[];
}

/**
 * A picture of the comparison: one block a figure, in reading order, so that it shows where in the article something
 * differs. What agrees is low and plain; what differs stands higher and is hatched, so it shows without colour too.
 */
export function AgreementBar({ statuses }: AgreementBarProps) {
  const words = useWords();
  if (statuses.length === 0) return null;
  const present = ORDER.filter((status) => statuses.includes(status));
  const countOf = (status: BarStatus) => statuses.filter((other) => other === status).length;
  const part = (status: BarStatus) => words.say(`bar.${status}`, { count: countOf(status) });
  const summary = words.list(present.map(part));
  return (
    <div class="bar">
      <div
        class={statuses.length > MANY ? 'bar__blocks bar__blocks--many' : 'bar__blocks'}
        role="img"
        aria-label={words.say('bar.label', { summary })}
      >
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
