import { browser } from 'wxt/browser';

/** From when to when each host that asked for a rest is left alone, in milliseconds since 1970. */
type Rests = Record<string, { since: number; until: number }>;

const KEY = 'rests';
/** However long a site asks for: a reader who comes back the next day may try again. */
const LONGEST = 24 * 3_600_000;

/**
 * Whether a host asked for a rest that is not over yet. It outlives the worker, not the browser's session. One that is
 * yet to begin is over: the clock was set back, and nobody knows how long ago it began.
 */
export async function isResting(host: string, now: number): Promise<boolean> {
  const rest = (await load())[host];
  return rest !== undefined && isUnderWay(rest, now);
}

/**
 * Keeps to `Retry-After`: seconds, or a date (RFC 9110, 10.2.3). Any other value asks for nothing. A date is held
 * against the server's own, since the reader's clock may be wrong.
 */
export async function keepRest(host: string, headers: Pick<Headers, 'get'>, now: number): Promise<void> {
  const value = headers.get('retry-after')?.trim() ?? '';
  const answeredAt = Date.parse(headers.get('date') ?? '') || now;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - answeredAt;
  if (!(wait > 0)) return;
  const rests = await load();
  const others = Object.entries(rests).filter(([, rest]) => isUnderWay(rest, now));
  const rest = { since: now, until: now + Math.min(wait, LONGEST) };
  await browser.storage.session.set({ [KEY]: { ...Object.fromEntries(others), [host]: rest } });
}

function isUnderWay({ since, until }: Rests[string], now: number): boolean {
  return since <= now && now < until;
}

async function load(): Promise<Rests> {
  const stored: { [KEY]?: Rests } = await browser.storage.session.get(KEY);
  return stored[KEY] ?? {};
}
