import type { OriginalLink } from '../store/tabState.ts';

/** The banner's words, sent with the background's answer so that pages carry no catalogue. */
export interface BannerWords {
  /** What was seen, 'Automatically translated from Dutch, says Techzine.', or what came of comparing. */
  says: string;
  /** Text of the link: 'Read the Dutch original' or 'Search techzine.nl'. */
  link: string;
  /** Leads to the comparison: 'Compare', and 'Details' once there is one. */
  compare: string;
  /** To the next difference in the page. */
  next: string;
  /** Puts the original's words under the paragraphs, or takes them away; absent where nothing was compared. */
  readAlong?: string;
  /** Opens the two choices below; empty where it came by a click, so that nothing has to be told to stay away. */
  more: string;
  /** The question that the two choices answer, and the way back from it. */
  where: string;
  back: string;
  notThisArticle: string;
  notOnThisSite: string;
  close: string;
  /** Shown in place after the choice of the same name, with `undo`. */
  articleOff: string;
  siteOff: string;
  undo: string;
  /** Name of the banner for screen readers. */
  label: string;
}

/** Everything that a page needs to show its banner. */
export interface BannerView {
  place: 'edge' | 'inline';
  theme: 'system' | 'light' | 'dark';
  /** BCP 47 tag of the words' language. */
  language: string;
  words: BannerWords;
  link: OriginalLink;
  /** Whether there are differences that the reader can be led to. */
  hasNext: boolean;
}
