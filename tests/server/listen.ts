import type { Server } from 'node:net';

/** Starts a server on a free port of this machine and tells which. */
export function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The server has no port.'));
      else resolve(address.port);
    });
  });
}

/** Ends a server together with the connections that are still open, among them answers held back on purpose. */
export function closeAll(server: Server, sockets: Iterable<{ destroy(): unknown }>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    for (const socket of sockets) socket.destroy();
  });
}
