import type { Candidate } from '../../core/originals/candidate.ts';
import { OutsideLink } from '../OutsideLink.tsx';
import { useWords } from '../wordsContext.ts';

interface CandidateListProps {
  title: string;
  candidates: Candidate[];
  onPick(candidate: Candidate): void;
}

/** Pages that may be the original, each with what speaks for it; the reader decides. */
export function CandidateList({ title, candidates, onPick }: CandidateListProps) {
  return (
    <section aria-labelledby="candidates-heading">
      <h2 id="candidates-heading">{title}</h2>
      <ul class="candidates">
        {candidates.map((candidate) => (
          <CandidateItem key={candidate.address} candidate={candidate} onPick={onPick} />
        ))}
      </ul>
    </section>
  );
}

function CandidateItem({ candidate, onPick }: { candidate: Candidate; onPick: CandidateListProps['onPick'] }) {
  const words = useWords();
  const title = candidate.title ?? candidate.address;
  const reasons = candidate.reasons.map((reason) => words.reason(reason)).filter((sentence) => sentence !== '');
  return (
    <li class="candidate">
      <OutsideLink class="candidate__title" href={candidate.address}>
        {title}
      </OutsideLink>
      {reasons.length > 0 && <p class="candidate__reasons">{reasons.join(' ')}</p>}
      <button
        type="button"
        class="secondary"
        data-focus={`pick ${candidate.address}`}
        aria-label={words.say('popup.candidates.pickLabel', { title })}
        onClick={() => onPick(candidate)}
      >
        {words.say('popup.candidates.pick')}
      </button>
    </li>
  );
}
