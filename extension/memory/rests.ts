import { browser } from 'wxt/browser';

/** When each host that asked for a rest may be asked again, in milliseconds since 1970. */
type Rests = Record<string, number>;

const KEY = 'rests';
/** However long a site asks for: a reader who comes back the next day may try again. */
const LONGEST = 24 * 3_600_000;

/** Whether a host asked for a rest that is not over yet. It outlives the worker, not the browser's session. */
export async function isResting(host: string, now: number): Promise<boolean> {
  return now < ((await load())[host] ?? 0);
}

/**
 * Keeps to `Retry-After`: seconds, or a date (RFC 9110, 10.2.3). Any other value asks for nothing.
 * @param retryAfter the header's value, null where there is none
 */
export async function keepRest(host: string, retryAfter: string | null, now: number): Promise<void> {
  const value = retryAfter?.trim() ?? '';
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  if (!(wait > 0)) return;
  const rests = await load();
  const awaited = Object.entries(rests).filter(([, until]) => until > now);
  const until = now + Math.min(wait, LONGEST);
  await browser.storage.session.set({ [KEY]: { ...Object.fromEntries(awaited), [host]: until } });
}

async function load(): Promise<Rests> {
  const stored: { [KEY]?: Rests } = await browser.storage.session.get(KEY);
  return stored[KEY] ?? {};
}
