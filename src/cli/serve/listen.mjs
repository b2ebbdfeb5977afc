import { createServer } from 'node:http';

/** Both addresses that `localhost` may stand for; a machine may have only the first. */
const ADDRESSES = ['127.0.0.1', '::1'];
const NO_SUCH_ADDRESS = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'];

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} address
 * @returns {Promise<boolean>} false where the port is taken or there is no such address
 */
function tryAddress(server, port, address) {
  return new Promise((resolve, reject) => {
    const fail = (/** @type {NodeJS.ErrnoException} */ error) => {
      server.removeAllListeners('listening');
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else if (address !== ADDRESSES[0] && NO_SUCH_ADDRESS.includes(error.code ?? '')) resolve(true);
      else reject(error);
    };
    server.once('error', fail);
    server.listen(port, address, () => {
      server.removeListener('error', fail);
      resolve(true);
    });
  });
}

/** @param {import('node:http').Server} server */
const close = (server) => new Promise((resolve) => server.close(() => resolve(undefined)));

/**
 * Listens at a port of this machine alone, by every address of `localhost`, or at the next port that is free at all.
 * Closing the server closes it at every address.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {number} [attempts] how many ports are tried
 * @returns {Promise<number>} the port taken
 */
export async function listen(server, port, attempts = 50) {
  for (let next = port; next < port + attempts; next += 1) {
    if (!(await tryAddress(server, next, '127.0.0.1'))) continue;
    const second = createServer((request, response) => server.emit('request', request, response));
    if (await tryAddress(second, next, '::1')) {
      server.once('close', () => second.listening && second.close());
      return next;
    }
    await close(server);
  }
  throw new Error(`端口 ${port}–${port + attempts - 1} 都被占用 / all of these ports are taken`);
}
