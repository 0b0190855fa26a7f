import type { Article } from '../article/article.ts';
import type { SiteInPages } from '../sites/site.ts';

/** One reason to think an article machine-translated, or to think it is not. */
export interface Evidence {
  /** Name of the signal in `signals`. */
  signal: string;
  /** From 0 to 1: how far this alone carries the verdict. Negative where it speaks against. */
  weight: number;
  /** BCP 47 tag of the original's language, where the signal tells. */
  from?: string;
  /** The words or the address in the page that were seen. */
  seen: string;
}

export type Verdict =
  | { kind: 'machine-translated'; from: string; to: string; evidence: Evidence[] }
  | { kind: 'translated-by-browser'; evidence: Evidence[] }
  | { kind: 'no-evidence'; evidence: Evidence[] };

/** What a signal may look at. Pure: the document is read, never changed. */
export interface SignalInput {
  article: Article;
  document: Document;
  /** The site that the page belongs to; null where none is known. */
  site: SiteInPages | null;
}

/** One signal, one file. Returns evidence or null. */
export interface Signal {
  name: string;
  /** Set where its evidence tells of a translation by the reader's own browser, not by the publisher. */
  ofBrowser?: true;
  look(input: SignalInput): Evidence | null;
}
