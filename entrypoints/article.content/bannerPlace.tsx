import { render } from 'preact';
import { Banner } from '../../components/Banner.tsx';
import type { BannerView } from '../../extension/banner.ts';
import { sendFromPage } from '../../extension/messages/send.ts';
import { type BannerHost, edgeHost, inlineHost } from './bannerHost.ts';

/** The one banner of a page. */
export interface BannerPlace {
  /** Shows this banner instead of the present one; null takes it out of the page without a trace. */
  show(view: BannerView | null): void;
}

/** @param disclaimer finds the block that an inline banner stands above; without one it goes to the edge */
export function createBannerPlace(document: Document, disclaimer: () => Element | null): BannerPlace {
  let host: BannerHost | null = null;

  const remove = () => {
    if (!host) return;
    render(null, host.root);
    host.remove();
    host = null;
  };

  /** Where nobody answers, Brontekst was updated or removed, and a banner that does nothing should go. */
  const act: typeof sendFromPage = async (name, body) => {
    const answer = await sendFromPage(name, body);
    if (!answer.ok && answer.error === 'no-receiver') remove();
    return answer;
  };

  const show = (view: BannerView | null) => {
    remove();
    if (!view) return;
    const place = view.place === 'inline' ? disclaimer() : null;
    host = place ? inlineHost(document, place) : edgeHost(document);
    render(
      <Banner
        view={view}
        onCompare={() => act('compare', {})}
        onSwitchOff={(off) => act('switch-off', { scope: 'site', off })}
        onClose={() => {
          remove();
          void sendFromPage('switch-off', { scope: 'article', off: true });
        }}
      />,
      host.root,
    );
  };
  return { show };
}
