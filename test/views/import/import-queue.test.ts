import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { STATEMENTS } from '../../../src/model/statement.ts';
import { ImportQueue, MOST_ITEMS } from '../../../src/views/import/queue/import-queue.ts';
import type { QueueHands } from '../../../src/views/import/queue/import-queue.ts';
import { looksLikeOneReport } from '../../../src/views/import/queue/one-report.ts';
import { OTHER_REPORT, REPORT, given, handsHere, phases, readHere, settled } from './reading-hands.ts';

const EACH = { asOne: false };
const PHOTO = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('one that cannot be read says why in both languages and hinders no other', async () => {
  const queue = new ImportQueue(handsHere);
  queue.add([given('a.png', PHOTO), given('b.txt', ''), given('c.md', REPORT), given('d.txt', '你好')], EACH);
  await settled(queue);
  expect(phases(queue)).toEqual(['a.png failed', 'b.txt failed', 'c.md read', 'd.txt failed']);
  const reasons = queue.state().items.flatMap(({ phase }) => (phase.is === 'failed' ? [phase.why] : []));
  expect(new Set(reasons.map(({ zh }) => zh)).size).toBe(3);
  for (const { zh, en } of reasons) {
    expect(zh).toMatch(/请.*。$/u);
    expect(en).toMatch(/^[\x20-\x7e“”’]+\.$/u);
  }
});

test('a name with marks that turn the words after it round stands without them', async () => {
  const queue = new ImportQueue(handsHere);
  queue.add([given('决算\u202Efdp.\u0000md', REPORT)], EACH);
  await settled(queue);
  expect(phases(queue)).toEqual(['决算fdp.md read']);
});

test('a file of 500 MB is refused before a byte of it is taken into memory', async () => {
  const file = new File(['x'], 'large.pdf');
  let taken = false;
  Object.defineProperty(file, 'size', { value: 500 * 2 ** 20 });
  file.arrayBuffer = () => ((taken = true), Promise.reject(new Error('out of memory')));
  file.slice = () => ((taken = true), new Blob());
  const queue = new ImportQueue(handsHere);
  queue.add([{ path: 'large.pdf', file }], EACH);
  await settled(queue);
  const phase = queue.state().items[0]?.phase;
  expect(phase?.is === 'failed' && phase.why.zh).toContain('200 MB');
  expect(taken).toBe(false);
});

test('what is cancelled stays cancelled, its reading is stopped, and the others are read', async () => {
  const stopped: string[] = [];
  let started: () => void = () => undefined;
  const firstStarted = new Promise<void>((resolve) => (started = resolve));
  const hands: QueueHands = {
    ...handsHere(),
    read: (files, { signal, onProgress }) => {
      const [file] = files;
      if (file?.name !== 'endless.md') return readHere(files);
      onProgress({ stage: 'opening', page: 1, pages: 1000 });
      started();
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          stopped.push(file.name);
          reject(new DOMException('cancelled', 'AbortError'));
        });
      });
    },
  };
  const queue = new ImportQueue(() => hands);
  queue.add([given('endless.md', REPORT), given('b.md', REPORT), given('c.txt', OTHER_REPORT)], EACH);
  await firstStarted;
  expect(phases(queue)).toEqual(['endless.md working', 'b.md waiting', 'c.txt waiting']);
  const [first, second] = queue.state().items;
  queue.cancel(second?.id ?? 0);
  queue.cancel(first?.id ?? 0);
  await settled(queue);
  expect(stopped).toEqual(['endless.md']);
  expect(phases(queue)).toEqual(['endless.md cancelled', 'b.md cancelled', 'c.txt read']);
  queue.again(second?.id ?? 0);
  await settled(queue);
  expect(phases(queue)).toEqual(['endless.md cancelled', 'b.md read', 'c.txt read']);
});

/** A report's tables one by one, as some departments publish them. */
function parts(): { path: string; text: string }[] {
  const pieces = REPORT.split(/^(?=#+ [^\n]*决算(?:明细)?表\n)/mu).filter((piece) => piece.includes('\t'));
  return pieces.map((text, at) => ({ path: `决算/${at + 1}.md`, text }));
}

test('files of one or two statements each look like one report and give, read together, all of it', async () => {
  const queue = new ImportQueue(handsHere);
  const files = parts().map(({ path, text }) => given(path, text));
  expect(files.length).toBeGreaterThan(7);
  queue.add(files, EACH);
  await settled(queue);
  expect(looksLikeOneReport(queue.state().items)).toBe('likely');
  queue.combine(1);
  await settled(queue);
  expect(phases(queue)).toEqual(['决算 read']);
  const phase = queue.state().items[0]?.phase;
  const whole = await readHere([{ name: 'whole.md', bytes: bytes(REPORT) }]);
  const figuresOf = ({ reading }: typeof whole): string[] =>
    reading.facts
      .filter(({ origin }) => origin === 'printed')
      .map(({ statement, code, label, measure, amount }) => [statement, code, label, measure, amount].join());
  expect(phase?.is === 'read' && figuresOf(phase.outcome)).toEqual(figuresOf(whole));
  expect(phase?.is === 'read' && phase.outcome.reading.statements.map(({ statement }) => statement)).toEqual([
    ...STATEMENTS,
  ]);
});

test('files said to be one report are read as one at once; whole reports are never offered as one', async () => {
  const queue = new ImportQueue(handsHere);
  queue.add(
    parts().map(({ path, text }) => given(path, text)),
    { asOne: true },
  );
  queue.add([given('a.md', REPORT), given('b.txt', OTHER_REPORT)], EACH);
  await settled(queue);
  expect(phases(queue)).toEqual(['决算 read', 'a.md read', 'b.txt read']);
  expect(looksLikeOneReport(queue.state().items.slice(1))).toBe('no');
});

test('a data package is brought in as one, as a zip and as a folder; what lies beside it is read', async () => {
  const hands = handsHere();
  const queue = new ImportQueue(() => hands);
  const contract = { 'datapackage.json': bytes('{}'), 'reports.csv': bytes('report_id\n') };
  queue.add([given('mine.zip', new Uint8Array(zipSync(contract)))], EACH);
  queue.add([given('report.zip', new Uint8Array(zipSync({ 'a.md': bytes(REPORT) })))], EACH);
  const folder = Object.keys(contract).map((name) => given(`all/package/${name}`, 'x'));
  queue.add([...folder, given('all/a.md', REPORT)], EACH);
  await settled(queue);
  expect(phases(queue)).toEqual(['mine.zip package', 'report.zip read', 'package package', 'a.md read']);
  expect(hands.packages.map((files) => files.map(({ name }) => name))).toEqual([
    ['mine.zip'],
    ['all/package/datapackage.json', 'all/package/reports.csv'],
  ]);
});

test('files past the bound are counted, not forgotten', () => {
  const queue = new ImportQueue(() => ({ ...handsHere(), read: () => new Promise(() => undefined) }));
  queue.add(
    Array.from({ length: MOST_ITEMS + 7 }, (_, at) => given(`${at}.md`, 'x')),
    EACH,
  );
  expect(queue.state().items).toHaveLength(MOST_ITEMS);
  expect(queue.state().refused).toBe(7);
  queue.cancelAll();
  expect(queue.state().items.every(({ phase }) => phase.is === 'cancelled')).toBe(true);
});
