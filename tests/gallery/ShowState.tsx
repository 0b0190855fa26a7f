import { Options } from '../../components/Options.tsx';
import { Popup } from '../../components/Popup.tsx';
import { SideBySide } from '../../components/SideBySide.tsx';
import { TwoTexts } from '../../components/TwoTexts.tsx';
import type { TwoTextsEvents } from '../../components/twoTexts/twoTextsView.ts';
import type {
  ComparedEvents,
  OptionsEvents,
  PopupEvents,
  SideBySideEvents,
  WelcomeEvents,
} from '../../components/views.ts';
import { Welcome } from '../../components/Welcome.tsx';
import { type Settings, standardSettings } from '../../extension/store/settings/settings.ts';
import type { Words } from '../../locales/words.ts';
import { ArticleWithBanner } from './ArticleWithBanner.tsx';
import { ArticleWithPanel } from './ArticleWithPanel.tsx';
import type { GalleryState } from './states.ts';

const SHORTCUTS = [
  { name: 'next-difference', keys: 'Alt+Shift+.' },
  { name: 'read-along', keys: 'Alt+Shift+L' },
] as const;

interface ShowStateProps {
  state: GalleryState;
  words: Words;
  theme: Settings['theme'];
}

/** One state of the gallery. Its buttons do nothing. */
export function ShowState({ state, words, theme }: ShowStateProps) {
  switch (state.page) {
    case 'popup':
      return (
        <Popup
          view={state.view}
          kept={state.kept ?? null}
          settings={{ ...standardSettings, ...state.settings }}
          words={words}
          events={popup}
          here={state.here ?? null}
          shortcuts={SHORTCUTS}
        />
      );
    case 'banner':
      return <ArticleWithBanner state={state} words={words} theme={theme} />;
    case 'panel':
      return <ArticleWithPanel state={state} words={words} theme={theme} />;
    case 'options':
      return (
        <Options view={{ ...state.view, settings: { ...state.view.settings, theme } }} words={words} events={options} />
      );
    case 'welcome':
      return <Welcome view={state.view} words={words} events={welcome} />;
    case 'two-texts':
      return <TwoTexts view={state.view} settings={standardSettings} words={words} events={twoTexts} />;
    case 'side-by-side':
      return (
        <SideBySide
          view={state.view}
          settings={{ ...standardSettings, ...state.settings }}
          words={words}
          events={{ ...sideBySide, translator: state.translator ?? null }}
        />
      );
  }
}

const nothing = () => {};

const welcome: WelcomeEvents = { onGrant: nothing, onOpenOptions: nothing };

const popup: PopupEvents = {
  onKeep: nothing,
  onDropKept: nothing,
  onOpenAndCompare: nothing,
  onTurnRound: nothing,
  onDismiss: nothing,
  onLookUp: nothing,
  onCancel: nothing,
  onRetry: nothing,
  onShow: nothing,
  onOpenSideBySide: nothing,
  onReadAlong: nothing,
  onOpensOriginal: nothing,
  onOpenOptions: nothing,
  onReload: nothing,
  onCompareAnyway: nothing,
  onChooseOriginal: nothing,
  onPickCandidate: nothing,
  onGrant: nothing,
  onSwitch: nothing,
};

const options: OptionsEvents = {
  onChange: nothing,
  onGrant: nothing,
  onGiveBack: nothing,
  onSwitchOn: nothing,
  onForgetOriginals: nothing,
  onSeeNews: nothing,
  onChangeShortcuts: nothing,
  onDownload: nothing,
};

const compared: ComparedEvents = {
  onCopy: async () => true,
  onDownload: nothing,
  onPrint: nothing,
  translator: null,
};

const sideBySide: SideBySideEvents = { ...compared, onLookUpAgain: nothing, onCancel: nothing, onGrant: nothing };

const twoTexts: TwoTextsEvents = {
  ...compared,
  onType: nothing,
  onFile: nothing,
  onLanguage: nothing,
  onCompare: nothing,
  onStop: nothing,
  onTurn: nothing,
  onClear: nothing,
};
