/** The period and direction in which a site carried machine translations. */
export interface TranslatedPeriod {
  /** BCP 47 tags of the original's edition and of the translated one. */
  from: string;
  to: string;
  /** First day without machine translations, ISO 8601. */
  until: string;
}

/** CSS selectors for what a site's theme does in its own way. */
export interface SiteSelectors {
  /** What the site puts around or between the paragraphs of an article. */
  added: string;
  /** Found only in a page that stands at an article's address and is none: the theme's page for 'not found'. */
  notArticle: string;
  /** What begins only after an article's end, such as related articles. */
  after: string;
  /** Links to the article's tags; the last folder of their address is the tag's slug. */
  tags: string;
  /** Pictures that are the site's and not the article's, such as its authors' portraits. */
  foreignPictures: string;
}

/** What the pages of one site are read and judged by: all that a page itself has to carry. Pure. */
export interface PageRules {
  /** Name in code, data and the file's name. */
  name: string;
  /** The publisher's name as it is shown to readers. */
  title: string;
  /** Hosts of the site's editions with the language they are written in. */
  editions: Record<string, string>;
  translated: TranslatedPeriod;
  selectors: SiteSelectors;
  /** True for the address of one article; false for front, category, author and search pages. */
  isArticle(url: URL): boolean;
  /** True for the address of an article in a section that was machine-translated. */
  isTranslatedSection(url: URL): boolean;
  /** True for a block that the site adds to an article: reading time, tags, a pointer to another article. */
  isAdded(text: string): boolean;
  /** True for the label before an article's tags, alone or with them in one line. */
  isTagLabel(text: string): boolean;
  /** True for a heading that stands over other articles. */
  isAfter(text: string): boolean;
  /** Language of the original, where a block says that this article was machine-translated; else null. */
  disclaimer(text: string): string | null;
  /** True for a block that may stand beside the disclaimer and goes on about the same. */
  continuesDisclaimer(text: string): boolean;
}

/** Everything that is known of one site. Pure: an entry of the list in `sites`. */
export interface Site extends PageRules {
  /** The only hosts that may be asked for a page of this site. */
  fetchHosts: string[];
  /** The parameters by which articles' addresses differ; all others only tell where a reader came from. */
  pageParameters: readonly string[];
  /** What names an article in its edition whatever its slug, null where the address names none. */
  idOf(url: URL): string | null;
  /** Address of the site's own search page for these words, in the edition of a language. */
  searchPage(language: string, words: string[]): string | null;
  /** Address of the WordPress interface (`wp/v2`) of the edition of a language, with a slash at its end. */
  restBase(language: string): string | null;
  /** Address of a feed (RSS 2.0) of what WordPress finds by these parameters, in the edition of a language. */
  feed(language: string, query: Record<string, string>): string | null;
}
