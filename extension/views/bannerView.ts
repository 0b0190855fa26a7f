import type { Article } from '../../core/article/article.ts';
import { differencesIn } from '../../core/comparison/shown.ts';
import { mannerOf } from '../../core/detection/manner.ts';
import type { Verdict } from '../../core/detection/verdict.ts';
import { siteNamed } from '../../core/sites/index.ts';
import type { BackgroundWords } from '../../locales/backgroundWords.ts';
import { shownHost } from '../../locales/shownHost.ts';
import type { Settings } from '../store/settings/settings.ts';
import { type Compared, isOfTab, type OriginalLink } from '../store/tabState.ts';
import type { BannerView, BannerWords } from './banner.ts';
import { countedComparison } from './rowKeys.ts';

type Translated = Extract<Verdict, { kind: 'machine-translated' }>;

/** What a banner tells of. */
export interface BannerSubject {
  article: Article;
  verdict: Translated;
  link: OriginalLink;
  /** What came of comparing; null before that. */
  compared: Compared | null;
  /** The original's words stand under the paragraphs. */
  isReadingAlong: boolean;
}

/** The banner of a machine-translated article; null where the reader wants none in the page. */
export function bannerView(subject: BannerSubject, settings: Settings, words: BackgroundWords): BannerView | null {
  if (settings.banner === 'off' || settings.banner === 'badge') return null;
  const { article, verdict, link, compared, isReadingAlong } = subject;
  const language = words.language(verdict.from);
  const count = compared && differencesIn(countedComparison(compared), settings);
  const seen = () => seenSentence(article, verdict, language, words);
  return {
    place: settings.banner,
    theme: settings.theme,
    language: words.locale,
    words: {
      says: compared ? answerSentence(count ?? 0, compared, words) : seen(),
      link: linkText(link, verdict.from, words),
      ...bannerControls(shownHost(article.address), words),
      ...(article.site === null && { more: '' }),
      ...(compared && { compare: words.say('banner.details') }),
      ...(compared && isOfTab(compared) && { readAlong: words.say(isReadingAlong ? 'readAlong.off' : 'readAlong.on') }),
    },
    link,
    hasNext: (count ?? 0) > 0,
  };
}

function answerSentence(count: number, { original, comparison }: Compared, words: BackgroundWords): string {
  if (count > 0) return words.say(`banner.differs.${original.proof}`, { count });
  return words.say(`banner.${comparison.partial ? 'partial' : 'same'}.${original.proof}`);
}

/** The words of the banner that are the same for every article of a host. */
export function bannerControls(host: string, words: BackgroundWords): Omit<BannerWords, 'says' | 'link'> {
  return {
    label: words.say('banner.label'),
    compare: words.say('banner.compare'),
    next: words.say('panel.next'),
    more: words.say('banner.more'),
    where: words.say('banner.where'),
    back: words.say('banner.back'),
    notThisArticle: words.say('banner.notThisArticle'),
    notOnThisSite: words.say('banner.notOnThisSite'),
    close: words.say('banner.close'),
    articleOff: words.say('banner.articleOff'),
    siteOff: words.say('banner.siteOff', { host }),
    undo: words.say('common.undo'),
  };
}

/** Says no more than was seen: the site's own words, the page's metadata, or a likelihood. */
function seenSentence(article: Article, verdict: Translated, language: string, words: BackgroundWords): string {
  const signals = new Set(verdict.evidence.map(({ signal }) => signal));
  const site = siteNamed(article.site);
  if (site && signals.has('disclaimer')) {
    const { title } = site;
    return words.say(`banner.seen.site.${mannerOf(article, site)}`, { site: title, language });
  }
  if (['notice', 'htmlLanguage', 'machineTranslatedFrom', 'translationOfWork'].some((name) => signals.has(name)))
    return isKnown(verdict.from) ? words.say('banner.seen.page', { language }) : words.say('banner.seen.unknown');
  return words.say('banner.seen.likely', { language });
}

/** A page may say that it was translated, and not from which language. */
function isKnown(language: string): boolean {
  return language !== 'und';
}

function linkText(link: OriginalLink, from: string, words: BackgroundWords): string {
  const language = words.language(from);
  switch (link.kind) {
    case 'original':
      return isKnown(from) ? words.say('banner.link.original', { language }) : words.say('banner.link.unknown');
    case 'possibly':
      return isKnown(from) ? words.say('banner.link.possibly', { language }) : words.say('banner.link.unknown');
    case 'search':
      return words.say('banner.link.search', { host: shownHost(link.address) });
  }
}
