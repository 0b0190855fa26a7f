import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, vi } from 'vitest';

/** A component on a page of its own. */
export interface Shown {
  root: Element;
  /** Everything that it says, white space folded. */
  text(): string;
  all(selector: string): Element[];
  /** The one element of a selector; fails where there is none. */
  one(selector: string): Element;
  /** The button or link of these words or this name. */
  control(name: string | RegExp): Element;
  /** Presses a button as a reader does, or, untrusted, as a script does. */
  press(name: string | RegExp): Promise<void>;
  show(component: ComponentChild): Promise<void>;
  /** Gives the focus to a button or link, as the Tab key does. */
  focus(name: string | RegExp): void;
  /** What has the focus: its name or its words; empty where nothing has. */
  focused(): string;
}

afterEach(() => vi.unstubAllGlobals());

/** Renders a component into an empty page. */
export async function show(component: ComponentChild): Promise<Shown> {
  const { document, window } = parseHTML('<!doctype html><html><body><main></main></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('Element', window.Element);
  giveFocus(document, window);
  // Nothing is laid out here.
  Object.defineProperty(window.Element.prototype, 'scrollIntoView', { value: () => {}, configurable: true });
  const root = document.querySelector('main');
  if (!root) throw new Error('The page has no place for the component');
  const draw = (content: ComponentChild) => act(() => render(content, root));
  await draw(component);
  return {
    root,
    text: () => foldedText(root),
    all: (selector) => [...root.querySelectorAll(selector)],
    one: (selector) => present(root.querySelector(selector), selector),
    control: (name) => control(root, name),
    press: (name) => act(() => void control(root, name).dispatchEvent(new window.Event('click', { bubbles: true }))),
    show: draw,
    focus: (name) => focusOn(control(root, name)),
    focused: () => {
      const active = document.activeElement;
      return !active || active === document.body ? '' : (active.getAttribute('aria-label') ?? foldedText(active));
    },
  };
}

/** A focus as browsers have it: one element holds it, and loses it with its place in the page. */
function giveFocus(document: Document, window: { Element: { prototype: Element }; Event: typeof Event }): void {
  let focused: Element | null = null;
  const active = () => (focused?.isConnected ? focused : document.body);
  Object.defineProperty(document, 'activeElement', { get: active, configurable: true });
  const focus = function (this: Element) {
    focused = this;
    this.dispatchEvent(new window.Event('focusin', { bubbles: true }));
  };
  Object.defineProperty(window.Element.prototype, 'focus', { value: focus, configurable: true });
}

function focusOn(element: Element): void {
  if ('focus' in element && typeof element.focus === 'function') element.focus();
}

function control(root: Element, name: string | RegExp): Element {
  const found = [...root.querySelectorAll('button, a, input')].find((element) => {
    const names = [element.getAttribute('aria-label') ?? '', foldedText(element)];
    return names.some((own) => (typeof name === 'string' ? own === name : name.test(own)));
  });
  return present(found, String(name));
}

function foldedText(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function present<T>(found: T | null | undefined, what: string): T {
  if (!found) throw new Error(`Nothing here is ${what}`);
  return found;
}
