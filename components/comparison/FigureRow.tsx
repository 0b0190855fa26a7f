import type { Pairing, Passage, Side } from '../../core/comparison/comparison.ts';
import type { Compared } from '../../extension/store/tabState.ts';
import { markedSentence, type SideText, sentenceAt, shortened } from '../../extension/views/sentences.ts';
import { textFragment } from '../../extension/views/textFragment.ts';
import { OutsideLink } from '../OutsideLink.tsx';
import type { PopupEvents } from '../views.ts';
import { useWords } from '../wordsContext.ts';
import { MarkedText } from './MarkedText.tsx';

/** Characters shown on each side of a figure. */
const REACH = 28;

interface FigureRowProps {
  pairing: Pairing;
  /** As it is shown: a doubtful difference may stand here as not compared. */
  status: string;
  compared: Compared;
  onShow: PopupEvents['onShow'];
}

/** A figure that is no difference: the words of both sides, each leading to its place. */
export function FigureRow({ pairing: { translation, original }, status, compared, onShow }: FigureRowProps) {
  const { comparison, texts } = compared;
  const sides = {
    translation: { text: texts.translation, sentences: comparison.sentences.translation },
    original: { text: texts.original, sentences: comparison.sentences.original },
  };
  return (
    <tr class="figure" data-figure={status}>
      <td data-side="translation">
        {translation ? (
          <ShowButton figure={translation} language={texts.translation.language} onShow={onShow} />
        ) : (
          <Absent />
        )}
        {translation && <Around side={sides.translation} figure={translation} />}
      </td>
      <td data-side="original">
        {original ? (
          <InOriginal address={compared.original.address} side={sides.original} figure={original} />
        ) : (
          <Absent />
        )}
        {original && <Around side={sides.original} figure={original} />}
      </td>
    </tr>
  );
}

function Absent() {
  return <span class="figure__absent">{useWords().say('figures.absent')}</span>;
}

interface ShowButtonProps {
  figure: Side;
  language: string;
  onShow: PopupEvents['onShow'];
}

/** The figure in the translation. The whole row answers to this button. */
function ShowButton({ figure: { text, paragraph, start, end }, language, onShow }: ShowButtonProps) {
  const words = useWords();
  const passage: Passage = { text, paragraph, start, end };
  return (
    <button
      type="button"
      class="figure__show row-button"
      aria-label={words.say('figures.show', { text })}
      onClick={() => onShow(passage)}
    >
      <span lang={language}>{text}</span>
    </button>
  );
}

interface InOriginalProps {
  address: string;
  side: SideText;
  figure: Side;
}

function InOriginal({ address, side, figure }: InOriginalProps) {
  return (
    <OutsideLink class="figure__link" href={textFragment(address, sentenceAt(side, figure))} lang={side.text.language}>
      {figure.text}
    </OutsideLink>
  );
}

function Around({ side, figure }: { side: SideText; figure: Side }) {
  return <MarkedText text={shortened(markedSentence(side, figure), REACH)} lang={side.text.language} />;
}
