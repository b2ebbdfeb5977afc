import { detectKind } from '../detect-format.ts';
import { MAX_DEPTH } from './open-archive.ts';
import { MAX_UNPACKED, readArchive, type ArchiveEntry, type UnpackBudget } from './read-archive.ts';

/** The one entry of a name; two of one name cannot be told apart by it. */
function maybeOnly(entries: readonly ArchiveEntry[]): ArchiveEntry | null {
  const [entry, twin] = entries;
  return entry === undefined || twin !== undefined ? null : entry;
}

function findWithin(
  name: string,
  bytes: Uint8Array,
  path: string,
  budget: UnpackBudget,
  depth: number,
): Uint8Array | null {
  const entries = readArchive(name, bytes, budget);
  const own = entries.filter((entry) => entry.path === path);
  if (own.length > 0) return maybeOnly(own)?.read() ?? null;
  const inner = maybeOnly(entries.filter((entry) => path.startsWith(`${entry.path}/`)));
  if (inner === null || depth + 1 >= MAX_DEPTH) return null;
  const packed = inner.read();
  if (detectKind(packed) !== 'zip') return null;
  return findWithin(inner.path, packed, path.slice(inner.path.length + 1), budget, depth + 1);
}

/**
 * The bytes of what stands at `path` in an archive, or in an archive in it (`报告.zip/1.pdf`), as the parts of a document name
 * it; null where nothing does, or two things do.
 * @throws UnreadableReportError for a damaged archive and past the bounds
 */
export function maybeMember(name: string, bytes: Uint8Array, path: string): Uint8Array | null {
  return findWithin(name, bytes, path, { left: MAX_UNPACKED }, 0);
}
