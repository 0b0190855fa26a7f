import { useEffect, useRef } from 'preact/hooks';
import type { Settings } from '../extension/store/settings/settings.ts';
import type { Words } from '../locales/words.ts';
import { Brand } from './Brand.tsx';
import { ComparedArticles } from './sideBySide/ComparedArticles.tsx';
import { TextField } from './twoTexts/TextField.tsx';
import { sides, type TwoTextsEvents, type TwoTextsView } from './twoTexts/twoTextsView.ts';
import { useWords, WordsContext } from './wordsContext.ts';

export interface TwoTextsProps {
  view: TwoTextsView;
  settings: Settings;
  words: Words;
  events: TwoTextsEvents;
}

/** The page on which a reader compares two texts of his own. It stands inside the page's `main`. */
export function TwoTexts({ view, settings, words, events }: TwoTextsProps) {
  const { fields, outcome, languages } = view;
  const isFilled = sides.every((side) => fields[side].read !== null);
  return (
    <WordsContext.Provider value={words}>
      <div class="side-by-side">
        <Brand />
        <h1>{words.say('twoTexts.title')}</h1>
        <p class="two-texts__lead">{words.say('twoTexts.lead')}</p>
        <div class="two-texts__fields">
          {sides.map((side) => (
            <TextField key={side} side={side} field={fields[side]} languages={languages} events={events} />
          ))}
        </div>
        <div class="actions">
          <button
            type="button"
            class="primary"
            disabled={!isFilled || outcome.kind === 'working'}
            onClick={() => events.onCompare()}
          >
            {words.say('twoTexts.compare')}
          </button>
          <button type="button" class="secondary" onClick={() => events.onTurn()}>
            {words.say('twoTexts.turn')}
          </button>
          <button type="button" class="secondary" onClick={() => events.onClear()}>
            {words.say('twoTexts.clear')}
          </button>
        </div>
        <Outcome view={view} settings={settings} events={events} />
      </div>
    </WordsContext.Provider>
  );
}

function Outcome({ view: { outcome }, settings, events }: Omit<TwoTextsProps, 'words'>) {
  const words = useWords();
  const result = useRef<HTMLElement>(null);
  useEffect(() => {
    if (outcome.kind === 'compared') result.current?.focus();
  }, [outcome]);
  return (
    <>
      <div role="status">
        {outcome.kind === 'working' && <p class="state__loading">{words.say('twoTexts.working')}</p>}
        {outcome.kind === 'failed' && <p class="hint--error">{words.say(`twoTexts.failed.${outcome.why}`)}</p>}
      </div>
      {outcome.kind === 'working' && (
        <button type="button" class="secondary" onClick={() => events.onStop()}>
          {words.say('common.cancel')}
        </button>
      )}
      {outcome.kind === 'compared' && (
        <section class="two-texts__result" ref={result} tabIndex={-1} aria-label={words.say('sideBySide.title')}>
          <ComparedArticles
            exported={{ compared: outcome.compared, address: '' }}
            settings={settings}
            events={events}
          />
        </section>
      )}
    </>
  );
}
