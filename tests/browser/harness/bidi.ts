import type { Browser, Page } from 'puppeteer-core';

/** The WebDriver BiDi connection under Puppeteer, for what Puppeteer has no word for. */
export interface Bidi {
  /** Sends a command. @returns its result @throws Error with Firefox's message */
  send(method: string, params: Record<string, unknown>): Promise<unknown>;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined;
}

/** Reads a path of fields from a value of unknown shape. */
export function at(value: unknown, ...names: string[]): unknown {
  return names.reduce(fieldOf, value);
}

/** The text at a path of fields. @throws Error where there is none */
export function textAt(value: unknown, ...names: string[]): string {
  const found = at(value, ...names);
  if (typeof found !== 'string') throw new Error(`No text at ${names.join('.')} of ${JSON.stringify(value)}`);
  return found;
}

export function bidiOf(browser: Browser): Bidi {
  const connection = at(browser, 'connection');
  const send = at(connection, 'send');
  if (typeof send !== 'function') throw new Error('The browser has no BiDi connection.');
  return {
    send: async (method, params) => at(await Reflect.apply(send, connection, [method, params]), 'result'),
  };
}

/** BiDi's name for a page. */
export function contextOf(page: Page): string {
  return textAt(page.mainFrame(), '_id');
}
