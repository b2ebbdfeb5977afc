import { connect, createServer } from 'node:net';

/** @typedef {{ bitsPerSecond: number, roundTripMs: number }} Line */

/** Bytes that one connection may have under way; more would let the first one starve the others. */
const WINDOW = 65_536;

/**
 * A port that reaches `target` over a slow line. Shaped at the socket and not by the browser's own throttling, because
 * that leaves a worker's requests, DuckDB's wasm among them, at full speed.
 * @param {number} target the port of the server on this machine
 * @param {Line} line one for all connections, in each direction
 * @returns {import('node:net').Server}
 */
export function createShapedLine(target, { bitsPerSecond, roundTripMs }) {
  const down = createDirection(bitsPerSecond, roundTripMs / 2);
  const up = createDirection(bitsPerSecond, roundTripMs / 2);
  return createServer({ noDelay: true }, (client) => {
    const server = connect({ port: target, host: '127.0.0.1', noDelay: true });
    // This socket opens at once, the real one only after a round trip, so the first bytes wait for one.
    const opened = performance.now() + roundTripMs;
    up(client, server, opened);
    down(server, client, opened);
  });
}

/**
 * @param {number} bitsPerSecond
 * @param {number} delayMs
 * @returns {(from: import('node:net').Socket, to: import('node:net').Socket, notBefore: number) => void}
 */
function createDirection(bitsPerSecond, delayMs) {
  let freeAt = 0;
  return (from, to, notBefore) => {
    let underWay = 0;
    /** @type {Promise<void>} */
    let last = Promise.resolve();
    from.on('data', (/** @type {Buffer} */ chunk) => {
      freeAt = Math.max(freeAt, performance.now(), notBefore) + (chunk.length * 8_000) / bitsPerSecond;
      const arrives = freeAt + delayMs;
      underWay += chunk.length;
      if (underWay >= WINDOW) from.pause();
      last = last.then(async () => {
        await until(arrives);
        underWay -= chunk.length;
        if (underWay < WINDOW) from.resume();
        if (to.writable) to.write(chunk);
      });
    });
    from.on('end', () => void last.then(() => to.end()));
    from.on('error', () => to.destroy());
    from.on('close', () => void last.then(() => to.destroy()));
  };
}

/** @param {number} time of performance.now() */
const until = (time) => new Promise((resolve) => setTimeout(resolve, Math.max(0, time - performance.now())));
