import { markedSentence, type Place, type SideText, shortened } from '../../../extension/views/sentences.ts';
import { useWords } from '../../wordsContext.ts';
import { MarkedText } from '../MarkedText.tsx';

/** Characters shown on each side of a passage. */
const REACH = 110;

interface QuoteProps {
  name: 'translation' | 'original';
  side: SideText;
  place: Place;
  /** How long its figure is drawn, from 0 to 1, beside the other side's. */
  length: number | undefined;
  /** What its figure is in the notation of the other side, where that helps. */
  said?: { figure: string; language: string } | undefined;
}

/** The passage of one side in its sentence; above it, where there is one, the line that its figure is as long as. */
export function Quote({ name, side, place, length, said }: QuoteProps) {
  const words = useWords();
  return (
    <div class="quote" data-side={name}>
      <dt>
        {words.say(`figures.${name}`)}
        {length !== undefined && <Length share={length} />}
      </dt>
      <dd>
        <MarkedText text={shortened(markedSentence(side, place), REACH)} lang={side.text.language} />
        {said && (
          <span class="quote__said">
            {words.say('differences.said', { language: words.language(said.language) })}{' '}
            <strong lang={said.language}>{said.figure}</strong>
          </span>
        )}
      </dd>
    </div>
  );
}

/** A line as long as a figure is large. What it shows is told in words too. */
function Length({ share }: { share: number }) {
  return (
    <svg class="length" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path class="length__room" d="M0 3H100" />
      <path class="length__own" d={`M0 3H${Math.max(1, share * 100)}`} />
    </svg>
  );
}
