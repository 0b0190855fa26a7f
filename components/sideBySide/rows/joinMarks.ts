/**
 * Joins the two sides of every figure and finding in a list of rows: the pointer over one, or the focus on it, brings out
 * all that belongs to it, and following its link leads to its counterpart. It works on the finished page, because
 * thousands of rows are too many to be drawn again at every move of the pointer.
 * @returns what ends it
 */
export function joinMarks(list: Element): () => void {
  let active: string | null = null;
  const activate = (id: string | null) => {
    if (id === active) return;
    for (const element of list.querySelectorAll('[data-active]')) element.removeAttribute('data-active');
    active = id;
    if (id !== null) for (const element of membersOf(list, id)) element.setAttribute('data-active', '');
  };
  const focusedId = () => (list.contains(document.activeElement) ? idAt(document.activeElement) : null);
  const point = (event: Event) => activate(idAt(event.target) ?? focusedId());
  const focus = (event: Event) => activate(idAt(event.target));
  const leave = () => activate(focusedId());
  const blur = () => activate(null);
  const follow = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-ids]') : null;
    const target = link && counterpartOf(list, link);
    if (!target) return;
    event.preventDefault();
    target.focus();
  };
  const listeners = { pointerover: point, pointerleave: leave, focusin: focus, focusout: blur, click: follow };
  for (const [name, listener] of Object.entries(listeners)) list.addEventListener(name, listener);
  return () => {
    for (const [name, listener] of Object.entries(listeners)) list.removeEventListener(name, listener);
  };
}

/** The first result that an element belongs to. */
function idAt(target: EventTarget | null): string | null {
  const marked = target instanceof Element ? target.closest<HTMLElement>('[data-ids]') : null;
  return marked?.getAttribute('data-ids')?.split(' ')[0] ?? null;
}

function membersOf(list: Element, id: string): NodeListOf<HTMLElement> {
  return list.querySelectorAll<HTMLElement>(`[data-ids~="${id}"]`);
}

/** The link of the same result on the other side. */
function counterpartOf(list: Element, link: Element): HTMLElement | null {
  const id = idAt(link);
  const side = link.closest('[data-side]');
  const others = id === null ? [] : [...membersOf(list, id)].filter((other) => other.matches('a'));
  return (
    others.find(
      (other) => other.closest('[data-side]')?.getAttribute('data-side') !== side?.getAttribute('data-side'),
    ) ?? null
  );
}
