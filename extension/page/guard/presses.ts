import { PRESS } from '../parts/make.ts';

/** Events by which a reader uses a control, and by which a page could keep a press from it. */
const OF_READERS =
  'pointerdown pointerup mousedown mouseup click auxclick contextmenu touchstart touchend keydown keypress keyup';

/** What stands in the page and answers to presses. */
interface Answering {
  root: ShadowRoot;
  /** Asked at each press: whether the reader sees what he presses. */
  mayAnswer(): boolean;
}

const answering = new Map<EventTarget, Answering>();
/** The control that the pointer went down on. */
let begun: Element | null = null;

/**
 * Listens to the reader before the page does, if it is called before the page's own scripts run: then none of them hears
 * of a press on what is Brontekst's, so none can take it away. A press goes to its button as an event of its own.
 */
export function hearReaderFirst(): void {
  for (const type of OF_READERS.split(' '))
    window.addEventListener(type, hear, { capture: true, passive: type === 'touchstart' });
}

/** Lets the buttons behind a host answer. Returns how to stop. */
export function answerPresses(host: HTMLElement, what: Answering): () => void {
  answering.set(host, what);
  return () => answering.delete(host);
}

/** Whether an element is one of Brontekst's hosts. */
export function isOwnHost(element: Element): boolean {
  return answering.has(element);
}

function hear(event: Event): void {
  const own = event.isTrusted && event.target ? answering.get(event.target) : undefined;
  if (!own || (event instanceof KeyboardEvent && event.key === 'Escape')) return;
  event.stopImmediatePropagation();
  if (!(event instanceof MouseEvent)) return;
  if (event.type === 'mousedown') begun = controlAt(own.root, event);
  if (event.type !== 'click' && event.type !== 'auxclick') return;
  // A link opens by itself, unless it is kept from it.
  if (!own.mayAnswer()) event.preventDefault();
  else if (event.type === 'click') pressedAt(own.root, event)?.dispatchEvent(new Event(PRESS));
}

/** The button that was pressed: by the keyboard the one with the focus, else the one that the pointer never left. */
function pressedAt(root: ShadowRoot, event: MouseEvent): Element | null {
  if (event.detail === 0) return root.activeElement?.closest('button') ?? null;
  const control = controlAt(root, event);
  return control === begun ? control : null;
}

/** The page is told the host alone, and so is a listener out here. */
function controlAt(root: ShadowRoot, { clientX, clientY }: MouseEvent): Element | null {
  return root.elementFromPoint(clientX, clientY)?.closest('button') ?? null;
}
