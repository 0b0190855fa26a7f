import type { Candidate } from '../../core/originals/candidate.ts';
import type { PopupEvents } from '../views.ts';
import { useWords } from '../wordsContext.ts';
import { CandidateList } from './CandidateList.tsx';
import { PasteOriginal } from './PasteOriginal.tsx';

interface AnotherOriginalProps {
  /** The likeliest first. */
  others: Candidate[];
  events: PopupEvents;
}

/** More are no help to choose among. */
const MOST = 4;

/** For a reader who doubts the original: the other candidates, and a field for the address. */
export function AnotherOriginal({ others, events }: AnotherOriginalProps) {
  const words = useWords();
  return (
    <details class="another">
      <summary>{words.say('popup.paste.open')}</summary>
      {others.length > 0 && (
        <CandidateList
          title={words.say('original.others')}
          candidates={others.slice(0, MOST)}
          onPick={events.onPickCandidate}
        />
      )}
      <PasteOriginal onChoose={events.onChooseOriginal} />
    </details>
  );
}
