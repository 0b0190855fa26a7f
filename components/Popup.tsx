import type { Here } from '../extension/ownPages/quietHere.ts';
import type { Settings } from '../extension/store/settings/settings.ts';
import type { Shortcut } from '../extension/views/shortcutKeys.ts';
import type { Words } from '../locales/words.ts';
import { AnyPageView } from './anyPage/AnyPageView.tsx';
import { KeepPage } from './anyPage/KeepPage.tsx';
import { TurnRound } from './anyPage/TurnRound.tsx';
import { UnreadableView } from './anyPage/UnreadableView.tsx';
import { Brand } from './Brand.tsx';
import { Icon } from './Icon.tsx';
import { NewsDot } from './NewsDot.tsx';
import { AskView } from './popup/AskView.tsx';
import { ComparedView } from './popup/ComparedView.tsx';
import { FailedView } from './popup/FailedView.tsx';
import { HereSwitches } from './popup/HereSwitches.tsx';
import { LoadingView } from './popup/LoadingView.tsx';
import {
  NativeView,
  NotAnArticleView,
  PermissionView,
  ReloadView,
  TranslatedByBrowserView,
  UnknownSiteView,
} from './popup/noticeViews.tsx';
import { useKeptFocus } from './popup/useKeptFocus.ts';
import { WorkingView } from './popup/WorkingView.tsx';
import type { KeptView, PopupEvents, PopupView } from './views.ts';
import { useWords, WordsContext } from './wordsContext.ts';

export interface PopupProps {
  view: PopupView;
  settings: Settings;
  words: Words;
  events: PopupEvents;
  /** Something is new in this version that the reader has not looked at; the options tell what. */
  hasNews?: boolean;
  /** Where the reader may switch it off, and where it is off; null where there is nothing to switch. */
  here?: Here | null;
  /** What can be done by keys in the article. */
  shortcuts?: readonly Shortcut[];
  /** No page of Brontekst can stand in the article's window: the comparison is shown here alone. */
  isConfined?: boolean;
  /** The page that the reader keeps, to be compared with the next one. */
  kept?: KeptView | null;
}

/** The popup. It stands inside the page's `main`. */
export function Popup(props: PopupProps) {
  const { view, settings, words, events, hasNews = false, here = null, kept = null } = props;
  const { shortcuts = [], isConfined = false } = props;
  const holder = useKeptFocus();
  const switches = here && (
    <HereSwitches here={here} onSwitch={events.onSwitch} onOpensOriginal={events.onOpensOriginal} />
  );
  // What is off is said first.
  const isOff = here !== null && (here.off.site || here.off.article);
  const shown = { view, settings, events, shortcuts, isConfined };
  return (
    <WordsContext.Provider value={wordsOfView(view, words)}>
      <div class="popup" ref={holder}>
        <PopupHeader hasNews={hasNews} onOpenOptions={events.onOpenOptions} />
        {isOff && switches}
        <View {...shown} />
        {WITH_ARTICLE.includes(view.kind) && <KeepPage kept={kept} pages={events} />}
        {!isOff && switches}
      </div>
    </WordsContext.Provider>
  );
}

/** What shows an article that can be kept. */
const WITH_ARTICLE: PopupView['kind'][] = ['any-page', 'native', 'ask'];

/** Where nothing says which of two pages is the original, no word may. */
function wordsOfView(view: PopupView, words: Words): Words {
  const areVersions = view.kind === 'compared' && view.compared.pages?.roles === 'versions';
  return areVersions ? words.ofVersions() : words;
}

function PopupHeader({ hasNews, onOpenOptions }: Pick<PopupEvents, 'onOpenOptions'> & { hasNews: boolean }) {
  const words = useWords();
  return (
    <div class="popup__header">
      <Brand />
      <button type="button" class="quiet" onClick={() => onOpenOptions()}>
        <Icon name="options" />
        {words.say('common.options')}
        {hasNews && <NewsDot />}
      </button>
    </div>
  );
}

type Shown = Required<Pick<PopupProps, 'view' | 'settings' | 'events' | 'shortcuts' | 'isConfined'>>;

function View({ view, settings, events, shortcuts, isConfined }: Shown) {
  switch (view.kind) {
    case 'loading':
      return <LoadingView />;
    case 'unknown-site':
      return <UnknownSiteView events={events} />;
    case 'unreadable-page':
      return <UnreadableView problem={view.problem} />;
    case 'any-page':
      return <AnyPageView view={view} pages={events} />;
    case 'reload-page':
      return <ReloadView events={events} />;
    case 'not-an-article':
      return <NotAnArticleView />;
    case 'native':
      return <NativeView title={view.title} canLookUp={view.canLookUp} events={events} />;
    case 'translated-by-browser':
      return <TranslatedByBrowserView />;
    case 'permission-missing':
      return <PermissionView host={view.host} events={events} />;
    case 'ask':
      return <AskView view={view} events={events} />;
    case 'working':
      return <WorkingView steps={view.steps} onCancel={events.onCancel} />;
    case 'failed':
      return <FailedView view={view} events={events} />;
    case 'compared':
      return (
        <>
          <TurnRound pages={view.compared.pages} onTurn={events.onTurnRound} />
          <ComparedView
            compared={view.compared}
            settings={settings}
            events={events}
            shortcuts={shortcuts}
            isConfined={isConfined}
            isReadingAlong={view.isReadingAlong ?? false}
          />
        </>
      );
  }
}
