import { useMemo, useState } from 'preact/hooks';
import { answerOf } from '../../core/comparison/answer.ts';
import type { Settings } from '../../extension/settings/settings.ts';
import { Brand } from '../Brand.tsx';
import { AnswerSentence } from '../comparison/AnswerSentence.tsx';
import { Coverage } from '../comparison/Coverage.tsx';
import type { Exported } from '../exports/exported.ts';
import type { SideBySideEvents } from '../views.ts';
import { useWords } from '../wordsContext.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import { Legend } from './Legend.tsx';
import { type Row, rowsOf, sentenceCount } from './rows.ts';
import { SentenceRow } from './SentenceRow.tsx';
import { Tools } from './Tools.tsx';

/** From so many rows on, the ones out of sight are left to the browser's care. */
const MANY = 200;

interface ComparedArticlesProps {
  exported: Exported;
  settings: Settings;
  events: SideBySideEvents;
}

/** The two articles next to each other, sentence by sentence. */
export function ComparedArticles({ exported, settings, events }: ComparedArticlesProps) {
  const { compared, address } = exported;
  const { comparison, texts } = compared;
  const [isOnlyDiffering, setOnlyDiffering] = useState(false);
  const rows = useMemo(() => rowsOf(compared, settings), [compared, settings]);
  const shown = isOnlyDiffering ? rows.filter(({ notes }) => notes.length > 0) : rows;
  const answer = answerOf(comparison, settings);
  const languages = { translation: texts.translation.language, original: texts.original.language };
  return (
    <>
      <Brand />
      <div class="intro">
        <AnswerSentence answer={answer} language={languages.original} />
        <Coverage answer={answer} />
      </div>
      <div class="toolbar">
        <label class="choice">
          <input
            type="checkbox"
            checked={isOnlyDiffering}
            onChange={(event) => setOnlyDiffering(event.currentTarget.checked)}
          />
          <Filter rows={shown} />
        </label>
        <Legend />
        <Tools exported={exported} settings={settings} events={events} />
      </div>
      <ColumnHeads compared={compared} address={address} />
      <ol class={shown.length > MANY ? 'rows rows--many' : 'rows'}>
        {shown.map((row) => (
          <SentenceRow key={row.key} row={row} languages={languages} />
        ))}
      </ol>
      {shown.length === 0 && <Nothing />}
    </>
  );
}

function Filter({ rows }: { rows: Row[] }) {
  const words = useWords();
  return (
    <span>
      {words.say('sideBySide.onlyDiffering')}{' '}
      <span class="hint">({words.say('sideBySide.rows', { count: sentenceCount(rows) })})</span>
    </span>
  );
}

function Nothing() {
  return <p class="state">{useWords().say('sideBySide.nothingDiffers')}</p>;
}
