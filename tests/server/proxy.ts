import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import { hosts } from './hosts.ts';
import { closeAll, listen } from './listen.ts';
import { countStranger, type Strangers } from './strangers.ts';

export interface Proxy {
  port: number;
  /** The hosts outside the list that were asked for. */
  refused: Strangers;
  close(): Promise<void>;
}

/**
 * An HTTP proxy for Firefox, which has no setting that maps a host to an address: it joins CONNECT for the known hosts
 * to the local server, and refuses and counts all others.
 */
export async function startProxy(serverPort: number): Promise<Proxy> {
  const refused: Strangers = new Map();
  const sockets = new Set<Socket>();
  const proxy = createServer((request, response) => {
    countStranger(refused, new URL(request.url ?? '', 'http://unknown').host);
    response.writeHead(403).end();
  });
  proxy.on('connect', (request, client: Socket, head) => {
    const [host = '', port] = (request.url ?? '').split(':');
    sockets.add(client);
    client.on('close', () => sockets.delete(client));
    client.on('error', () => client.destroy());
    if (!hosts.includes(host) || port !== '443') {
      countStranger(refused, host);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const server = connect(serverPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      server.write(head);
      server.pipe(client).pipe(server);
    });
    server.on('error', () => client.destroy());
    client.on('close', () => server.destroy());
  });
  const port = await listen(proxy);
  return { port, refused, close: () => closeAll(proxy, sockets) };
}
