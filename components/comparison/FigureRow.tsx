import { shownStatus } from '../../core/comparison/answer.ts';
import type { Pairing, Passage, Side } from '../../core/comparison/comparison.ts';
import { isDifference } from '../../core/comparison/shown.ts';
import type { Settings } from '../../extension/store/settings/settings.ts';
import type { Compared } from '../../extension/store/tabState.ts';
import { isDismissed, rowKey } from '../../extension/views/rowKeys.ts';
import { counterpart, markedSentence, type SideText, sentenceAt, shortened } from '../../extension/views/sentences.ts';
import { textFragment } from '../../extension/views/textFragment.ts';
import { OutsideLink } from '../OutsideLink.tsx';
import type { PopupEvents } from '../views.ts';
import { useWords } from '../wordsContext.ts';
import { DismissButton } from './DismissButton.tsx';
import { MarkedText } from './MarkedText.tsx';
import { Verdict } from './Verdict.tsx';

/** Characters shown on each side of a figure; what differs is shown with more of its sentence. */
const REACH = { agreeing: 28, differing: 90 };

interface FigureRowProps {
  pairing: Pairing;
  compared: Compared;
  settings: Settings;
  events: Pick<PopupEvents, 'onShow' | 'onDismiss'>;
}

export function FigureRow({ pairing, compared, settings, events: { onShow, onDismiss } }: FigureRowProps) {
  const words = useWords();
  const { comparison, texts } = compared;
  const translation = { text: texts.translation, sentences: comparison.sentences.translation };
  const original = { text: texts.original, sentences: comparison.sentences.original };
  const status = shownStatus(pairing, settings);
  const isAlarm = isDifference(pairing, settings);
  const isAside = isAlarm && isDismissed(pairing, compared);
  const reach = isAlarm && !isAside ? REACH.differing : REACH.agreeing;
  return (
    <>
      <tr class={`figure figure--${isAside ? 'dismissed' : status}`}>
        <td>
          <ShowButton
            pairing={pairing}
            target={targetOf(pairing, compared)}
            language={texts.translation}
            onShow={onShow}
          />
          {pairing.translation && <Around side={translation} figure={pairing.translation} reach={reach} />}
        </td>
        <td>
          {pairing.original ? (
            <InOriginal address={compared.original.address} side={original} figure={pairing.original} />
          ) : (
            <span class="figure__absent">{words.say('figures.absent')}</span>
          )}
          {pairing.original && <Around side={original} figure={pairing.original} reach={reach} />}
        </td>
        <td>
          <Verdict status={status} note={isAlarm ? pairing.note : undefined} />
          {isAlarm && !isAside && pairing.certainty === 'likely' && (
            <span class="figure__certainty">{words.say('certainty.likely')}</span>
          )}
        </td>
      </tr>
      {isAlarm && (
        <tr class={isAside ? 'figure-reason figure-reason--dismissed' : 'figure-reason'}>
          <td colSpan={3}>
            {!isAside && <span class="figure-reason__why">{words.reason(pairing.reason)} </span>}
            <DismissButton
              text={(pairing.translation ?? pairing.original)?.text ?? ''}
              isDismissed={isAside}
              onDismiss={(isNone) => onDismiss(rowKey(pairing, comparison), isNone)}
            />
          </td>
        </tr>
      )}
    </>
  );
}

/** The passage of the translation that a row leads to: the figure, or else the sentence that should have had it. */
function targetOf({ translation, original }: Pairing, { comparison }: Compared): Passage | null {
  if (translation) return passageOf(translation);
  return original && counterpart(comparison, original);
}

function passageOf({ text, paragraph, start, end }: Side): Passage {
  return { text, paragraph, start, end };
}

interface ShowButtonProps {
  pairing: Pairing;
  target: Passage | null;
  language: { language: string };
  onShow: PopupEvents['onShow'];
}

/** The figure in the translation. The whole row answers to this button. */
function ShowButton({ pairing: { translation, original }, target, language, onShow }: ShowButtonProps) {
  const words = useWords();
  if (!target) return <span class="figure__absent">{words.say('figures.absent')}</span>;
  const label = translation
    ? words.say('figures.show', { text: translation.text })
    : words.say('figures.showPlace', { text: original?.text ?? '' });
  return (
    <button type="button" class="figure__show" aria-label={label} onClick={() => onShow(target)}>
      {translation ? (
        <span lang={language.language}>{translation.text}</span>
      ) : (
        <span class="figure__absent">{words.say('figures.absent')}</span>
      )}
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

function Around({ side, figure, reach }: { side: SideText; figure: Side; reach: number }) {
  return <MarkedText text={shortened(markedSentence(side, figure), reach)} lang={side.text.language} />;
}
