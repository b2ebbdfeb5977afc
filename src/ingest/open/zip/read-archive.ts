import { Inflate } from 'fflate';
import { damaged, passwordProtected, tooLarge, unknownPacking } from '../blocks/refusals.ts';
import { crc32 } from './crc32.ts';

/** One file in an archive. */
export type ArchiveEntry = {
  /** Its path inside the archive, parted by `/`: a label, never a place to write to. */
  path: string;
  /** Its unpacked size in bytes, as the archive's directory says. */
  size: number;
  /**
   * Its bytes, checked against the size and sum that the directory gives.
   * @throws UnreadableReportError for a password, damage, an unknown packing, and past the bounds
   */
  read: () => Uint8Array;
};

/** How many bytes may still be unpacked; shared by an archive and the archives in it. */
export type UnpackBudget = { left: number };

/** What all parts of one dropped file may unpack to together, and one part alone. */
export const MAX_UNPACKED = 256 * 2 ** 20;
const MAX_PART = 64 * 2 ** 20;
const MAX_ENTRIES = 10_000;
/** Text of an office file packs 10 to 50 times; deflate reaches 1032 for nothing but one repeated byte. */
const MAX_RATIO = 300;
const RATIO_COUNTS_FROM = 4 * 2 ** 20;
const SLICE = 2 ** 16;

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const ALL_ONES = 0xffffffff;

type Directory = { at: number; end: number; count: number; shift: number };
type Header = {
  flags: number;
  method: number;
  crc: number;
  packed: number;
  size: number;
  offset: number;
  /** The name's bytes, as the directory has them. */
  name: Uint8Array;
  path: string;
};

const uint64 = (view: DataView, at: number): number =>
  view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;

/** Where the directory is: told by the last 22 bytes, before which a comment's length may be counted. */
function findDirectory(view: DataView): Directory | null {
  const least = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= least; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const locator = at - 20;
    if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) {
      const end = uint64(view, locator + 8);
      if (end + 56 > view.byteLength || view.getUint32(end, true) !== END_64) return null;
      return { at: uint64(view, end + 48), end, count: uint64(view, end + 32), shift: 0 };
    }
    const size = view.getUint32(at + 12, true);
    const told = view.getUint32(at + 16, true);
    // Bytes before the archive (a program that unpacks itself) move every place by as much.
    return { at: at - size, end: at, count: view.getUint16(at + 10, true), shift: at - size - told };
  }
  return null;
}

/** Names without the mark of UTF-8 are often in the encoding of Chinese Windows, some of whose words are UTF-8 by chance. */
function decodeName(bytes: Uint8Array, isUtf8: boolean): string {
  const name = new TextDecoder('utf-8').decode(bytes);
  if (isUtf8) return name;
  const chinese = new TextDecoder('gb18030').decode(bytes);
  const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
  return name.includes('\ufffd') || (isHan(chinese) && !isHan(name)) ? chinese : name;
}

function pathOf(bytes: Uint8Array, isUtf8: boolean): string {
  const path = decodeName(bytes, isUtf8);
  return path
    .replaceAll('\\', '/')
    .split('/')
    .filter((part, at, parts) => (part !== '' || at === parts.length - 1) && part !== '.' && part !== '..')
    .join('/');
}

/** Sizes past 4 GB stand in an extra field; an archive may use it for small ones too. */
function withLongSizes(header: Header, extra: DataView): Header {
  let at = 0;
  while (at + 4 <= extra.byteLength) {
    const length = extra.getUint16(at + 2, true);
    if (extra.getUint16(at, true) === 1) {
      let value = at + 4;
      const next = (told: number): number => {
        if (told !== ALL_ONES || value + 8 > Math.min(extra.byteLength, at + 4 + length)) return told;
        value += 8;
        return uint64(extra, value - 8);
      };
      const size = next(header.size);
      const packed = next(header.packed);
      return { ...header, size, packed, offset: next(header.offset) };
    }
    at += 4 + length;
  }
  return header;
}

function readHeaders(name: string, bytes: Uint8Array, view: DataView): Header[] {
  const directory = findDirectory(view);
  if (directory === null) throw damaged(name);
  if (directory.count > MAX_ENTRIES) throw tooLarge(name);
  const headers: Header[] = [];
  let { at } = directory;
  while (headers.length < directory.count) {
    if (at < 0 || at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw damaged(name);
    const flags = view.getUint16(at + 8, true);
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > bytes.length) throw damaged(name);
    const header: Header = {
      flags,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      name: bytes.subarray(at + 46, nameEnd),
      path: pathOf(bytes.subarray(at + 46, nameEnd), (flags & 0x800) !== 0),
    };
    const extra = new DataView(bytes.buffer, bytes.byteOffset + nameEnd, extraEnd - nameEnd);
    const whole = withLongSizes(header, extra);
    headers.push({ ...whole, offset: whole.offset + directory.shift });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  // A directory that names fewer files than it has room for is a changed one.
  if (at !== directory.end) throw damaged(name);
  return headers;
}

/** Unpacks piece by piece, so that no more than the told size is ever held. */
function inflate(name: string, packed: Uint8Array, size: number): Uint8Array {
  const unpacked = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw damaged(name);
    unpacked.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += SLICE) {
    stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  }
  if (length !== size) throw damaged(name);
  return unpacked;
}

function unpack(name: string, packed: Uint8Array, { method, size }: Header): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) throw unknownPacking(name);
  try {
    return inflate(name, packed, size);
  } catch (error) {
    throw damaged(name, error);
  }
}

function readEntry(name: string, bytes: Uint8Array, header: Header, budget: UnpackBudget): Uint8Array {
  if ((header.flags & 1) !== 0) throw passwordProtected(name);
  const isBomb = header.size > RATIO_COUNTS_FROM && header.size > header.packed * MAX_RATIO;
  if (header.size > MAX_PART || header.size > budget.left || isBomb) throw tooLarge(name);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = header;
  if (offset < 0 || offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw damaged(name);
  const nameEnd = offset + 30 + view.getUint16(offset + 26, true);
  const start = nameEnd + view.getUint16(offset + 28, true);
  const local = bytes.subarray(offset + 30, nameEnd);
  if (local.length !== header.name.length || local.some((byte, at) => byte !== header.name[at]))
    throw damaged(name);
  if (start + header.packed > bytes.length) throw damaged(name);
  budget.left -= header.size;
  const unpacked = unpack(name, bytes.subarray(start, start + header.packed), header);
  if (unpacked.length !== header.size || crc32(unpacked) !== header.crc) throw damaged(name);
  return unpacked;
}

/**
 * The files of a zip archive, folders left out. Nothing is unpacked before it is asked for, and then only within `budget`.
 * @throws UnreadableReportError for an archive that is cut off, damaged or holds too many files
 */
export function readArchive(name: string, bytes: Uint8Array, budget: UnpackBudget): ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 22) throw damaged(name);
  const headers = readHeaders(name, bytes, view);
  // Files that share their bytes are how a small archive unpacks to a huge one.
  if (headers.reduce((sum, header) => sum + header.packed, 0) > bytes.length) throw damaged(name);
  return headers
    .filter((header) => !header.path.endsWith('/') && header.path !== '')
    .map((header) => ({
      path: header.path,
      size: header.size,
      read: () => readEntry(name, bytes, header, budget),
    }));
}
