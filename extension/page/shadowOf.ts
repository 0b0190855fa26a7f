import { browser } from 'wxt/browser';

/** The shadow root of an element, an open or a closed one: both browsers show it to extensions. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (!import.meta.env.FIREFOX)
    // Once the extension has been updated or removed, nothing of it is left here.
    return element instanceof HTMLElement && browser.runtime?.id ? browser.dom.openOrClosedShadowRoot(element) : null;
  const root = 'openOrClosedShadowRoot' in element ? element.openOrClosedShadowRoot : null;
  return root instanceof ShadowRoot ? root : null;
}
