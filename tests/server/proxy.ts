import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import { hosts } from './hosts.ts';
import { closeAll, listen } from './listen.ts';

export interface Proxy {
  port: number;
  /** How often each host outside the list was asked for. */
  refused: Map<string, number>;
  close(): Promise<void>;
}

/**
 * An HTTP proxy for Firefox, which has no setting that maps a host to an address: it joins CONNECT for the known hosts
 * to the local server, and refuses and counts all others.
 */
export async function startProxy(serverPort: number): Promise<Proxy> {
  const refused = new Map<string, number>();
  const sockets = new Set<Socket>();
  const proxy = createServer((request, response) => {
    const host = new URL(request.url ?? '', 'http://unknown').host;
    refused.set(host, (refused.get(host) ?? 0) + 1);
    response.writeHead(403).end();
  });
  proxy.on('connect', (request, client: Socket, head) => {
    const [host = '', port] = (request.url ?? '').split(':');
    sockets.add(client);
    client.on('close', () => sockets.delete(client));
    client.on('error', () => client.destroy());
    if (!hosts.includes(host) || port !== '443') {
      refused.set(host, (refused.get(host) ?? 0) + 1);
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
