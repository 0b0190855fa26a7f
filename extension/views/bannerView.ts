import type { Article } from '../../core/article/article.ts';
import type { Verdict } from '../../core/detection/verdict.ts';
import { siteNamed } from '../../core/sites/index.ts';
import type { BackgroundWords } from '../../locales/backgroundWords.ts';
import { shownHost } from '../../locales/shownHost.ts';
import type { Settings } from '../store/settings/settings.ts';
import type { OriginalLink } from '../store/tabState.ts';
import type { BannerView, BannerWords } from './banner.ts';

type Translated = Extract<Verdict, { kind: 'machine-translated' }>;

/** The banner of a machine-translated article; null where the reader wants none in the page. */
export function bannerView(
  article: Article,
  verdict: Translated,
  link: OriginalLink,
  settings: Settings,
  words: BackgroundWords,
): BannerView | null {
  if (settings.banner === 'off' || settings.banner === 'badge') return null;
  return {
    place: settings.banner,
    theme: settings.theme,
    language: words.locale,
    words: bannerWords(article, verdict, link, words),
    link,
  };
}

function bannerWords(article: Article, verdict: Translated, link: OriginalLink, words: BackgroundWords): BannerWords {
  const language = words.language(verdict.from);
  return {
    seen: seenSentence(article, verdict, language, words),
    link: linkText(link, language, words),
    ...bannerControls(shownHost(article.address), words),
  };
}

/** The words of the banner that are the same for every article of a host. */
export function bannerControls(host: string, words: BackgroundWords): Omit<BannerWords, 'seen' | 'link'> {
  return {
    label: words.say('banner.label'),
    compare: words.say('banner.compare'),
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
  if (site && signals.has('disclaimer')) return words.say('banner.seen.site', { site: site.title, language });
  if (['htmlLanguage', 'machineTranslatedFrom', 'translationOfWork'].some((name) => signals.has(name)))
    return words.say('banner.seen.page', { language });
  return words.say('banner.seen.likely', { language });
}

function linkText(link: OriginalLink, language: string, words: BackgroundWords): string {
  switch (link.kind) {
    case 'original':
      return words.say('banner.link.original', { language });
    case 'possibly':
      return words.say('banner.link.possibly', { language });
    case 'search':
      return words.say('banner.link.search', { host: shownHost(link.address) });
  }
}
