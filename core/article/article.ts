import type { Cut } from './limits.ts';

/** A link found in an article: an absolute address and the words that carry it. */
export interface ArticleLink {
  address: string;
  text: string;
  /** `notice` for a block that speaks about the article, such as a disclaimer. */
  place: 'body' | 'notice';
}

/** What a page's metadata claims about its language and its other versions. */
export interface Declarations {
  /** `lang` of the html element, as it stands. */
  htmlLanguage: string | null;
  /** `link[rel~=alternate][hreflang]`, in page order. */
  alternates: { language: string; address: string }[];
  /** `link[rel~=machine-translated-from]`: the page says what it was translated from. */
  machineTranslatedFrom: { language: string; address: string }[];
  /** JSON-LD `translationOfWork`: address of the work, with its language where it is given. */
  translationOf: { language: string | null; address: string }[];
}

/** What a page says of itself in a notice: that a machine translated it. */
export interface Stated {
  /** BCP 47 tag of the language that it was translated from; `und` where the page does not tell. */
  from: string;
  /** `edited` where people went over what the machine translated. */
  manner: 'automatic' | 'edited';
  /** The notice's own words. */
  seen: string;
}

/** What a page says, as plain data. Text has its white space folded to single spaces. */
export interface Article {
  address: string;
  /** Name of the site in `core/sites`, null where none is known. */
  site: string | null;
  /** BCP 47 tag of the language that the page is written in; empty where neither site nor page tells. */
  language: string;
  title: string;
  /** Body blocks in reading order: paragraphs, headings, list items, quotations. */
  paragraphs: string[];
  /** Where the reading stopped, and why; null where all of the article was read. */
  cut: Cut | null;
  /** Short blocks taken off the start or end of the body that speak about the article itself. */
  notices: string[];
  /** ISO 8601, null where the page does not tell. */
  publishedAt: string | null;
  /** When the page says that it was last changed; ISO 8601, null where it does not tell. */
  modifiedAt: string | null;
  links: ArticleLink[];
  /** Slugs of the article's tags. */
  tags: string[];
  /** File names of the article's pictures, without folders and sizes. */
  pictures: string[];
  declarations: Declarations;
  /** What a notice says; absent where none does, and of a known site's page until its manner is asked for. */
  stated?: Stated;
}

/** Why a page could not be read as an article. */
export type ReadFailure = 'not-an-article' | 'empty' | 'too-deep';

/** Where a paragraph stands in its page. */
export interface TextPlace {
  element: Element;
  /** Where it begins in the element's folded text, which may hold other paragraphs before it. */
  offset: number;
}

/** An article, and the places of the page that it was read from. */
export interface ReadArticle {
  ok: true;
  article: Article;
  /** The element of `article.title`, null where the title comes from the metadata. */
  heading: Element | null;
  /** The places of `article.paragraphs`, index by index. */
  places: TextPlace[];
  /** The elements of `article.notices`, index by index. */
  noticeElements: Element[];
}

export type ReadResult = ReadArticle | { ok: false; failure: ReadFailure };
