import { sendFromPage } from '../messages/send.ts';
import type { BannerView } from '../views/banner.ts';
import { placeBanner } from './bannerHost.ts';
import { createBanner, relink } from './parts/banner.ts';

/** Everything of a banner but where its link leads. */
function lookOf(view: BannerView): string {
  return JSON.stringify({ ...view, link: null, words: { ...view.words, link: null } });
}

/** The one banner of a page. */
export interface BannerPlace {
  /** Shows this banner instead of the present one; null takes it out of the page without a trace. */
  show(view: BannerView | null): void;
}

/**
 * @param disclaimer finds the block that an inline banner stands above; without one it goes to the edge
 * @param onOrphaned called where nobody answers any more: Brontekst was updated or removed
 * @param onQuiet called when the reader wants Brontekst to be quiet here
 */
export function createBannerPlace(
  disclaimer: () => Element | null,
  onOrphaned: () => void,
  onQuiet: () => void,
): BannerPlace {
  let shown: { view: BannerView; banner: HTMLElement; remove(): void } | null = null;

  const act: typeof sendFromPage = async (name, body) => {
    const answer = await sendFromPage(name, body);
    if (!answer.ok && answer.error === 'no-receiver') onOrphaned();
    return answer;
  };

  const show = (view: BannerView | null) => {
    if (view && shown && lookOf(view) === lookOf(shown.view)) return relink(shown.banner, view);
    shown?.remove();
    shown = null;
    if (!view) return;
    const banner = createBanner(view, {
      onCompare: () => act('compare', {}),
      onSwitchOff: (scope, off) => {
        if (off) onQuiet();
        return act('switch-off', { scope, off });
      },
      onClose: (isOff) => {
        show(null);
        if (!isOff) void sendFromPage('switch-off', { scope: 'article', off: true });
      },
    });
    shown = { view, banner, remove: placeBanner(banner, view.place === 'inline' ? disclaimer() : null) };
  };
  return { show };
}
