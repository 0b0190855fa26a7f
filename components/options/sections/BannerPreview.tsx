import { useEffect, useRef } from 'preact/hooks';
import bannerStyle from '../../../assets/banner.css?inline';
import commonStyle from '../../../assets/in-page.css?inline';
import { createBanner } from '../../../extension/page/parts/banner.ts';
import type { Settings } from '../../../extension/store/settings/settings.ts';
import type { BannerView } from '../../views.ts';
import { useWords } from '../../wordsContext.ts';
import { sampleBanner } from './sampleBanner.ts';

/** It does not come, it is there. */
const STILL = '.edge { animation: none }';

interface BannerPreviewProps {
  place: Settings['banner'];
  theme: Settings['theme'];
}

/** A small page with the real banner in it, as the present settings show it. */
export function BannerPreview({ place, theme }: BannerPreviewProps) {
  const words = useWords();
  const isShown = place === 'edge' || place === 'inline';
  return (
    <figure class="preview">
      <figcaption>{words.say('options.preview')}</figcaption>
      <div class="preview__page">
        <div class="preview__lines" aria-hidden="true">
          <i />
          <i />
          <i />
        </div>
        {isShown ? <LiveBanner place={place} theme={theme} /> : null}
        {place === 'inline' && (
          <div class="preview__lines preview__lines--notice" aria-hidden="true">
            <i />
          </div>
        )}
      </div>
      {!isShown && <p class="hint">{words.say('options.preview.none')}</p>}
    </figure>
  );
}

/** The banner in a shadow root of its own, so that it looks as it does in an article. */
function LiveBanner({ place, theme }: Pick<BannerView, 'place' | 'theme'>) {
  const words = useWords();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const view = sampleBanner({ place, theme }, words);
    const root = host.current.shadowRoot ?? openRoot(host.current);
    const events = { onCompare: nothing, onNext: nothing, onAlong: nothing, onSwitchOff: agree, onClose: nothing };
    root.replaceChildren(createBanner(view, events).element);
  }, [place, theme, words]);
  return (
    <div class={`preview__banner preview__banner--${place}`} inert>
      <div ref={host} data-place={place} />
    </div>
  );
}

function openRoot(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [commonStyle, bannerStyle, STILL].map((style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    return sheet;
  });
  return root;
}

function nothing(): void {}

async function agree(): Promise<{ ok: boolean }> {
  return { ok: true };
}
