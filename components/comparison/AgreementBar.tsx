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
  if (statuses.every((status) => status === 'same')) return null;
  const present = ORDER.filter((status) => statuses.includes(status));
  const countOf = (status: BarStatus) => statuses.filter((other) => other === status).length;
  const summary = words.list(present.map((status) => words.say(`bar.${status}`, { count: countOf(status) })));
  return (
    <figure class="bar">
      <figcaption>{words.say('bar.caption')}</figcaption>
      <div
        class={statuses.length > MANY ? 'bar__blocks bar__blocks--many' : 'bar__blocks'}
        role="img"
        aria-label={summary}
      >
        {statuses.map((status, index) => (
          <span key={index} class={`bar__block bar__block--${status}`} />
        ))}
      </div>
    </figure>
  );
}
