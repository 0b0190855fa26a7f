import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the keyboard's place when what has the focus goes with the state that showed it. The focus then goes to the
 * control of the same `data-focus` as the one the reader pressed, else to the heading of the new state.
 * @returns what holds the states
 */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const holder = useRef<HTMLDivElement>(null);
  const last = useRef<{ element: Element | null; name: string | undefined }>({ element: null, name: undefined });

  useLayoutEffect(() => {
    const root = holder.current;
    const remember = ({ target }: Event) => {
      if (!root || !isElement(target)) return;
      last.current = { element: target, name: target.dataset.focus ?? last.current.name };
    };
    root?.addEventListener('focusin', remember);
    return () => root?.removeEventListener('focusin', remember);
  }, []);

  useLayoutEffect(() => {
    const root = holder.current;
    const { element, name } = last.current;
    if (!root || !element || element.isConnected) return;
    const same = [...root.querySelectorAll<HTMLElement>('[data-focus]')].find(({ dataset }) => dataset.focus === name);
    same?.focus();
    if (same && root.ownerDocument.activeElement === same) return;
    focusHeading(root);
  });

  return holder;
}

function isElement(target: EventTarget | null): target is HTMLElement {
  return target !== null && 'dataset' in target;
}

/** A heading takes the focus only when it is given to it. */
function focusHeading(root: HTMLElement): void {
  const heading = root.querySelector('h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}
