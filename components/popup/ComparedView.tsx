import { answerOf, shownStatus } from '../../core/comparison/answer.ts';
import { shownFigures, shownFindings } from '../../core/comparison/shown.ts';
import type { Settings } from '../../extension/settings/settings.ts';
import type { Compared } from '../../extension/tabState.ts';
import { AgreementBar } from '../comparison/AgreementBar.tsx';
import { AnswerSentence } from '../comparison/AnswerSentence.tsx';
import { Coverage } from '../comparison/Coverage.tsx';
import { FigureTable } from '../comparison/FigureTable.tsx';
import { FindingList } from '../comparison/FindingList.tsx';
import { OriginalHeader } from '../comparison/OriginalHeader.tsx';
import type { PopupEvents } from '../views.ts';
import { useWords } from '../wordsContext.ts';
import { PasteOriginal } from './PasteOriginal.tsx';

interface ComparedViewProps {
  compared: Compared;
  settings: Settings;
  events: PopupEvents;
}

/** The result: answer first, then the picture, the figures and the other findings. */
export function ComparedView({ compared, settings, events }: ComparedViewProps) {
  const words = useWords();
  const { comparison, texts } = compared;
  const answer = answerOf(comparison, settings);
  const figures = shownFigures(comparison, settings);
  return (
    <div class="compared">
      <AnswerSentence answer={answer} language={texts.original.language} />
      <AgreementBar statuses={figures.map((pairing) => shownStatus(pairing, settings))} />
      <OriginalHeader compared={compared} />
      <div class="actions">
        <button type="button" class="primary" onClick={() => events.onOpenSideBySide()}>
          {words.say('popup.sideBySide')}
        </button>
        <button type="button" class="secondary" onClick={() => events.onRetry()}>
          {words.say('popup.again')}
        </button>
      </div>
      <FigureTable figures={figures} compared={compared} settings={settings} onShow={events.onShow} />
      <FindingList findings={shownFindings(comparison, settings)} compared={compared} onShow={events.onShow} />
      <Coverage answer={answer} />
      <details class="why">
        <summary>{words.say('popup.paste.open')}</summary>
        <PasteOriginal onChoose={events.onChooseOriginal} />
      </details>
    </div>
  );
}
