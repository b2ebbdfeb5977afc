import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { listen } from '../../../src/cli/serve/listen.mjs';

const servers: Server[] = [];
const serverOf = (text: string): Server => {
  const server = createServer((_, response) => response.end(text));
  servers.push(server);
  return server;
};
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

async function textAt(address: string, port: number): Promise<string> {
  return (await fetch(`http://${address}:${port}/`, { headers: { connection: 'close' } })).text();
}

/** Whether anybody listens there. */
function listens(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, address, () => (socket.destroy(), resolve(true)));
    socket.on('error', () => resolve(false));
  });
}

const probe = createServer();
const hasSixth = await new Promise<boolean>((resolve) => {
  probe.on('error', () => resolve(false));
  probe.listen(0, '::1', () => probe.close(() => resolve(true)));
});

describe('a server of this machine', () => {
  test('answers at 127.0.0.1, and at localhost', async () => {
    const port = await listen(serverOf('ours'), 47_310);
    expect(await textAt('127.0.0.1', port)).toBe('ours');
    expect(await textAt('localhost', port)).toBe('ours');
  });

  test.runIf(hasSixth)('answers at ::1 too, which localhost may stand for, until it is closed', async () => {
    const server = serverOf('ours');
    const port = await listen(server, 47_330);
    expect(await textAt('[::1]', port)).toBe('ours');
    await new Promise((resolve) => server.close(resolve));
    expect(await listens('127.0.0.1', port)).toBe(false);
    expect(await listens('::1', port)).toBe(false);
  });

  test('takes the next port where its own is taken', async () => {
    const first = await listen(serverOf('first'), 47_350);
    const second = await listen(serverOf('second'), first);
    expect(second).toBeGreaterThan(first);
    expect(await textAt('127.0.0.1', first)).toBe('first');
    expect(await textAt('127.0.0.1', second)).toBe('second');
  });

  test.runIf(hasSixth)('takes the next port where another answers at ::1 alone', async () => {
    const other = serverOf('other');
    await new Promise<void>((resolve) => other.listen(47_370, '::1', resolve));
    const port = await listen(serverOf('ours'), 47_370);
    expect(port).toBeGreaterThan(47_370);
    expect(await textAt('[::1]', port)).toBe('ours');
    expect(await listens('127.0.0.1', 47_370)).toBe(false);
  });

  test('says so where every port it may try is taken', async () => {
    const port = await listen(serverOf('first'), 47_390);
    await expect(listen(serverOf('second'), port, 1)).rejects.toThrow(String(port));
  });
});
