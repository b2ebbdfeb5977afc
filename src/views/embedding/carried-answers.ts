import { packRows } from '../data/snapshot.ts';
import type { PackedRows, Snapshot } from '../data/snapshot.ts';

/** More than this unpacked is no chart's figures, whatever the link says. */
const LARGEST = 4_000_000;

type Scalar = PackedRows['rows'][number][number];

type Change = CompressionStream | DecompressionStream;

async function through(bytes: Uint8Array<ArrayBuffer>, change: Change): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(change).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > LARGEST) {
      await reader.cancel();
      throw new Error('the carried figures are too large');
    }
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  return whole;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** The answers of one view as text that a link can carry: deflated, base64url. */
export async function packAnswers(answers: Snapshot['answers']): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(answers));
  return toBase64Url(await through(bytes, new CompressionStream('deflate-raw')));
}

const isScalar = (value: unknown): value is Scalar =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

function isPackedRows(value: unknown): value is PackedRows {
  if (typeof value !== 'object' || value === null || !('columns' in value) || !('rows' in value))
    return false;
  const { columns, rows } = value;
  return (
    Array.isArray(columns) &&
    columns.every((column) => typeof column === 'string') &&
    Array.isArray(rows) &&
    rows.every((row) => Array.isArray(row) && row.length === columns.length && row.every(isScalar))
  );
}

/** The answers that {@link packAnswers} packed; rejects for text that is not such, or without end. */
export async function unpackAnswers(text: string): Promise<Snapshot['answers']> {
  const bytes = await through(fromBase64Url(text), new DecompressionStream('deflate-raw'));
  const read: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  if (typeof read !== 'object' || read === null || !Object.values(read).every(isPackedRows)) {
    throw new Error('the carried figures are damaged');
  }
  return read as Snapshot['answers'];
}

/** Of an answer about many reports only what is about the chosen ones; others have nothing to do with the chart. */
export function onlyChosen(rows: Parameters<typeof packRows>[0], reportIds: readonly string[]): PackedRows {
  const chosen = new Set<unknown>(reportIds);
  return packRows(rows.filter((row) => row['report_id'] === undefined || chosen.has(row['report_id'])));
}
