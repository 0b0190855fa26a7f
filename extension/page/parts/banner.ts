import type { BannerView } from '../../views/banner.ts';
import { leadTo, make, makeButton, makeDrawnButton, makeLink, say, sayOn } from './make.ts';

/** Where Brontekst can be told to stay quiet. */
export type QuietScope = 'site' | 'article';

/** What the reader can do in the banner. */
export interface BannerEvents {
  onCompare(): unknown;
  /** To the next difference in the page. */
  onNext(): unknown;
  /** To the original's words under the paragraphs, or back from them. */
  onAlong(): unknown;
  /** The reader switches Brontekst off, or takes that back. Resolves to whether that was done. */
  onSwitchOff(scope: QuietScope, off: boolean): Promise<{ ok: boolean }>;
  /** @param isOff the reader has just switched Brontekst off here, so that closing says no more */
  onClose(isOff: boolean): void;
}

export interface Banner {
  element: HTMLElement;
  /** Says what a view says now, and leads where it leads; all else stays, the focus too. */
  update(view: BannerView): void;
}

/**
 * The one line in the page, made by hand: a library for it would weigh more than all that it does. It stands in a closed
 * shadow root. `more` shows the two choices 'not this article' and 'not on this site' in place of the rest; either is
 * followed, in the same place, by its undo.
 */
export function createBanner(
  view: BannerView,
  { onCompare, onNext, onAlong, onSwitchOff, onClose }: BannerEvents,
): Banner {
  const { words, place, theme, language } = view;
  let { says } = words;
  let off: QuietScope | null = null;

  const status = make('p', { role: 'status' });
  const show = (state: 'line' | 'choice' | 'off', text: string) => {
    element.dataset.state = state;
    say(status, text);
  };
  const choose = () => {
    show('choice', words.where);
    article.focus();
  };
  const leave = () => {
    show('line', says);
    more.focus();
  };
  const switchTo = async (scope: QuietScope, isOff: boolean) => {
    const { ok } = await onSwitchOff(scope, isOff);
    if (!ok) return;
    off = isOff ? scope : null;
    if (!isOff) return leave();
    show('off', scope === 'site' ? words.siteOff : words.articleOff);
    undo.focus();
  };

  const leading = makeLink();
  const next = makeButton('next', words.next, onNext);
  const compare = makeButton('compare', '', onCompare);
  const along = makeButton('along', '', onAlong);
  const more = makeButton('more', words.more, choose);
  const makeChoice = (name: string, scope: QuietScope) => makeButton('quiet', name, () => void switchTo(scope, true));
  const article = makeChoice(words.notThisArticle, 'article');
  const site = makeChoice(words.notOnThisSite, 'site');
  const undo = makeButton('undo', words.undo, () => off && void switchTo(off, false));
  const back = makeButton('back', words.back, leave);
  const controls = make('div', { class: 'controls' }, next, leading, compare, along, more, article, site, back, undo);
  const close = makeDrawnButton('close', words.close, () => onClose(off !== null));
  const line = make('div', { class: 'line' }, status, controls, close);
  const element = make(
    'section',
    { class: `banner ${place} ${theme}`, lang: language, 'aria-label': words.label },
    line,
  );
  more.hidden = !words.more;
  const update = ({ words, link, hasNext }: BannerView) => {
    leadTo(leading, link.address, words.link);
    next.hidden = !hasNext;
    sayOn(compare, words.compare);
    sayOn(along, words.readAlong ?? '');
    along.hidden = !words.readAlong;
    says = words.says;
    if (element.dataset.state === 'choice') return;
    off = null;
    show('line', says);
  };
  update(view);
  return { element, update };
}
