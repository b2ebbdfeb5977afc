import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createReportReader } from '../../../../src/views/data/reading/report-reader.ts';
import type { ReaderPort } from '../../../../src/views/data/reading/report-reader.ts';
import { UnreadableReportError } from '../../../../src/views/data/reading/read-outcome.ts';
import type { ReadOutcome, ReadProgress } from '../../../../src/views/data/reading/read-outcome.ts';
import { REPORT, readHere } from '../../import/reading-hands.ts';

// A page has an address; Node has none.
beforeEach(() => void vi.stubGlobal('document', { baseURI: 'http://localhost/site/' }));
afterEach(() => void vi.unstubAllGlobals());

type Port = ReaderPort & { asked: { reader: number; cMapUrl?: string }[]; ended: boolean };

/** Workers that do nothing but what a test has them say. */
function workers(): { ports: Port[]; start: () => ReaderPort } {
  const ports: Port[] = [];
  const start = (): ReaderPort => {
    const port: Port = {
      asked: [],
      ended: false,
      onmessage: null,
      onerror: null,
      onmessageerror: null,
      postMessage: (request: unknown) => void port.asked.push(request as Port['asked'][number]),
      terminate: () => void (port.ended = true),
    };
    ports.push(port);
    return port;
  };
  return { ports, start };
}

const say = (port: Port | undefined, data: unknown): void =>
  void port?.onmessage?.call(port as never, new MessageEvent('message', { data }));
const fileNamed = (name: string) => [{ name, bytes: new TextEncoder().encode(REPORT) }];
const patient = () => ({ signal: new AbortController().signal, onProgress: () => undefined });

/** Waits until a worker has been asked for so many things. */
const asked = (ports: Port[], worker: number, count: number) =>
  vi.waitFor(() => expect(ports[worker]?.asked).toHaveLength(count));

test('what the worker says of progress and of its end arrives; what pdf.js says there does not', async () => {
  const { ports, start } = workers();
  const progress: ReadProgress[] = [];
  const reading = createReportReader(start).read(fileNamed('a.md'), {
    signal: new AbortController().signal,
    onProgress: (step) => progress.push(step),
  });
  await asked(ports, 0, 1);
  const [port] = ports;
  expect(port?.asked[0]?.cMapUrl).toBe('http://localhost/site/pdf/cmaps/');
  const reader = port?.asked[0]?.reader;
  say(port, { sourceName: 'worker', targetName: 'main', action: 'ready', data: null });
  say(port, { reader, say: 'progress', progress: { stage: 'opening', page: 3, pages: 30 } });
  const outcome: ReadOutcome = await readHere(fileNamed('a.md'));
  say(port, { reader, say: 'read', outcome });
  expect(await reading).toBe(outcome);
  expect(progress).toEqual([{ stage: 'opening', page: 3, pages: 30 }]);
});

test('a refusal comes back as the same error in both languages', async () => {
  const { ports, start } = workers();
  const reading = createReportReader(start).read(fileNamed('a.pdf'), patient());
  await asked(ports, 0, 1);
  say(ports[0], { reader: 1, say: 'unreadable', fileName: 'a.pdf', zh: '有密码', en: 'protected' });
  await expect(reading).rejects.toMatchObject({
    name: 'UnreadableReportError',
    fileName: 'a.pdf',
    messageZh: '有密码',
    messageEn: 'protected',
  });
});

test('a cancelled reading ends its worker at once, and the next file has a new one', async () => {
  const { ports, start } = workers();
  const reader = createReportReader(start);
  const abort = new AbortController();
  const cancelled = reader.read(fileNamed('a.pdf'), { ...patient(), signal: abort.signal });
  const next = reader.read(fileNamed('b.md'), patient());
  await asked(ports, 0, 1);
  abort.abort();
  await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
  expect(ports[0]?.ended).toBe(true);
  await asked(ports, 1, 1);
  const outcome = await readHere(fileNamed('b.md'));
  say(ports[1], { reader: ports[1]?.asked[0]?.reader, say: 'read', outcome });
  expect(await next).toBe(outcome);
});

const ENDS: [name: string, end: (port: Port) => void, zh: RegExp][] = [
  [
    'crashes',
    (port) =>
      void port.onerror?.call(port as never, Object.assign(new Event('error'), { message: 'boom' }) as never),
    /中断（boom）/u,
  ],
  [
    'is not to be had',
    (port) => void port.onerror?.call(port as never, new Event('error') as never),
    /没有载入/u,
  ],
  [
    'runs out of memory',
    (port) => say(port, { reader: 1, say: 'failed', reason: 'Array buffer allocation failed' }),
    /内存不够/u,
  ],
  ['fails', (port) => say(port, { reader: 1, say: 'failed', reason: 'x is undefined' }), /x is undefined/u],
];

test.each(ENDS)(
  'a worker that %s is a clear message, and the next file has a new one',
  async (_, end, zh) => {
    const { ports, start } = workers();
    const reader = createReportReader(start);
    const reading = reader.read(fileNamed('a.pdf'), patient());
    await asked(ports, 0, 1);
    if (ports[0]) end(ports[0]);
    const error: unknown = await reading.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnreadableReportError);
    expect((error as UnreadableReportError).messageZh).toMatch(zh);
    expect((error as UnreadableReportError).messageEn).not.toBe('');
    expect(ports[0]?.ended).toBe(true);
    void reader.read(fileNamed('b.md'), patient());
    await asked(ports, 1, 1);
  },
);
