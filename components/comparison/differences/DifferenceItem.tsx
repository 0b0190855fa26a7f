import type { Passage } from '../../../core/comparison/comparison.ts';
import type { Compared } from '../../../extension/store/tabState.ts';
import { isDismissed, type Row, rowKey } from '../../../extension/views/rowKeys.ts';
import { counterpart, sentenceAt } from '../../../extension/views/sentences.ts';
import { textFragment } from '../../../extension/views/textFragment.ts';
import { OutsideLink } from '../../OutsideLink.tsx';
import type { PopupEvents } from '../../views.ts';
import { useWords } from '../../wordsContext.ts';
import { DismissButton } from '../DismissButton.tsx';
import { DifferenceTitle } from './DifferenceTitle.tsx';
import { Quote } from './Quote.tsx';
import { lengthsOf, ratioOf } from './ratios.ts';

interface DifferenceItemProps {
  row: Row;
  compared: Compared;
  events: Pick<PopupEvents, 'onShow' | 'onDismiss'>;
}

/** One thing that differs, or that both versions say doubtfully: what it is, and the passage of each side. */
export function DifferenceItem({ row, compared, events: { onShow, onDismiss } }: DifferenceItemProps) {
  const words = useWords();
  const { comparison, texts } = compared;
  const { translation, original } = row;
  const isBoth = 'kind' in row && row.side === 'both';
  const isAside = isDismissed(row, compared);
  const look = isAside ? 'dismissed' : isBoth ? 'both' : 'differs';
  const ratio = 'kind' in row ? null : ratioOf(row);
  const lengths = ratio === null || ratio === 1 ? null : lengthsOf(ratio);
  const sides = {
    translation: { text: texts.translation, sentences: comparison.sentences.translation },
    original: { text: texts.original, sentences: comparison.sentences.original },
  };
  const figure = 'kind' in row ? undefined : isAside ? 'dismissed' : row.status;
  return (
    <li class={`difference difference--${look}`} data-about={aboutOf(row)} data-figure={figure}>
      <DifferenceTitle row={row} ratio={ratio} isAside={isAside} />
      {!isAside && (
        <dl class="difference__sides">
          {translation && (
            <Quote name="translation" side={sides.translation} place={translation} length={lengths?.translation} />
          )}
          {original && (
            <Quote
              name="original"
              side={sides.original}
              place={original}
              length={lengths?.original}
              said={saidOf(row, texts.translation.language)}
            />
          )}
        </dl>
      )}
      <p class="difference__actions">
        <ShowButton row={row} target={targetOf(row, compared)} onShow={onShow} />
        {original && (
          <OutsideLink href={textFragment(compared.original.address, sentenceAt(sides.original, original))}>
            {words.say('figures.inOriginal')}
          </OutsideLink>
        )}
        {!isBoth && (
          <DismissButton
            text={(translation ?? original)?.text ?? ''}
            isDismissed={isAside}
            onDismiss={(isNone) => onDismiss(rowKey(row, comparison), isNone)}
          />
        )}
      </p>
    </li>
  );
}

function saidOf(row: Row, language: string) {
  return 'kind' in row || row.said === undefined ? undefined : { figure: row.said, language };
}

/** What parts of the answer may call this row. */
function aboutOf(row: Row): string {
  if (!('kind' in row)) return row.status;
  return row.side === 'both' ? 'both' : `finding ${row.kind}`;
}

/** The passage of the translation that a row leads to: its own, or else the sentence that should have had it. */
function targetOf({ translation, original }: Row, { comparison }: Compared): Passage | null {
  if (!translation) return original && counterpart(comparison, original);
  const { text, paragraph, start, end } = translation;
  return { text, paragraph, start, end };
}

interface ShowButtonProps {
  row: Row;
  target: Passage | null;
  onShow: PopupEvents['onShow'];
}

/** Leads to the passage in the article. The whole row answers to it. */
function ShowButton({ row: { translation, original }, target, onShow }: ShowButtonProps) {
  const words = useWords();
  if (!target) return null;
  const text = (translation ?? original)?.text ?? '';
  const name = translation ? 'differences.show' : 'differences.showPlace';
  return (
    <button
      type="button"
      class="link row-button"
      aria-label={words.say(`${name}Label`, { text })}
      onClick={() => onShow(target)}
    >
      {words.say(name)}
    </button>
  );
}
