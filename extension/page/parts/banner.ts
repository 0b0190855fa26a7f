import type { BannerView } from '../../views/banner.ts';
import { leadTo, make, makeButton, makeDrawnButton, makeLink, say } from './make.ts';

/** Where Brontekst can be told to stay quiet. */
export type QuietScope = 'site' | 'article';

/** What the reader can do in the banner. */
export interface BannerEvents {
  onCompare(): unknown;
  /** The reader switches Brontekst off, or takes that back. Resolves to whether that was done. */
  onSwitchOff(scope: QuietScope, off: boolean): Promise<{ ok: boolean }>;
  /** @param isOff the reader has just switched Brontekst off here, so that closing says no more */
  onClose(isOff: boolean): void;
}

/** Lets the link of a banner lead elsewhere, as once the original was found; all else stays, the focus too. */
export function relink(banner: HTMLElement, { link, words }: BannerView): void {
  const shown = banner.querySelector<HTMLElement>('.link');
  if (shown) leadTo(shown, link.address, words.link);
}

/**
 * The one line in the page, made by hand: a library for it would weigh more than all that it does. It stands in a closed
 * shadow root. Where there is little room, `more` shows 'not this article' and 'not on this site' in place of the rest;
 * either is followed, in the same place, by its undo.
 */
export function createBanner(view: BannerView, { onCompare, onSwitchOff, onClose }: BannerEvents): HTMLElement {
  const { words, link, place, theme, language } = view;
  let off: QuietScope | null = null;

  const status = make('p', { role: 'status' });
  const show = (state: 'line' | 'choice' | 'off', text: string) => {
    banner.dataset.state = state;
    say(status, text);
  };
  const choose = () => {
    show('choice', words.where);
    article.focus();
  };
  const leave = () => {
    show('line', words.seen);
    more.focus();
  };
  const switchTo = async (scope: QuietScope, isOff: boolean) => {
    const { ok } = await onSwitchOff(scope, isOff);
    if (!ok) return;
    off = isOff ? scope : null;
    if (isOff) show('off', scope === 'site' ? words.siteOff : words.articleOff);
    else show('line', words.seen);
    // Where a control has just gone, the focus goes to what stands in its place.
    for (const control of isOff ? [undo] : [more, scope === 'site' ? site : article]) control.focus();
  };

  const more = makeButton('more', words.more, choose);
  const article = makeButton('quiet', words.notThisArticle, () => void switchTo('article', true));
  const site = makeButton('quiet', words.notOnThisSite, () => void switchTo('site', true));
  const undo = makeButton('undo', words.undo, () => off && void switchTo(off, false));
  const leading = makeLink();
  leadTo(leading, link.address, words.link);
  const banner = make(
    'section',
    { class: `banner ${place} ${theme}`, lang: language, 'aria-label': words.label },
    status,
    make(
      'div',
      {},
      leading,
      makeButton('compare', words.compare, onCompare),
      more,
      article,
      site,
      makeButton('back', words.back, leave),
      undo,
    ),
    makeDrawnButton('close', words.close, () => onClose(off !== null)),
  );
  show('line', words.seen);
  return banner;
}
