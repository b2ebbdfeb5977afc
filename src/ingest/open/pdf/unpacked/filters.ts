import { Unzlib } from 'fflate';
import { lzw } from './lzw.ts';

/** Takes what comes out of one step of unpacking, piece by piece. */
export type Sink = (data: Uint8Array) => void;

/** How much is unpacked at one time: its pieces stay small whatever comes of them. */
const PIECE = 16 * 1024;

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

function flate(next: Sink): Sink {
  const stream = new Unzlib((data) => next(data));
  return (data) => {
    for (let from = 0; from < data.length; from += PIECE) stream.push(data.subarray(from, from + PIECE));
  };
}

function hex(next: Sink): Sink {
  let first = -1;
  let hasEnded = false;
  return (data) => {
    const out: number[] = [];
    for (const byte of data) {
      if (byte === 0x3e) hasEnded = true;
      if (hasEnded) break;
      const letter = byte | 0x20;
      const value = isDigit(byte) ? byte & 15 : letter >= 0x61 && letter <= 0x66 ? (byte & 15) + 9 : -1;
      if (value === -1) continue;
      if (first === -1) first = value;
      else {
        out.push((first << 4) | value);
        first = -1;
      }
    }
    next(Uint8Array.from(out));
  };
}

function base85(next: Sink): Sink {
  let group: number[] = [];
  let hasEnded = false;
  return (data) => {
    const out: number[] = [];
    for (const byte of data) {
      if (byte === 0x7e) hasEnded = true;
      if (hasEnded) break;
      if (byte === 0x7a && group.length === 0) out.push(0, 0, 0, 0);
      if (byte < 0x21 || byte > 0x75) continue;
      group.push(byte - 0x21);
      if (group.length < 5) continue;
      const value = group.reduce((sum, digit) => sum * 85 + digit, 0) >>> 0;
      out.push(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
      group = [];
    }
    next(Uint8Array.from(out));
  };
}

function runLength(next: Sink): Sink {
  let length = -1;
  let left = 0;
  return (data) => {
    for (let at = 0; at < data.length && length !== 128; at += 1) {
      const byte = data[at] ?? 0;
      if (left > 0) {
        const own = data.subarray(at, at + left);
        left -= own.length;
        at += own.length - 1;
        next(own);
      } else if (length > 128) {
        next(new Uint8Array(257 - length).fill(byte));
        length = -1;
      } else {
        length = byte;
        left = byte < 128 ? byte + 1 : 0;
      }
    }
  };
}

/** What the entries of a stream name as its filters, in order, each with the most that a byte of it can become. */
const FILTERS: readonly { name: RegExp; most: number; open: (next: Sink, entries: string) => Sink }[] = [
  { name: /^(?:FlateDecode|Fl)$/u, most: 1032, open: flate },
  {
    name: /^LZW(?:Decode)?$/u,
    most: 2731,
    open: (next, entries) => lzw(next, /\/EarlyChange\s+0/u.test(entries) ? 0 : 1),
  },
  { name: /^(?:RunLengthDecode|RL)$/u, most: 64, open: runLength },
  { name: /^(?:ASCII85Decode|A85)$/u, most: 4, open: base85 },
  { name: /^(?:ASCIIHexDecode|AHx)$/u, most: 1, open: hex },
];

export type Filter = (typeof FILTERS)[number];

/** Names as they are meant: a letter may be told by its number. */
const plainNames = (entries: string): string =>
  entries.replace(/#([0-9a-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The filters of a stream by the words that describe it, the first that is undone first. */
export function filtersOf(entries: string): Filter[] {
  const named = [...plainNames(entries).matchAll(/\/(Filter|F)(?![A-Za-z])\s*(\[[^\]]*\]|\/\w+)/gu)].map(
    ([, key, list = '']) => ({
      isShort: key === 'F',
      filters: [...list.matchAll(/\/(\w+)/gu)].flatMap(
        ([, word = '']) => FILTERS.find(({ name }) => name.test(word)) ?? [],
      ),
    }),
  );
  const known = named.filter(({ filters }) => filters.length > 0);
  return (known.findLast(({ isShort }) => isShort) ?? known.at(-1))?.filters ?? [];
}
