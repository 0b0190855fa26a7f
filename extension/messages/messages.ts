import type { Text } from '../../core/comparison/comparison.ts';
import type { Given, ReadGiven, TextsComparison } from '../givenText.ts';
import type { PagePair } from '../pagePair.ts';
import type { Inspection, PageComparison, PageReading } from '../store/tabState.ts';
import type { BannerView } from '../views/banner.ts';
import type { MarksView, SelectedPlace, SentenceView } from '../views/marks.ts';
import type { ReadAlongView } from '../views/readAlong.ts';
import type { Place } from '../views/sentences.ts';

/**
 * From the script of a page that Brontekst read, of its own accord or at a click, to the background. The page's address
 * comes from the sender, never from the message.
 */
export interface PageMessages {
  /** The reader pressed 'compare' in the banner. */
  compare: { body: Record<never, never>; answer: null };
  /** The reader pressed 'next difference' in the banner. */
  'next-difference': { body: Record<never, never>; answer: null };
  /** The reader pressed 'read along' in the banner, or what takes it away. */
  'turn-read-along': { body: Record<never, never>; answer: null };
  /** A page that was clicked on has gone on to another address without being loaded anew. */
  'page-left': { body: Record<never, never>; answer: null };
  /** The page wants the script of its marks; answered when it has run there. */
  'load-marks': { body: Record<never, never>; answer: null };
  /** What the reader wants to read along in the page now; null for nothing. */
  'read-along': { body: Record<never, never>; answer: ReadAlongView | null };
}

/** The same from the content script of a known site alone. */
export interface SiteMessages {
  /** The page shows evidence of machine translation. Answer: the banner to show, null for none. */
  'page-read': { body: { reading: PageReading }; answer: BannerView | null };
  /** The reader switched Brontekst off or on again for the page's site or this article. */
  'switch-off': { body: { scope: 'site' | 'article'; off: boolean }; answer: null };
  /** The reader pressed the panel's button: look the original up, and show what this sentence is there. */
  'look-up-sentence': { body: { place: SelectedPlace }; answer: null };
}

/** From the extension's own pages to the background. */
export interface ReaderMessages {
  /**
   * What is known of a tab; reads the page if that was not done yet. `isClick`: the reader has just opened Brontekst on
   * it, so that a page of no known site may be read.
   */
  inspect: { body: { tabId: number; isClick: boolean }; answer: Inspection };
  /** Keep the tab's page, to be compared with the next one that the reader clicks Brontekst on; or drop it. */
  'keep-page': { body: { tabId: number }; answer: null };
  'drop-kept': { body: { tabId: number }; answer: null };
  /** Keep the tab's page and open another version of it behind that. Answer: the id of the version's tab. */
  'open-to-compare': { body: { tabId: number; address: string }; answer: number | null };
  /** Of the two pages of the tab's comparison, the other one is the original. */
  'turn-round': { body: { tabId: number }; answer: null };
  /** Find the original and compare; `chosen` is an address that the reader picked or pasted. */
  'look-up': { body: { tabId: number; chosen?: string }; answer: null };
  cancel: { body: { tabId: number }; answer: null };
  /** Fetch an article that no tab shows, and compare it; the reader pressed the button for it. */
  'compare-page': { body: { pair: PagePair; isPrivate: boolean }; answer: PageComparison };
  'cancel-page': { body: { translation: string }; answer: null };
  /** Read what the reader pasted or dropped. */
  'read-text': { body: Given; answer: ReadGiven };
  /** Compare two texts of the reader's; `job` names the work, so that it can be stopped. */
  'compare-texts': { body: { job: string; translation: Text; original: Text }; answer: TextsComparison };
  'cancel-texts': { body: { job: string }; answer: null };
  /** The reader switched banner and marks off, or on again, in the popup. */
  switch: { body: { tabId: number; scope: 'site' | 'article'; off: boolean }; answer: null };
  /** Open the originals of the site of the tab's page in place of translations, or no longer. */
  'open-originals': { body: { tabId: number; isOn: boolean }; answer: null };
  /** Show the original's words under the paragraphs of the tab's page, or take them away. */
  'switch-read-along': { body: { tabId: number; isOn: boolean }; answer: null };
  /** The reader calls a row of the comparison no difference, or takes that back; `row` is its key. */
  dismiss: { body: { tabId: number; row: string; isDismissed: boolean }; answer: null };
}

/** From the background and the extension's own pages to the script of a page, about what it shows there. */
export interface ShownMessages {
  /** Scroll to a passage of the translation and mark it. Answer: whether it was found. */
  mark: { body: { passage: Place }; answer: boolean };
  /** Show this banner instead of the present one on the page of this address; null takes it away. */
  banner: { body: { address: string; view: BannerView | null }; answer: null };
  /** Show these marks instead of the present ones on the page of this address; null takes them away. */
  marks: { body: { address: string; view: MarksView | null }; answer: null };
  /** Go on to the next difference, or with -1 back to the one before. Answer: whether there is one. */
  step: { body: { by: 1 | -1 }; answer: boolean };
  /** Where the reader's selection begins; null where that is not in the article. */
  selection: { body: Record<never, never>; answer: SelectedPlace | null };
  /** Show this about a sentence on the page of this address; `place` null where it stands in no paragraph. */
  sentence: { body: { address: string; place: SelectedPlace | null; view: SentenceView }; answer: null };
}

/** The same to the script of a known site. */
export interface TabMessages extends ShownMessages {
  read: { body: Record<never, never>; answer: PageReading };
}

/** The same to the script of a page that the reader clicked Brontekst on. */
export interface ClickedMessages extends ShownMessages {
  /** What the background read of the page of this address. Answer: false where that page is no longer there. */
  stand: { body: { address: string; reading: PageReading }; answer: boolean };
}

/** A message on the wire. */
export interface Envelope {
  name: string;
  body: unknown;
}

export type Answer<T> = { ok: true; value: T } | { ok: false; error: 'no-receiver' | 'refused' | 'failed' };

/** Requests and answers of one direction, by name. */
export type MessageMap<M> = { [Name in keyof M]: { body: unknown; answer: unknown } };

export type Handlers<M extends MessageMap<M>, Sender> = {
  [Name in keyof M]: (body: M[Name]['body'], sender: Sender) => Promise<M[Name]['answer']> | M[Name]['answer'];
};
