import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

type TextFile = { path: string; text: string };

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

/**
 * Writes `files` into `folder`, all or none: they are written beside it first and moved into place only when complete.
 * Files of other names that stand in the folder stay. Throws the file system's error where it cannot write.
 */
export async function writeFolder(folder: string, files: readonly TextFile[]): Promise<void> {
  const target = resolve(folder);
  const exists = await isFolder(target);
  // Inside an existing folder, because its parent may be closed to us or on another disk.
  const home = exists ? target : dirname(target);
  await mkdir(home, { recursive: true });
  // Not mkdtemp, which makes a folder that nobody else may open.
  const draft = join(home, `.${basename(target)}-${process.pid}`);
  await mkdir(draft);
  try {
    for (const file of files) await writeFile(join(draft, file.path), file.text);
    if (exists) for (const file of files) await rename(join(draft, file.path), join(target, file.path));
    else await rename(draft, target);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
