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
}

afterEach(() => vi.unstubAllGlobals());

/** Renders a component into an empty page. */
export async function show(component: ComponentChild): Promise<Shown> {
  const { document, window } = parseHTML('<!doctype html><html><body><main></main></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('Element', window.Element);
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
  };
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
