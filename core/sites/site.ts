import type { PageSite } from '../article/pageSite.ts';

/** In which direction a site carries machine translations, and when. */
export interface Translated {
  /** BCP 47 tags of the original's edition and of the translated one. */
  from: string;
  to: string;
  /** First day without machine translations, ISO 8601; absent where they go on. */
  until?: string;
  /** `edited` where people go over what the machine translated. */
  manner: 'automatic' | 'edited';
  /** False where a translation may appear years after its original, so that days tell nothing of the two. */
  isDated?: false;
}

/** How the originals of a site are found, where neither its metadata nor the table of known pairs names them. */
export interface FindingRules {
  /** Words of a link in the disclaimer that leads to the original, and not to a page about the site's translations. */
  link?: RegExp;
  /** Where WordPress answers for the edition of a language: its address, with a slash at its end. */
  wordpress?: Record<string, string>;
  /** Where all pages of an article stand as one, from its canonical address. */
  wholeAddress?(address: string): string;
}

/** What the script in a site's pages needs to know of it; each page carries no more. */
export interface SiteInPages extends PageSite {
  /** Name in code and data, and of the site's folder. */
  name: string;
  /** The publisher's name as it is shown to readers. */
  title: string;
  translated: Translated;
  /** The parameters by which articles' addresses differ; all others only tell where a reader came from. */
  pageParameters?: readonly string[];
  /** True for the address of an article in a section that is machine-translated; absent where the address tells nothing. */
  isTranslatedSection?(url: URL): boolean;
}

/** Everything that is known of one site: an entry of the list in `index.ts`. Pure. */
export interface Site extends SiteInPages {
  /** True where the reader gives its hosts by a click of his own; at installation it asks for none of them. */
  isOptional?: true;
  /** Address of a machine-translated article, for a reader's first try. */
  sample: string;
  /** What names an article in its edition whatever its slug, null where the address names none. */
  idOf?(url: URL): string | null;
  finding: FindingRules;
}
