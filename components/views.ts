import type { Evidence } from '../core/detection/verdict.ts';
import type { Candidate } from '../core/originals/candidate.ts';
import type { Compared, Failure, OriginalLink, Step } from '../extension/tabState.ts';

/** How a step of the look-up stands. */
export interface StepView {
  step: Step;
  state: 'done' | 'running' | 'waiting';
}

/** Everything that the popup can show; one component renders each kind. */
export type PopupView =
  | { kind: 'loading' }
  | { kind: 'unknown-site'; host: string }
  | { kind: 'reload-page' }
  | { kind: 'not-an-article' }
  | { kind: 'native'; title: string }
  | { kind: 'translated-by-browser' }
  | { kind: 'ask'; host: string; title: string; evidence: Evidence[]; link: OriginalLink | null }
  | { kind: 'permission-missing'; host: string }
  | { kind: 'working'; steps: StepView[] }
  | { kind: 'failed'; failure: Failure; searchPage: string | null; candidates: Candidate[] }
  | { kind: 'compared'; compared: Compared };

/** The banner's words, sent with the background's answer so that pages carry no catalogue. */
export interface BannerWords {
  /** What was seen: 'Techzine says that this article was automatically translated from Dutch.' */
  seen: string;
  /** Text of the link: 'Read the Dutch original' or 'Search techzine.nl'. */
  link: string;
  compare: string;
  notOnThisSite: string;
  close: string;
  /** Shown in place after 'not on this site', with `undo`. */
  switchedOff: string;
  undo: string;
  /** Name of the banner for screen readers. */
  label: string;
}

export interface BannerView {
  place: 'edge' | 'inline';
  theme: 'system' | 'light' | 'dark';
  /** BCP 47 tag of the words' language. */
  language: string;
  words: BannerWords;
  link: OriginalLink;
}
