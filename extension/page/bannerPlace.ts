import { sendFromPage } from '../messages/send.ts';
import type { BannerView } from '../views/banner.ts';
import { placeBanner } from './bannerHost.ts';
import { type Banner, createBanner } from './parts/banner.ts';
import type { ReadPage } from './readPage.ts';

/** Everything of a banner but what it can be told anew. */
function lookOf(view: BannerView): string {
  return JSON.stringify({
    ...view,
    link: 0,
    hasNext: 0,
    words: { ...view.words, compare: 0, link: 0, readAlong: 0, says: 0 },
  });
}

/** The one banner of a page. */
export interface BannerPlace {
  /** Shows this banner instead of the present one; null takes it out of the page without a trace. */
  show(view: BannerView | null): void;
  /** How far down the window nothing of it stands. */
  top(): number;
}

/**
 * @param onOrphaned nobody answers any more: Brontekst was updated or removed
 * @param onQuiet the reader wants Brontekst to be quiet here
 * @param onClose he closed the banner, which is out of the page by then
 */
export function createBannerPlace(
  page: () => ReadPage | null,
  onOrphaned: () => void,
  onQuiet: () => void,
  onClose: () => void,
): BannerPlace {
  let shown: { view: BannerView; banner: Banner; remove(): void } | null = null;

  const act: typeof sendFromPage = async (name, body) => {
    const answer = await sendFromPage(name, body);
    if (!answer.ok && answer.error === 'no-receiver') onOrphaned();
    return answer;
  };

  const show = (view: BannerView | null) => {
    if (view && shown && lookOf(view) === lookOf(shown.view)) {
      shown.view = view;
      return shown.banner.update(view);
    }
    shown?.remove();
    shown = null;
    if (!view) return;
    const banner = createBanner(view, {
      onCompare: () => act('compare', {}),
      onNext: () => act('next-difference', {}),
      onAlong: () => act('turn-read-along', {}),
      onSwitchOff: (scope, off) => {
        if (off) onQuiet();
        return act('switch-off', { scope, off });
      },
      onClose: (isOff) => {
        show(null);
        if (!isOff) onClose();
      },
    });
    // The block that says so is what an inline banner stands above; without one it goes to the edge.
    const above = view.place === 'inline' ? (page()?.disclaimer ?? null) : null;
    const text = () => page()?.places.find(Boolean)?.element ?? null;
    shown = { view, banner, remove: placeBanner(banner.element, above, text) };
  };
  const top = () => {
    const { element } = shown?.banner ?? {};
    const isInWay = element?.popover && element.checkVisibility({ visibilityProperty: true });
    return isInWay ? element.getBoundingClientRect().top : innerHeight;
  };
  return { show, top };
}
