import common from '../../assets/in-page.css?inline';
import { answerPresses } from './guard/presses.ts';
import { watchSight } from './guard/sight.ts';
import { makeSheet } from './makeSheet.ts';
import { MARK, make } from './parts/make.ts';

/** An element in the page that nothing of the page can look into, and its way out of the page. */
export interface OwnHost {
  element: HTMLElement;
  /** Above all else in the browser's top layer, where no transform of the page can move it. */
  toTop(): void;
  /** It stands elsewhere, so that it is to be seen for a moment anew. */
  hasMoved(): void;
  remove(): void;
}

/**
 * Makes a host, not yet in the page, with a closed shadow root in its own style. Its controls answer once what they
 * belong to has been seen for a moment.
 * @param shown what holds the controls
 * @param others what stands beside it
 */
export function createHost(what: string, css: string, shown: HTMLElement, ...others: Element[]): OwnHost {
  const element = make('div', { [MARK]: what });
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [makeSheet(common), makeSheet(css)];
  for (const each of [shown, ...others]) root.append(each);

  const sight = watchSight(shown);
  const toTop = () => {
    const focused = root.activeElement;
    shown.popover = 'manual';
    shown.hidePopover();
    shown.showPopover();
    if (focused instanceof HTMLElement || focused instanceof SVGElement) focused.focus({ preventScroll: true });
    sight.isOnTop();
  };
  const bringBack = () => (shown.popover ? toTop() : shown.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const forget = answerPresses(element, {
    root,
    mayAnswer: () => {
      const isSeen = sight.isSeen();
      if (sight.isCovered()) bringBack();
      return isSeen;
    },
  });
  return {
    element,
    toTop,
    hasMoved: sight.hasMoved,
    remove: () => {
      forget();
      sight.stop();
      element.remove();
    },
  };
}

/** Takes away what an earlier version left, as after an update: the browser ends its script but not its elements. */
export function removeLeftovers(): void {
  for (const element of document.querySelectorAll(`div[${MARK}]`)) element.remove();
}
