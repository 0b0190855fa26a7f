import { appendFileSync, readFileSync } from 'node:fs';
import type { BrowserName } from '../../../scripts/browsers.ts';
import type { Strangers } from '../../server/strangers.ts';

/** Names the file in which every browser of a run notes the hosts that it asked for. */
export const STRANGERS_FILE = 'BRONTEKST_STRANGERS_FILE';

/** What one browser asked for, with Brontekst or without. */
export interface Noted {
  browser: BrowserName;
  brontekst: 'with' | 'without';
  hosts: [host: string, times: number][];
}

/** Outside a run of the tests, as in `npm start`, nothing is noted. */
export function noteStrangers(browser: BrowserName, brontekst: Noted['brontekst'], seen: Strangers): void {
  const file = process.env[STRANGERS_FILE];
  const noted: Noted = { browser, brontekst, hosts: [...seen] };
  if (file) appendFileSync(file, `${JSON.stringify(noted)}\n`);
}

export function readStrangers(file: string): Noted[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line): Noted => JSON.parse(line));
}

/** The sum over some browsers, by host. */
export function sumOf(noted: Noted[]): Strangers {
  const sum: Strangers = new Map();
  for (const { hosts } of noted) for (const [host, times] of hosts) sum.set(host, (sum.get(host) ?? 0) + times);
  return sum;
}
