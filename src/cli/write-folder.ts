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
 * Lets `fill` write the files `names` into a folder of its own, which becomes `folder`, or whose files replace those of the
 * same names there: all or none. Files of other names that stand in the folder stay. Throws the file system's error where it
 * cannot write.
 */
export async function fillFolder(
  folder: string,
  names: readonly string[],
  fill: (draft: string) => Promise<void>,
): Promise<void> {
  const target = resolve(folder);
  const exists = await isFolder(target);
  // Inside an existing folder, because its parent may be closed to us or on another disk.
  const home = exists ? target : dirname(target);
  await mkdir(home, { recursive: true });
  // Not mkdtemp, which makes a folder that nobody else may open.
  const draft = join(home, `.${basename(target)}-${process.pid}`);
  await mkdir(draft);
  try {
    await fill(draft);
    if (exists) for (const name of names) await rename(join(draft, name), join(target, name));
    else await rename(draft, target);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Writes `files` into `folder` as {@link fillFolder} does. */
export async function writeFolder(folder: string, files: readonly TextFile[]): Promise<void> {
  await fillFolder(
    folder,
    files.map(({ path }) => path),
    async (draft) => {
      for (const file of files) await writeFile(join(draft, file.path), file.text);
    },
  );
}
