import { filtersOf, type Filter, type Sink } from './filters.ts';

/** No page, font or list of objects of a report unpacks to as much; what pdf.js would unpack past it exhausts memory. */
const MOST_UNPACKED = 256 * 1024 * 1024;
/** No two filters pack tighter together than this. */
const TIGHTEST = 2731 * 1032;
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

/** The list that `/Filter 9 0 R` means: an object of its own. */
function listAt(bytes: Uint8Array, number: string): string {
  const text = latin(bytes);
  const at = text.search(new RegExp(`(?<!\\d)${number}\\s+\\d+\\s+obj`, 'u'));
  return at === -1
    ? ''
    : `/Filter ${text.slice(at, at + LONGEST_ENTRIES).replace(/^\d+\s+\d+\s+obj\s*/u, '')}`;
}

/** The filters of a stream by what stands before it; none for pictures, which are never unpacked here. */
function filtersBefore(bytes: Uint8Array, begin: number): { entries: string; filters: Filter[] } {
  const before = latin(bytes.subarray(Math.max(0, begin - LONGEST_ENTRIES), begin));
  const entries = before.slice(before.lastIndexOf('obj') + 1);
  if (/\/Subtype\s*\/Image/u.test(entries)) return { entries, filters: [] };
  const [, elsewhere] = /\/Filter\s+(\d+)\s+\d+\s+R/u.exec(entries) ?? [];
  const filters = filtersOf(elsewhere === undefined ? entries : listAt(bytes, elsewhere));
  return { entries, filters: filters.slice(0, MOST_FILTERS) };
}

/**
 * What an encrypted stream may take as it is packed, as a share of the most: it cannot be looked into, and no page of a report
 * comes near a megabyte. Fonts, colour profiles and files within the file do, and are not unpacked to read words.
 */
const MOST_LOCKED = 1 / 256;
const NO_WORDS = /\/(?:Length[123]|N|EmbeddedFile|FontFile\d?|CIDFontType0C|Type1C|OpenType)(?![A-Za-z])/u;

/** Whether the file says that it is encrypted: its streams are then packed inside what only pdf.js undoes. */
const isEncrypted = (bytes: Uint8Array): boolean => /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/u.test(latin(bytes));

class TooLargeError extends Error {}

/** Unpacks without keeping anything; tells whether more comes of it, or of a step on the way, than there may. */
function unpacksToMore(
  packed: Uint8Array,
  filters: readonly Filter[],
  entries: string,
  most: number,
): boolean {
  const counted = (next: Sink): Sink => {
    let total = 0;
    return (data) => {
      total += data.length;
      if (total > most) throw new TooLargeError();
      next(data);
    };
  };
  const first = filters.reduceRight<Sink>(
    (next, { open }) => open(counted(next), entries),
    () => undefined,
  );
  try {
    first(packed);
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
  let isLocked: boolean | null = null;
  for (let at = nextStream(bytes, 0); at !== -1;) {
    const next = nextStream(bytes, at + STREAM.length);
    const packed = bytes.subarray(at + STREAM.length, next === -1 ? bytes.length : next);
    at = next;
    if (packed.length * TIGHTEST <= most) continue;
    const { entries, filters } = filtersBefore(bytes, packed.byteOffset - bytes.byteOffset);
    const tightest = filters.reduce((product, filter) => product * filter.most, 1);
    if (filters.length === 0 || packed.length * tightest <= most) continue;
    // Asked for the first stream that matters: most files have none.
    isLocked ??= isEncrypted(bytes);
    if (isLocked) {
      if (packed.length > most * MOST_LOCKED && !NO_WORDS.test(entries)) return true;
      continue;
    }
    const from = packed.findIndex((byte) => byte !== 0x0d && byte !== 0x0a && byte !== 0x20);
    if (from !== -1 && unpacksToMore(packed.subarray(from), filters, entries, most)) return true;
  }
  return false;
}
