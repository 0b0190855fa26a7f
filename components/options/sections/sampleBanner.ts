import { sites } from '../../../core/sites/index.ts';
import { bannerControls } from '../../../extension/views/bannerView.ts';
import type { Words } from '../../../locales/words.ts';
import type { BannerView } from '../../views.ts';

/** The banner of an article that is nobody's, for the preview. */
export function sampleBanner({ place, theme }: Pick<BannerView, 'place' | 'theme'>, words: Words): BannerView {
  const language = words.language(sites[0]?.translated.from ?? '');
  return {
    place,
    theme,
    language: words.locale,
    words: {
      says: words.say('banner.seen.page', { language }),
      link: words.say('banner.link.original', { language }),
      ...bannerControls(words.say('options.preview.host'), words),
    },
    link: { address: '#', kind: 'original' },
    hasNext: false,
  };
}
