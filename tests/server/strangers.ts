import { createServer, type Socket } from 'node:net';
import { closeAll, listen } from './listen.ts';

/** How often each host was asked for that the local server does not answer for. */
export type Strangers = Map<string, number>;

export interface StrangerCounter {
  port: number;
  seen: Strangers;
  close(): Promise<void>;
}

/** Stands in for every unknown host: reads from the beginning of a connection whom it is for, counts it, hangs up. */
export async function startStrangerCounter(): Promise<StrangerCounter> {
  const seen: Strangers = new Map();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (begin) => {
      countStranger(seen, hostIn(begin) ?? 'a host that does not say its name');
      socket.destroy();
    });
  });
  const port = await listen(server);
  return { port, seen, close: () => closeAll(server, sockets) };
}

export function countStranger(seen: Strangers, host: string): void {
  seen.set(host, (seen.get(host) ?? 0) + 1);
}

const TLS_HANDSHAKE = 0x16;
/** The name stands in the extension `server_name` of TLS's first message: type 0, then its length, then the name. */
const SERVER_NAME_TYPE = 0;

/** The host that a connection is for, by the name in its TLS greeting or by its HTTP header. */
export function hostIn(begin: Buffer): string | null {
  if (begin[0] !== TLS_HANDSHAKE) return begin.toString('latin1').match(/^host: *([^\s:]+)/im)?.[1] ?? null;
  // Record header 5, handshake header 4, version 2, random 32.
  let at = 43;
  at += 1 + begin.readUInt8(at);
  at += 2 + begin.readUInt16BE(at);
  at += 1 + begin.readUInt8(at);
  const end = at + 2 + begin.readUInt16BE(at);
  at += 2;
  while (at + 4 <= Math.min(end, begin.length)) {
    const [type, length] = [begin.readUInt16BE(at), begin.readUInt16BE(at + 2)];
    at += 4;
    // Within the extension: length of the list 2, type of the name 1, length of the name 2.
    if (type === SERVER_NAME_TYPE) return begin.toString('latin1', at + 5, at + 5 + begin.readUInt16BE(at + 3));
    at += length;
  }
  return null;
}
