import type { Edition } from './edition.ts';

/** CSS selectors for what a site's theme does in its own way. */
export interface SiteSelectors {
  /** What the site puts around or between the paragraphs of an article. */
  added?: string;
  /** What may be a box between them, by its name; it is one only where it looks like one. */
  boxes?: string;
  /** Found only in a page that stands at an article's address and is none: the theme's page for 'not found'. */
  notArticle?: string;
  /** What begins only after an article's end, such as related articles. */
  after?: string;
  /** Links to the article's tags; the last folder of their address is the tag's slug. */
  tags?: string;
  /** Pictures that are the site's and not the article's, such as its authors' portraits. */
  foreignPictures?: string;
}

/** How the pages of a site are read, where that can't be told of pages in general. */
export interface ReadingRules {
  selectors?: SiteSelectors;
  /** True for a block that the site adds to an article: reading time, a pointer to another article. */
  isAdded?(text: string): boolean;
  /** True for the label before an article's tags, alone or with them in one line. */
  isTagLabel?(text: string): boolean;
  /** What the site's boxes speak of, such as its newsletter. */
  boxWords?: RegExp;
  /** True for a heading that stands over other articles. */
  isAfter?(text: string): boolean;
  /** Language of the original, where a block says that this article was machine-translated; else null. */
  disclaimer?(text: string): string | null;
  /** True for a block that may stand beside the disclaimer and goes on about the same. */
  continuesDisclaimer?(text: string): boolean;
}

/** What is known of the site that a page belongs to, as far as reading needs it. */
export interface PageSite {
  /** As `Article.site` holds it. */
  name: string;
  editions: readonly Edition[];
  /** True for the address of one article; false for front, category, author and search pages. */
  isArticle(url: URL): boolean;
  reading: ReadingRules;
}
