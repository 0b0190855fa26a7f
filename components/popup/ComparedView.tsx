import { answerOf, shownStatus } from '../../core/comparison/answer.ts';
import type { Pairing } from '../../core/comparison/comparison.ts';
import { isDifference, shownFigures, shownFindings } from '../../core/comparison/shown.ts';
import type { Settings } from '../../extension/store/settings/settings.ts';
import type { Compared } from '../../extension/store/tabState.ts';
import { countedComparison, isDismissed, setAside } from '../../extension/views/rowKeys.ts';
import { AgreementBar, type BarStatus } from '../comparison/AgreementBar.tsx';
import { AnswerSentence } from '../comparison/AnswerSentence.tsx';
import { Coverage } from '../comparison/Coverage.tsx';
import { FigureTable } from '../comparison/FigureTable.tsx';
import { FindingList } from '../comparison/FindingList.tsx';
import { OriginalHeader } from '../comparison/OriginalHeader.tsx';
import { Scale } from '../comparison/Scale.tsx';
import type { PopupEvents } from '../views.ts';
import { useWords } from '../wordsContext.ts';
import { AnotherOriginal } from './AnotherOriginal.tsx';

interface ComparedViewProps {
  compared: Compared;
  settings: Settings;
  events: PopupEvents;
  /** The comparison can't be shown in a page of its own. */
  isConfined: boolean;
}

/** The result: answer first, then the picture, the figures and the other findings. */
export function ComparedView({ compared, settings, events, isConfined }: ComparedViewProps) {
  const words = useWords();
  const { comparison, texts } = compared;
  const counted = countedComparison(compared);
  const answer = answerOf(counted, settings);
  const differing = shownFigures(counted, settings).filter((pairing) => isDifference(pairing, settings));
  const isSure = compared.original.proof === 'original';
  const figures = shownFigures(comparison, settings);
  return (
    <div class="compared">
      <AnswerSentence answer={answer} language={texts.original.language} setAside={setAside(compared, settings)} />
      <AgreementBar statuses={figures.map((pairing) => barStatus(pairing, compared, settings))} />
      <Scale differing={differing} texts={texts} />
      <OriginalHeader compared={compared} />
      {!isSure && <AnotherOriginal others={compared.others} isOpen={compared.others.length > 0} events={events} />}
      <div class="actions">
        {!isConfined && (
          <button type="button" class="primary" onClick={() => events.onOpenSideBySide()}>
            {words.say('popup.sideBySide')}
          </button>
        )}
        <button type="button" class="secondary" data-focus="retry" onClick={() => events.onRetry()}>
          {words.say('popup.again')}
        </button>
      </div>
      {isConfined && <p class="hint">{words.say('popup.confined')}</p>}
      <FigureTable figures={figures} compared={compared} settings={settings} events={events} />
      <FindingList findings={shownFindings(comparison, settings)} compared={compared} events={events} />
      <section aria-labelledby="coverage-heading">
        <h2 id="coverage-heading">{words.say('coverage.heading')}</h2>
        <Coverage answer={answer} compared={compared} />
      </section>
      {isSure && <AnotherOriginal others={compared.others} isOpen={false} events={events} />}
    </div>
  );
}

function barStatus(pairing: Pairing, compared: Compared, settings: Settings): BarStatus {
  const isAside = isDifference(pairing, settings) && isDismissed(pairing, compared);
  return isAside ? 'dismissed' : shownStatus(pairing, settings);
}
