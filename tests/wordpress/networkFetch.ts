import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';

export interface NetworkOptions {
  /** Port of the local server that stands for every host. */
  port: number;
  /** What the extension's policy allows at each hop; other addresses are refused before anything is sent. */
  allows(address: URL): boolean;
  /** False where the certificate counts as wrong. */
  trusted?: boolean;
}

const MOST_HOPS = 20;
const REDIRECTS = [301, 302, 303, 307, 308];

/**
 * A `fetch` as a browser gives it to an extension: every host is the local server, redirects are followed, each hop is
 * held to the policy of the extension, and what can't be had is a TypeError.
 */
export function createNetworkFetch({ port, allows, trusted = true }: NetworkOptions): typeof fetch {
  const send = (url: URL, signal: AbortSignal | null | undefined): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port, path: url.pathname + url.search, servername: url.hostname };
      const sent = request(
        { ...options, headers: { host: url.host }, rejectUnauthorized: !trusted, ...(signal ? { signal } : {}) },
        resolve,
      );
      sent.on('error', reject);
      sent.end();
    });

  return async (input, init) => {
    let url = new URL(input instanceof Request ? input.url : input);
    const signal = init?.signal;
    for (let hop = 0; hop < MOST_HOPS; hop++) {
      if (!allows(url)) throw new TypeError('Failed to fetch');
      const message = await send(url, signal).catch((error: unknown) => {
        throw signal?.aborted ? signal.reason : new TypeError('Failed to fetch', { cause: error });
      });
      const status = message.statusCode ?? 0;
      const { location } = message.headers;
      if (!REDIRECTS.includes(status) || location === undefined) return responseOf(message, url.href);
      message.destroy();
      if (init?.redirect === 'manual') return shown(new Response(null, { status: 200 }), url.href, 'opaqueredirect');
      if (!URL.canParse(location, url)) throw new TypeError('Failed to fetch');
      url = new URL(location, url);
    }
    throw new TypeError('Failed to fetch');
  };
}

function responseOf(message: IncomingMessage, url: string): Response {
  const headers = new Headers();
  for (const [name, values] of Object.entries(message.headersDistinct))
    for (const value of values ?? []) headers.append(name, value);
  const status = message.statusCode ?? 200;
  const body = [204, 304].includes(status) ? null : streamOf(message);
  return shown(new Response(body, { status, headers }), url, 'basic');
}

/** The body as browsers give it: a connection that breaks is a TypeError. */
function streamOf(message: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = message[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { value, done } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        controller.error(new TypeError('Failed to fetch', { cause: error }));
      }
    },
    cancel: () => void message.destroy(),
  });
}

/** Constructed responses have no address and no type of their own. */
function shown(response: Response, url: string, type: ResponseType): Response {
  return Object.defineProperties(response, { url: { value: url }, type: { value: type } });
}
