import type { LocalSource } from '../local/local-report.ts';
import type { FileToRead } from './read-outcome.ts';

/** The bytes of files one after the other; those of a single file are given as they are. */
export function joinFiles(files: readonly FileToRead[]): Uint8Array {
  const [only] = files;
  if (only !== undefined && files.length === 1) return only.bytes;
  const all = new Uint8Array(files.reduce((sum, { bytes }) => sum + bytes.length, 0));
  let at = 0;
  for (const { bytes } of files) {
    all.set(bytes, at);
    at += bytes.length;
  }
  return all;
}

/** The files again that {@link joinFiles} joined, as their report's source names them. */
export function partFiles({ name, files }: LocalSource, bytes: Uint8Array): FileToRead[] {
  if (files === undefined) return [{ name, bytes }];
  let at = 0;
  return files.map((file) => {
    at += file.size;
    return { name: file.name, bytes: bytes.subarray(at - file.size, at) };
  });
}
