import { useEffect, useRef } from 'preact/hooks';
import bannerStyle from '../../assets/banner.css?inline';
import commonStyle from '../../assets/in-page.css?inline';
import type { BannerView, BannerWords } from '../../components/views.ts';
import { createBanner } from '../../extension/page/parts/banner.ts';
import { bannerControls } from '../../extension/views/bannerView.ts';
import type { Words } from '../../locales/words.ts';
import { deafEvents } from './deafEvents.ts';
import { faulty } from './faultySample.ts';
import type { BannerState } from './otherStates.ts';

interface ArticleWithBannerProps {
  state: BannerState;
  words: Words;
  theme: BannerView['theme'];
}

/** A plain article with the banner in it. Its shadow root is open here, so that axe can look inside. */
export function ArticleWithBanner({ state, words, theme }: ArticleWithBannerProps) {
  const host = useRef<HTMLDivElement>(null);
  const { title, paragraphs } = faulty.texts.translation;
  useEffect(() => {
    if (!host.current) return;
    const root = host.current.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [commonStyle, bannerStyle].map((style) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      return sheet;
    });
    const { place, link, isCompared = false } = state;
    const says = { ...bannerWords(link, words), ...(isCompared && comparedWords(words)) };
    const view: BannerView = { place, link, theme, language: words.locale, words: says, hasNext: isCompared };
    const banner = createBanner(view, deafEvents).element;
    if (state.pressed) showPressed(banner, state.pressed, view.words);
    root.replaceChildren(banner);
  }, [state, theme, words]);
  return (
    <>
      <article lang="en">
        <h1>{title}</h1>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </article>
      <div ref={host} data-place={state.place} />
      <p lang="en">This news item was automatically translated from Dutch.</p>
    </>
  );
}

function bannerWords(link: BannerView['link'], words: Words): BannerWords {
  const language = words.language('nl');
  const host = 'techzine.eu';
  const links = {
    original: words.say('banner.link.original', { language }),
    possibly: words.say('banner.link.possibly', { language }),
    search: words.say('banner.link.search', { host: 'techzine.nl' }),
  };
  return {
    says: words.say('banner.seen.site.automatic', { site: 'Techzine', language }),
    link: links[link.kind],
    ...bannerControls(host, words),
  };
}

function comparedWords(words: Words): Pick<BannerWords, 'says' | 'readAlong'> {
  return { says: words.say('banner.differs.possibly', { count: 3 }), readAlong: words.say('readAlong.off') };
}

/** As it is after a press. A script can't press its buttons, so what they would change is set by hand. */
function showPressed(banner: HTMLElement, pressed: NonNullable<BannerState['pressed']>, words: BannerWords): void {
  const texts = { more: words.where, notThisArticle: words.articleOff, notOnThisSite: words.siteOff };
  banner.dataset.state = pressed === 'more' ? 'choice' : 'off';
  banner.querySelector('[role=status]')?.setAttribute('data-say', texts[pressed]);
}
