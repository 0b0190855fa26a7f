import { useState } from 'preact/hooks';
import type { BannerView } from '../extension/banner.ts';

export interface BannerProps {
  view: BannerView;
  onCompare(): unknown;
  /** The reader switches Brontekst off for the site, or takes that back. Resolves to whether that was done. */
  onSwitchOff(off: boolean): Promise<{ ok: boolean }>;
  onClose(): void;
}

/**
 * The one line in the page. It stands in a closed shadow root, and its buttons answer only to the reader: a click that
 * the page itself makes is not trusted by the browser and does nothing here. 'Not on this site' and its undo are one
 * button, so that the focus stays where it was.
 */
export function Banner({ view, onCompare, onSwitchOff, onClose }: BannerProps) {
  const [isOff, setOff] = useState(false);
  const { words, link, place, theme, language } = view;
  const switchTo = async (off: boolean) => {
    const { ok } = await onSwitchOff(off);
    if (ok) setOff(off);
  };
  const button = (text: string, act: () => void) => (
    <button type="button" onClick={(event: Event) => event.isTrusted && act()}>
      {text}
    </button>
  );
  return (
    <section class={`banner ${place} ${theme}`} lang={language} aria-label={words.label}>
      <p role="status">{isOff ? words.switchedOff : words.seen}</p>
      <div>
        {!isOff && (
          <a href={link.address} target="_blank" rel="noopener">
            {words.link}
          </a>
        )}
        {!isOff && button(words.compare, onCompare)}
        {button(isOff ? words.undo : words.notOnThisSite, () => switchTo(!isOff))}
      </div>
      <button
        type="button"
        class="close"
        aria-label={words.close}
        onClick={(event: Event) => event.isTrusted && onClose()}
      />
    </section>
  );
}
