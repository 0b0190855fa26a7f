import type { Passage } from '../../core/comparison/comparison.ts';
import type { BannerView } from '../banner.ts';
import type { Inspection, PageReading } from '../tabState.ts';

/** From a content script to the background. The page's address comes from the sender, never from the message. */
export interface PageMessages {
  /** The page shows evidence of machine translation. Answer: the banner to show, null for none. */
  'page-read': { body: { reading: PageReading }; answer: BannerView | null };
  /** The reader pressed 'compare' in the banner. */
  compare: { body: Record<never, never>; answer: null };
  /** The reader switched Brontekst off or on again for the page's site or this article. */
  'switch-off': { body: { scope: 'site' | 'article'; off: boolean }; answer: null };
}

/** From the extension's own pages to the background. */
export interface ReaderMessages {
  /** What is known of a tab; reads the page if that was not done yet. */
  inspect: { body: { tabId: number }; answer: Inspection };
  /** Find the original and compare; `chosen` is an address that the reader picked or pasted. */
  'look-up': { body: { tabId: number; chosen?: string }; answer: null };
  cancel: { body: { tabId: number }; answer: null };
  /** The reader calls a row of the comparison no difference, or takes that back; `row` is its key. */
  dismiss: { body: { tabId: number; row: string; isDismissed: boolean }; answer: null };
}

/** From the background and the extension's own pages to a content script. */
export interface TabMessages {
  read: { body: Record<never, never>; answer: PageReading };
  /** Scroll to a passage of the translation and mark it. Answer: whether it was found. */
  mark: { body: { passage: Passage }; answer: boolean };
  /** Show this banner instead of the present one on the page of this address; null takes it away. */
  banner: { body: { address: string; view: BannerView | null }; answer: null };
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
