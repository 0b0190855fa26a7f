import { useMemo, useState } from 'preact/hooks';
import { answerOf } from '../../core/comparison/answer.ts';
import type { Settings } from '../../extension/store/settings/settings.ts';
import { countedComparison, setAside } from '../../extension/views/rowKeys.ts';
import { AnswerSentence } from '../comparison/AnswerSentence.tsx';
import { Coverage } from '../comparison/Coverage.tsx';
import type { Exported } from '../exports/exported.ts';
import type { ComparedEvents } from '../views.ts';
import { useWords } from '../wordsContext.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import { DifferenceStepper } from './DifferenceStepper.tsx';
import { FilterFields } from './FilterFields.tsx';
import { Legend } from './Legend.tsx';
import { type Filter, filteredRows, kindCounts, settingsFor } from './rows/filter.ts';
import { RowList } from './rows/RowList.tsx';
import { rowsOf, sentenceCount } from './rows/rows.ts';
import { hitsIn } from './rows/search.ts';
import { useDifferences } from './rows/useDifferences.ts';
import { SearchField } from './SearchField.tsx';
import { Tools } from './Tools.tsx';
import { TranslatorContext } from './translatorContext.ts';

interface ComparedArticlesProps {
  exported: Exported;
  settings: Settings;
  events: ComparedEvents;
}

/** The two articles next to each other, sentence by sentence. */
export function ComparedArticles({ exported, settings, events }: ComparedArticlesProps) {
  const { compared, address } = exported;
  const { texts } = compared;
  // What the reader called no difference is shown as nothing here; the popup has the way back.
  const comparison = useMemo(() => countedComparison(compared), [compared]);
  const [filter, setFilter] = useState<Filter>({ onlyDiffering: false, kind: null });
  const [search, setSearch] = useState({ query: '', current: 0 });
  const kinds = useMemo(() => kindCounts(comparison, settings), [comparison, settings]);
  const rows = useMemo(
    () => rowsOf({ comparison, texts }, settingsFor(settings, filter.kind)),
    [comparison, texts, settings, filter.kind],
  );
  const shown = useMemo(() => filteredRows(rows, filter), [rows, filter]);
  const differences = useDifferences(shown);
  const words = useWords();
  const hits = useMemo(() => hitsIn(shown, search.query), [shown, search.query]);
  const answer = answerOf(comparison, settings);
  const languages = { translation: texts.translation.language, original: texts.original.language };
  const translator = useMemo(() => {
    const direction = { from: languages.original, to: languages.translation };
    return events.translator && { translator: events.translator, direction };
  }, [events.translator, languages.original, languages.translation]);
  const filterTo = (next: Filter) => {
    setFilter(next);
    setSearch({ ...search, current: 0 });
  };
  const step = (by: number) =>
    hits.length > 0 && setSearch({ ...search, current: (search.current + by + hits.length) % hits.length });
  return (
    <TranslatorContext.Provider value={translator}>
      <div class="intro">
        <AnswerSentence answer={answer} language={languages.original} setAside={setAside(compared, settings)} />
      </div>
      <div class="toolbar">
        <DifferenceStepper count={differences.count} at={differences.at} onStep={differences.step} />
        <FilterFields filter={filter} kinds={kinds} count={sentenceCount(shown)} onFilter={filterTo} />
        <details class="more" open={isRoomy()}>
          <summary>{words.say('sideBySide.more')}</summary>
          <div class="more__tools">
            <SearchField
              query={search.query}
              count={hits.length}
              current={search.current}
              onQuery={(query) => setSearch({ query, current: 0 })}
              onStep={step}
            />
            <Legend />
            <Tools exported={exported} settings={settings} events={events} />
          </div>
        </details>
      </div>
      <ColumnHeads compared={compared} address={address} />
      <RowList list={differences.list} rows={shown} languages={languages} hits={hits} current={search.current} />
      {shown.length === 0 && <Nothing />}
      <section class="covered" aria-labelledby="coverage-heading">
        <h2 id="coverage-heading">{words.say('coverage.heading')}</h2>
        <Coverage answer={answer} compared={compared} />
      </section>
    </TranslatorContext.Provider>
  );
}

/** Where the window is small, or text is twice as large, its first screen is for the article. */
function isRoomy(): boolean {
  return globalThis.matchMedia?.('(min-width: 900px) and (min-height: 600px)').matches ?? true;
}

function Nothing() {
  return <p class="state">{useWords().say('sideBySide.noneFits')}</p>;
}
