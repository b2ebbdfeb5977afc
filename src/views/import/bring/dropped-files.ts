import type { GivenFile } from '../queue/import-item.ts';

/** Folders inside one another, and files in all of them, past which nobody means them all. */
const MOST_DEPTH = 12;
const MOST_FILES = 5_000;

/** What systems leave in folders. */
const LEFT_BEHIND = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$|__MACOSX$)/iu;

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** A folder gives its entries a hundred at a time, and none when there are no more. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all.sort((a, b) => (a.name < b.name ? -1 : 1));
    all.push(...some);
  }
}

async function collect(entry: FileSystemEntry, depth: number, into: GivenFile[]): Promise<void> {
  if (into.length >= MOST_FILES || depth > MOST_DEPTH || LEFT_BEHIND.test(entry.name)) return;
  if (entry.isFile) {
    const file = await fileOf(entry as FileSystemFileEntry);
    into.push({ path: entry.fullPath.replace(/^\//u, ''), file });
    return;
  }
  for (const inner of await entriesOf(entry as FileSystemDirectoryEntry))
    await collect(inner, depth + 1, into);
}

/** The files of a drop, those in dropped folders with their paths. Must be called in the event itself. */
export async function droppedFiles(data: DataTransfer): Promise<GivenFile[]> {
  // The entries are to be had only now; the plain files stand in where a browser has none.
  const entries = [...data.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  const plain = [...data.files].map((file) => ({ path: file.name, file }));
  if (entries.every((entry) => entry === null)) return plain;
  const files: GivenFile[] = [];
  for (const entry of entries) if (entry !== null) await collect(entry, 0, files);
  return files;
}

/** The files of an input, those of a chosen folder with their paths. */
export function chosenFiles(list: FileList | null): GivenFile[] {
  return [...(list ?? [])]
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }))
    .filter(({ path }) => !path.split('/').some((part) => LEFT_BEHIND.test(part)));
}

/** Whether something dragged over the page is files, not a piece of text or a link. */
export const carriesFiles = (data: DataTransfer | null): boolean => data?.types.includes('Files') ?? false;
