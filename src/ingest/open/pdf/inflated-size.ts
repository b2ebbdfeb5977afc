import { Unzlib } from 'fflate';

/** No page, font or list of objects of a report unpacks to as much; what pdf.js would unpack past it exhausts memory. */
const MOST_UNPACKED = 256 * 1024 * 1024;
/** Deflate packs no tighter than this. */
const TIGHTEST = 1032;
/** How much is unpacked at one time: its pieces stay small whatever comes of them. */
const PIECE = 16 * 1024;
/** How far before its bytes the words that describe a stream begin. */
const LONGEST_ENTRIES = 4096;
const MOST_FILTERS = 8;

const STREAM = Array.from('stream', (letter) => letter.charCodeAt(0));

/** Where `stream` stands as a word of its own and no `endstream`. */
function nextStream(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x73, from); at !== -1; at = bytes.indexOf(0x73, at + 1)) {
    const isThere = STREAM.every((letter, index) => bytes[at + index] === letter);
    if (isThere && bytes[at - 1] !== 0x64) return at;
  }
  return -1;
}

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** How many times a stream is packed by Deflate, one in the other; 0 for pictures, which are never unpacked here. */
function timesPacked(entries: string): number {
  const own = entries.slice(entries.lastIndexOf('obj') + 1);
  if (/\/Subtype\s*\/Image/u.test(own)) return 0;
  return Math.min(MOST_FILTERS, own.match(/\/(?:FlateDecode|Fl)(?![A-Za-z])/gu)?.length ?? 0);
}

class TooLargeError extends Error {}

/** Unpacks `packed` so many times without keeping anything; tells whether more comes of it than there may. */
function unpacksToMore(packed: Uint8Array, times: number, most: number): boolean {
  let total = 0;
  const feed = (stream: Unzlib, data: Uint8Array): void => {
    for (let from = 0; from < data.length; from += PIECE) stream.push(data.subarray(from, from + PIECE));
  };
  let sink = (data: Uint8Array): void => {
    total += data.length;
    if (total > most) throw new TooLargeError();
  };
  for (let level = 0; level < times; level += 1) {
    const next = sink;
    const stream = new Unzlib((data) => next(data));
    sink = (data) => feed(stream, data);
  }
  try {
    sink(packed);
  } catch (error) {
    // What is damaged ends where it is; pdf.js takes no more of it either.
    return error instanceof TooLargeError;
  }
  return false;
}

/**
 * Whether a stream of a PDF unpacks to more than any report holds: a small file made to fill the memory of who opens it.
 * Streams that cannot are known by their length and not looked into.
 */
export function holdsTooMuch(bytes: Uint8Array, most: number = MOST_UNPACKED): boolean {
  for (let at = nextStream(bytes, 0); at !== -1;) {
    const next = nextStream(bytes, at + STREAM.length);
    const packed = bytes.subarray(at + STREAM.length, next === -1 ? bytes.length : next);
    at = next;
    if (packed.length * TIGHTEST ** 2 <= most) continue;
    const begin = packed.byteOffset - bytes.byteOffset;
    const times = timesPacked(latin(bytes.subarray(Math.max(0, begin - LONGEST_ENTRIES), begin)));
    if (times === 0 || packed.length * TIGHTEST ** times <= most) continue;
    const from = packed.findIndex((byte) => byte !== 0x0d && byte !== 0x0a && byte !== 0x20);
    if (from !== -1 && unpacksToMore(packed.subarray(from), times, most)) return true;
  }
  return false;
}
