import type { Finding, Passage } from '../../core/comparison/comparison.ts';
import type { Compared } from '../../extension/store/tabState.ts';
import { isDismissed, rowKey } from '../../extension/views/rowKeys.ts';
import { counterpart, markedSentence, type SideText, sentenceAt } from '../../extension/views/sentences.ts';
import { textFragment } from '../../extension/views/textFragment.ts';
import { OutsideLink } from '../OutsideLink.tsx';
import type { PopupEvents } from '../views.ts';
import { useWords } from '../wordsContext.ts';
import { DismissButton } from './DismissButton.tsx';
import { MarkedText } from './MarkedText.tsx';

interface FindingItemProps {
  finding: Finding;
  compared: Compared;
  events: Pick<PopupEvents, 'onShow' | 'onDismiss'>;
}

/** One finding: why it is one, and the sentence of each side. */
export function FindingItem({ finding, compared, events: { onShow, onDismiss } }: FindingItemProps) {
  const words = useWords();
  const { comparison, texts } = compared;
  const { translation, original } = finding;
  const target = translation ?? (original && counterpart(comparison, original));
  const sides = {
    translation: { text: texts.translation, sentences: comparison.sentences.translation },
    original: { text: texts.original, sentences: comparison.sentences.original },
  };
  const isAside = isDismissed(finding, compared);
  return (
    <li class={isAside ? 'finding finding--dismissed' : 'finding'}>
      <p class="finding__reason">
        {words.reason(finding.reason)}
        {finding.certainty === 'likely' && <span class="tag">{words.say('certainty.likely')}</span>}
      </p>
      {!isAside && (
        <dl class="finding__sides">
          {translation && (
            <Quote name={words.say('figures.translation')} side={sides.translation} passage={translation} />
          )}
          {original && <Quote name={words.say('figures.original')} side={sides.original} passage={original} />}
        </dl>
      )}
      <p class="finding__actions">
        {target && (
          <button type="button" class="link" onClick={() => onShow(target)}>
            {words.say(translation ? 'findings.show' : 'findings.showPlace')}
          </button>
        )}
        {original && (
          <OutsideLink href={textFragment(compared.original.address, sentenceAt(sides.original, original))}>
            {words.say('figures.inOriginal')}
          </OutsideLink>
        )}
        {finding.side === 'translation' && (
          <DismissButton
            text={(translation ?? original)?.text ?? ''}
            isDismissed={isAside}
            onDismiss={(isNone) => onDismiss(rowKey(finding, comparison), isNone)}
          />
        )}
      </p>
    </li>
  );
}

function Quote({ name, side, passage }: { name: string; side: SideText; passage: Passage }) {
  return (
    <div class="quote">
      <dt>{name}</dt>
      <dd>
        <MarkedText text={markedSentence(side, passage)} lang={side.text.language} />
      </dd>
    </div>
  );
}
