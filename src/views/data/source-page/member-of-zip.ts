import type { FileToRead } from '../reading/read-outcome.ts';

/** What was unpacked of a zip, as long as the zip is held: one looks at its pages one after the other. */
const unpacked = new WeakMap<Uint8Array, Map<string, Promise<Uint8Array | null>>>();

async function unpack(zip: FileToRead, path: string): Promise<Uint8Array | null> {
  const { maybeMember } = await import('../../../ingest/open/zip/find-member.ts');
  return maybeMember(zip.name, zip.bytes, path);
}

/**
 * The bytes of a zip's member (or of one of a zip in it), unpacked once; null where the zip has no such member, or two of that name.
 * @throws UnreadableReportError for a damaged archive and past the bounds
 */
export function memberOfZip(zip: FileToRead, path: string): Promise<Uint8Array | null> {
  const known = unpacked.get(zip.bytes) ?? new Map<string, Promise<Uint8Array | null>>();
  unpacked.set(zip.bytes, known);
  const member = known.get(path) ?? unpack(zip, path);
  known.set(path, member);
  return member;
}
