import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The names of files that the reader opens. */
export const REPORT_NAMES = /\.(?:txt|md|markdown|pdf|docx?|xlsx?|html?|zip)$/iu;

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    // A link to a folder is not followed: it may lead round in a circle.
    if (entry.isDirectory()) found.push(...(await filesBelow(path)));
    else if (REPORT_NAMES.test(entry.name)) found.push(path);
  }
  return found;
}

/**
 * The files that paths name, each once: files as they are named, folders by the reports in them and below, in the order of
 * names. Hidden ones, and in folders those of other kinds, are passed over. A path that is nothing stays, to be reported.
 */
export async function findFiles(paths: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (entry) => entry.isDirectory(),
      () => false,
    );
    for (const file of isFolder ? await filesBelow(path) : [path]) found.add(file);
  }
  return [...found];
}
