import type { Settings } from '../extension/store/settings/settings.ts';
import type { Words } from '../locales/words.ts';
import { TurnRound } from './anyPage/TurnRound.tsx';
import { Brand } from './Brand.tsx';
import { Notice } from './popup/Notice.tsx';
import { ComparedArticles } from './sideBySide/ComparedArticles.tsx';
import { AgainView, LookingView } from './sideBySide/GoneViews.tsx';
import type { SideBySideEvents, SideBySideView } from './views.ts';
import { WordsContext } from './wordsContext.ts';

export interface SideBySideProps {
  view: SideBySideView;
  settings: Settings;
  words: Words;
  events: SideBySideEvents;
}

/** The side-by-side page. It stands inside the page's `main`. */
export function SideBySide({ view, settings, words, events }: SideBySideProps) {
  const pages = view.kind === 'compared' ? view.compared.pages : undefined;
  return (
    <WordsContext.Provider value={pages?.roles === 'versions' ? words.ofVersions() : words}>
      <div class="side-by-side">
        <Brand />
        {view.kind === 'loading' && (
          <div class="state" role="status">
            <h1 class="state__loading">{words.say('sideBySide.loading')}</h1>
          </div>
        )}
        {view.kind === 'gone' && (
          <Notice title={words.say('sideBySide.gone.title')} text={words.say('sideBySide.gone.text')} />
        )}
        {view.kind === 'again' && <AgainView view={view} events={events} />}
        {view.kind === 'looking' && <LookingView onCancel={events.onCancel} />}
        <TurnRound pages={pages} onTurn={() => events.onTurnRound?.()} />
        {view.kind === 'compared' && <ComparedArticles exported={view} settings={settings} events={events} />}
      </div>
    </WordsContext.Provider>
  );
}
