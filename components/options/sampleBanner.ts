import type { Words } from '../../locales/words.ts';
import type { BannerView } from '../views.ts';

/** The banner of an article that is nobody's, for the preview. */
export function sampleBanner({ place, theme }: Pick<BannerView, 'place' | 'theme'>, words: Words): BannerView {
  const language = words.language('nl');
  return {
    place,
    theme,
    language: words.locale,
    words: {
      seen: words.say('banner.seen.page', { language }),
      link: words.say('banner.link.original', { language }),
      compare: words.say('banner.compare'),
      notOnThisSite: words.say('banner.notOnThisSite'),
      close: words.say('banner.close'),
      switchedOff: words.say('banner.switchedOff', { host: words.say('options.preview.host') }),
      undo: words.say('common.undo'),
      label: words.say('banner.label'),
    },
    link: { address: '#', kind: 'original' },
  };
}
