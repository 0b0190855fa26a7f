import { useRef } from 'preact/hooks';
import { answerOf, shownStatus } from '../../core/comparison/answer.ts';
import type { Pairing } from '../../core/comparison/comparison.ts';
import { differencesIn, isDifference, shownFigures } from '../../core/comparison/shown.ts';
import type { Settings } from '../../extension/store/settings/settings.ts';
import { type Compared, isOfTab } from '../../extension/store/tabState.ts';
import { countedComparison, isDismissed, setAside } from '../../extension/views/rowKeys.ts';
import type { Shortcut, ShortcutName } from '../../extension/views/shortcutKeys.ts';
import { AgreementBar, type BarStatus } from '../comparison/AgreementBar.tsx';
import { AnswerSentence } from '../comparison/AnswerSentence.tsx';
import { Coverage } from '../comparison/Coverage.tsx';
import { DifferenceList } from '../comparison/differences/DifferenceList.tsx';
import { FigureTable } from '../comparison/FigureTable.tsx';
import { OriginalHeader } from '../comparison/OriginalHeader.tsx';
import type { PopupEvents } from '../views.ts';
import { useWords } from '../wordsContext.ts';
import { AnotherOriginal } from './AnotherOriginal.tsx';

interface ComparedViewProps {
  compared: Compared;
  settings: Settings;
  events: PopupEvents;
  /** What can be done by keys in the article. */
  shortcuts: readonly Shortcut[];
  /** The comparison can't be shown in a page of its own. */
  isConfined: boolean;
  /** The original's words stand under the paragraphs of the page. */
  isReadingAlong: boolean;
}

/** The result: the answer first, then what differs, then what agrees and what it was compared with. */
export function ComparedView(props: ComparedViewProps) {
  const { compared, settings, events, shortcuts, isConfined, isReadingAlong } = props;
  const words = useWords();
  const holder = useRef<HTMLDivElement>(null);
  const nextKeys = keysOf(shortcuts, 'next-difference');
  const readAlongKeys = keysOf(shortcuts, 'read-along');
  const answer = answerOf(countedComparison(compared), settings);
  const isSure = compared.original.proof === 'original';
  const figures = shownFigures(compared.comparison, settings);
  const others = figures.filter((pairing) => !isDifference(pairing, settings));
  const header = <OriginalHeader compared={compared} />;
  const another = !compared.pages && <AnotherOriginal others={compared.others} events={events} />;
  const tables = (['same', 'unclear'] as const).map((status) => ({
    status,
    figures: others.filter((pairing) => shownStatus(pairing, settings) === status),
  }));
  return (
    <div class="compared" ref={holder}>
      <AnswerSentence
        answer={answer}
        language={compared.texts.original.language}
        setAside={setAside(compared, settings)}
        onLead={(about) => leadTo(holder.current, about)}
      />
      {!isSure && header}
      {!isSure && another}
      <DifferenceList compared={compared} settings={settings} events={events} />
      {nextKeys !== '' && differencesIn(compared.comparison, settings) > 0 && (
        <p class="hint">{words.say('popup.keys', { keys: nextKeys })}</p>
      )}
      <div class="groups">
        {tables.map((table) => (
          <FigureTable key={table.status} {...table} compared={compared} onShow={events.onShow} />
        ))}
      </div>
      <AgreementBar statuses={figures.map((pairing) => barStatus(pairing, compared, settings))} />
      {isSure && header}
      <section aria-labelledby="coverage-heading">
        <h2 id="coverage-heading">{words.say('coverage.heading')}</h2>
        <Coverage answer={answer} compared={compared} />
        {!compared.pages && (
          <button type="button" class="link" data-focus="retry" onClick={() => events.onRetry()}>
            {words.say('popup.again')}
          </button>
        )}
      </section>
      {isSure && another}
      {isConfined && <p class="hint">{words.say('popup.confined')}</p>}
      <div class="popup__foot">
        {!isConfined && (
          <button type="button" class="primary" onClick={() => events.onOpenSideBySide()}>
            {words.say('popup.sideBySide')}
          </button>
        )}
        {isOfTab(compared) && (
          <button
            type="button"
            class="quiet"
            title={`${words.say('popup.readAlong')} ${readAlongKeys}`.trim()}
            aria-keyshortcuts={readAlongKeys || undefined}
            onClick={() => events.onReadAlong(!isReadingAlong)}
          >
            {words.say(isReadingAlong ? 'readAlong.off' : 'readAlong.on')}
          </button>
        )}
      </div>
    </div>
  );
}

function barStatus(pairing: Pairing, compared: Compared, settings: Settings): BarStatus {
  const isAside = isDifference(pairing, settings) && isDismissed(pairing, compared);
  return isAside ? 'dismissed' : shownStatus(pairing, settings);
}

/** Empty where the command has none. */
function keysOf(shortcuts: readonly Shortcut[], wanted: ShortcutName): string {
  return shortcuts.find(({ name }) => name === wanted)?.keys ?? '';
}

/** Leads the eye and the focus to the first rows that a part of the answer speaks of, opened where they were closed. */
function leadTo(holder: Element | null, about: string): void {
  const rows = holder?.querySelector(`[data-about~='${about}']`);
  if (rows?.matches('details')) rows.setAttribute('open', '');
  rows?.querySelector<HTMLElement>('summary, button')?.focus({ preventScroll: true });
  rows?.scrollIntoView({ block: 'start' });
}
