import type { ServerResponse } from 'node:http';
import { type Answer, html, json, plainPage } from './answer.ts';
import { ELSEWHERE } from './hosts.ts';
import { encodeWindows1252 } from './windows1252.ts';

/** A way of failing either replaces the sound answer or sends something that no sound answer looks like. */
export type Failing = (sound: Answer) => Answer | Sending;
/** Sends by itself, and may leave the answer open: the server ends it when it is reset. */
export type Sending = (response: ServerResponse) => void;

const MEGABYTE = 1024 * 1024;

function textOf(answer: Answer): string {
  return answer.body.toString();
}

/** Sends more than any reader may accept, and stops when the reader hangs up. */
function sendEndlessly(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=UTF-8' });
  const chunk = `<p>${'lang '.repeat(MEGABYTE / 5)}</p>`;
  let sent = 0;
  const send = () => {
    while (!response.destroyed && sent < 40) {
      sent += 1;
      if (!response.write(chunk)) return void response.once('drain', send);
    }
    response.end();
  };
  send();
}

/** Every way in which a publisher's site was seen or must be expected to fail, each switched on by its name. */
export const failures = {
  missing: () => html(plainPage('nl', 'Pagina niet gevonden'), 404),
  unauthorized: () => json({ code: 'rest_forbidden', message: 'Geen toegang.', data: { status: 401 } }, 401),
  forbidden: () => html(plainPage('en', 'Forbidden'), 403),
  challenge: () =>
    html(plainPage('en', 'Just a moment...', '<div id="challenge-form"></div>'), 403, {
      'cf-mitigated': 'challenge',
      server: 'cloudflare',
    }),
  'html-for-json': () => html(plainPage('nl', 'Welkom')),
  'broken-json': (sound) => ({ ...sound, body: textOf(sound).slice(0, -20) }),
  'rate-limited': () => html(plainPage('en', 'Too many requests'), 429, { 'retry-after': '120' }),
  'server-error': () => html(plainPage('en', 'Internal server error'), 500),
  'not-html': () => ({ status: 200, headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.7' }),
  'too-large': () => sendEndlessly,
  /** Takes a parser whose time grows with the depth a minute. */
  'endless-tags': () => html('<div>'.repeat((2 * MEGABYTE) / 5)),
  truncated: (sound) => (response) => {
    const body = Buffer.from(sound.body);
    // On a connection that nobody takes for another request while it ends.
    const own = { 'content-length': String(body.length), connection: 'close' };
    response.writeHead(sound.status, { ...sound.headers, ...own });
    // An orderly end: a reset could take along what has been sent, headers and all. And a moment later, since a browser
    // takes headers for no answer when the end comes with them.
    response.write(body.subarray(0, body.length / 2), () => setTimeout(() => response.socket?.end(), 300));
  },
  /** As with a network that has gone: the connection ends before there is any answer. */
  'no-connection': () => (response) => response.destroy(),
  /** Holds the answer back for as long as the reader cares to wait. */
  slow: () => () => undefined,
  'redirect-elsewhere': () => html('', 302, { location: `https://${ELSEWHERE}/` }),
  /** To itself with an empty query: browsers take an empty location for none. */
  'redirect-loop': () => html('', 302, { location: '?' }),
  'windows-1252': (sound) =>
    html(encodeWindows1252(textOf(sound)), sound.status, { 'content-type': 'text/html; charset=windows-1252' }),
  'windows-1252-meta': (sound) =>
    html(encodeWindows1252(textOf(sound).replace(/charset="?utf-8"?/i, 'charset="windows-1252"')), sound.status, {
      'content-type': 'text/html',
    }),
  /** Declares UTF-8 and sends windows-1252. */
  'wrong-encoding': (sound) => html(encodeWindows1252(textOf(sound)), sound.status),
} satisfies Record<string, Failing>;

export type FailureName = keyof typeof failures;
