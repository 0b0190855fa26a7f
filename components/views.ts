import type { Passage } from '../core/comparison/comparison.ts';
import type { Evidence } from '../core/detection/verdict.ts';
import type { Candidate } from '../core/originals/candidate.ts';
import type { NamedVersion } from '../core/originals/namedVersions.ts';
import type { SiteAccess } from '../extension/ownPages/siteAccess.ts';
import type { SettingsDamage } from '../extension/store/settings/repair.ts';
import type { Settings } from '../extension/store/settings/settings.ts';
import type { Compared, Failure, FailureKind, OriginalLink, PageProblem, Step } from '../extension/store/tabState.ts';
import type { Shortcut } from '../extension/views/shortcutKeys.ts';

import type { ExportFile } from './exports/exportFile.ts';
import type { BrowserTranslator } from './sideBySide/browserTranslator.ts';

export type { SiteAccess } from '../extension/ownPages/siteAccess.ts';
export type { BannerView, BannerWords } from '../extension/views/banner.ts';

/** How a step of the look-up stands. */
export interface StepView {
  step: Step;
  state: 'done' | 'running' | 'waiting';
}

/** Everything that the popup can show; one component renders each kind. */
export type PopupView =
  | { kind: 'loading' }
  | { kind: 'unknown-site' }
  | { kind: 'unreadable-page'; problem: PageProblem }
  | AnyPageView
  | { kind: 'reload-page' }
  | { kind: 'not-an-article' }
  | {
      kind: 'native';
      title: string;
      /** Whether it may be a translation after all, so that looking for an original makes sense. */
      canLookUp: boolean;
    }
  | { kind: 'translated-by-browser' }
  | {
      kind: 'ask';
      /** Where the original would be looked up. */
      host: string;
      /** BCP 47 tag of the original's language. */
      from: string;
      manner: 'automatic' | 'edited';
      title: string;
      evidence: Evidence[];
      link: OriginalLink | null;
    }
  | { kind: 'permission-missing'; host: string }
  | { kind: 'working'; steps: StepView[] }
  | { kind: 'failed'; failure: Failure; searchPage: string | null; candidates: Candidate[] }
  | {
      kind: 'compared';
      compared: Compared;
      /** The original's words stand under the paragraphs of the page. */
      isReadingAlong?: true;
    };

/** A page that was read at the reader's click. */
export interface AnyPageView {
  kind: 'any-page';
  title: string;
  /** What the page says of itself; null where it says nothing. `from` is a BCP 47 tag, `und` where it does not tell. */
  translated: { from: string; manner: 'automatic' | 'edited'; evidence: Evidence[] } | null;
  /** Other versions that it names, the surest first. */
  versions: NamedVersion[];
  /** Why it could not be compared with the page that was kept. */
  failure: FailureKind | null;
}

/** The page that the reader keeps, to be compared with the next one. */
export interface KeptView {
  title: string;
  /** Whether it is the page in front of him. */
  isThis: boolean;
}

/** What the reader can do with open pages. */
export interface OpenPagesEvents {
  onKeep(): void;
  onDropKept(): void;
  /** Keep this page and open another version of it beside. */
  onOpenAndCompare(address: string): void;
  /** Of two versions, the other one is the original. */
  onTurnRound(): void;
}

/** What the reader can do in the popup. */
export interface PopupEvents extends OpenPagesEvents {
  onLookUp(): void;
  onCancel(): void;
  onRetry(): void;
  /** Scroll the article to this passage of the translation and mark it. */
  onShow(passage: Passage): void;
  /** The reader calls a row no difference, or takes that back; the row by its `rowKey`. */
  onDismiss(row: string, isDismissed: boolean): void;
  onOpenSideBySide(): void;
  /** Show the original's words under the paragraphs of the page, or take them away. */
  onReadAlong(isOn: boolean): void;
  onOpenOptions(): void;
  onReload(): void;
  /** Look for an original although nothing says that the article was translated. */
  onCompareAnyway(): void;
  /** The reader pasted the original's address; it is a sound https address. */
  onChooseOriginal(address: string): void;
  onPickCandidate(candidate: Candidate): void;
  /** Let the browser ask for a host. */
  onGrant(host: string): void;
  /** Switch banner and marks off, or on again, for the page's site or this article. */
  onSwitch(scope: 'site' | 'article', off: boolean): void;
  /** Open the site's originals in place of its translations from now on, or no longer. */
  onOpensOriginal(isOn: boolean): void;
}

/** What the options page shows. */
export interface OptionsView {
  settings: Settings;
  /** Hosts that Brontekst reads, and whether the browser lets it now. */
  sites: SiteAccess[];
  /** The latest first. */
  switchedOff: SwitchedOffEntry[];
  stored: StoredSummary;
  /** The keyboard shortcuts; null where the browser has none, as on a phone. */
  shortcuts: Shortcut[] | null;
  /** Whether something is new in this version that the reader has not looked at. */
  news: { version: string; isNew: boolean };
  /** The browser refused to store the last change. */
  isSaveFailed: boolean;
  /** What was wrong with the stored settings and was not told yet. */
  damage: SettingsDamage;
}

export interface SwitchedOffEntry {
  scope: 'site' | 'article';
  /** What it is kept under. */
  name: string;
  /** What the reader knows it by: the site's or the article's title, or an address. */
  label: string;
  /** Milliseconds since 1970. */
  since: number;
}

/** What is kept about articles that were read. */
export interface StoredSummary {
  /** How many addresses of originals are remembered. */
  originals: number;
  /** How many other entries about articles: that none was found, rows that are no difference. */
  others: number;
  /** How many bytes everything stored takes up, settings included; null where the browser does not tell. */
  bytes: number | null;
}

/** What the reader can do on the options page. */
export interface OptionsEvents {
  /** Store these settings instead of the present ones. */
  onChange(settings: Settings): void;
  onGrant(host: string): void;
  /** Give a host and the others of its site back. */
  onGiveBack(host: string): void;
  onSwitchOn(entry: SwitchedOffEntry): void;
  onForgetOriginals(): void;
  /** Lead to the browser's own page for changing keyboard shortcuts. */
  onChangeShortcuts(): void;
  /** The reader has looked at what is new. */
  onSeeNews(): void;
  onDownload(file: ExportFile): void;
}

/** What the welcome page shows. */
export interface WelcomeView {
  sites: SiteAccess[];
  /** Address of an article to try. */
  tryIt: string;
  /** False where extensions stand in a menu, as on a phone. */
  hasToolbar: boolean;
}

/** What the reader can do on the welcome page. */
export interface WelcomeEvents {
  onGrant(host: string): void;
  onOpenOptions(): void;
}

/** What the side-by-side page shows; `gone` where its address names no article. */
export type SideBySideView =
  | { kind: 'loading' }
  | { kind: 'gone' }
  | {
      /** The comparison is no longer kept, or could not be made again. */
      kind: 'again';
      /** Of the translation. */
      address: string;
      /** Why it could not be made again just now, and at which of the two articles. */
      failed: { failure: Failure; of: 'translation' | 'original' } | null;
    }
  | { kind: 'looking' }
  | {
      kind: 'compared';
      compared: Compared;
      /** Of the translation. */
      address: string;
    };

/** What the reader can do with a comparison that is shown side by side. */
export interface ComparedEvents {
  /** Resolves to whether the text could be copied. */
  onCopy(text: string): Promise<boolean>;
  onDownload(file: ExportFile): void;
  onPrint(): void;
  /** The browser's own translator, null where it has none. */
  translator: BrowserTranslator | null;
}

/** What the reader can do on the side-by-side page. */
export interface SideBySideEvents extends ComparedEvents {
  /** Fetch both articles and compare them again. */
  onLookUpAgain(): void;
  onCancel(): void;
  /** Ask for a host; this is a full page, so the browser can. */
  onGrant(host: string): void;
  /** Of two open pages, the other one is the original; absent where the page stands for no tab. */
  onTurnRound?(): void;
}
