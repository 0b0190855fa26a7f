import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { Duplex } from 'node:stream';
import { type Answer, html, plainPage } from './answer.ts';
import { type Archive, fixturePicture } from './archive.ts';
import { makeCertificate } from './certificate.ts';
import { type FailureName, failures } from './failures.ts';
import { hosts } from './hosts.ts';
import { closeAll, listen } from './listen.ts';

export interface LoggedRequest {
  host: string;
  /** Path and query. */
  path: string;
  /** `document`, `empty` for a fetch, `image` …, as the browser says. */
  destination: string;
  cookie: string | null;
  referrer: string | null;
  origin: string | null;
}

export interface LocalServer {
  port: number;
  /** Of the certificate's public key. */
  keyHash: string;
  requests: LoggedRequest[];
  /** Lets every address that matches fail in the named way, until `reset`. */
  fail(failure: FailureName, matches: (address: URL) => boolean): void;
  /** Serves one more page, until `reset`. */
  serve(address: string, page: Answer): void;
  /** Serves this archive instead, until `reset`. */
  show(archive: Archive): void;
  /** Sound answers from now on; ends those that were held back. */
  recover(): void;
  /** Back to sound answers and an empty log; ends the answers that were held back. */
  reset(): void;
  close(): Promise<void>;
}

/** Asked for by every browser, wanted by no test. */
const NO_ICON: Answer = { status: 204, headers: {}, body: '' };

function soundAnswer(archive: Archive, extra: Map<string, Answer>, address: URL): Answer {
  const page = extra.get(address.href) ?? archive.pages.get(address.href);
  if (page) return page;
  if (address.pathname === '/favicon.ico') return NO_ICON;
  return fixturePicture(address) ?? archive.publisher(address) ?? html(plainPage('en', '404'), 404);
}

function logged(request: IncomingMessage, address: URL): LoggedRequest {
  const { 'sec-fetch-dest': destination, cookie, referer, origin } = request.headers;
  return {
    host: address.host,
    path: address.pathname + address.search,
    destination: String(destination ?? ''),
    cookie: cookie ?? null,
    referrer: referer ?? null,
    origin: origin ?? null,
  };
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { 'content-length': Buffer.byteLength(body), ...headers }).end(body);
}

/** Answers for the publisher's hosts on this machine, over TLS, and keeps a log of what was asked. */
export async function startServer(usual: Archive): Promise<LocalServer> {
  let archive = usual;
  const requests: LoggedRequest[] = [];
  const extra = new Map<string, Answer>();
  const failing: { failure: FailureName; matches: (address: URL) => boolean }[] = [];
  const open = new Set<ServerResponse>();
  const sockets = new Set<Duplex>();

  const certificate = await makeCertificate(hosts);
  const server = createServer(certificate, (request, response) => {
    const address = new URL(request.url ?? '/', `https://${request.headers.host}`);
    requests.push(logged(request, address));
    open.add(response);
    response.on('close', () => open.delete(response));
    const sound = soundAnswer(archive, extra, address);
    const failure = failing.findLast(({ matches }) => matches(address))?.failure;
    const answer = failure ? failures[failure](sound) : sound;
    if (typeof answer === 'function') answer(response);
    else send(response, answer);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });

  const recover = () => {
    failing.length = 0;
    for (const response of open) response.destroy();
  };
  return {
    port: await listen(server),
    keyHash: certificate.keyHash,
    requests,
    fail: (failure, matches) => void failing.push({ failure, matches }),
    serve: (address, page) => void extra.set(address, page),
    show: (other) => {
      archive = other;
    },
    recover,
    reset: () => {
      recover();
      requests.length = 0;
      extra.clear();
      archive = usual;
    },
    close: () => closeAll(server, sockets),
  };
}
