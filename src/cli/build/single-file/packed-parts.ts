import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { zipSync } from 'fflate';

const MAPS = join(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'), '../cmaps');

/** The data package, by the paths that its files have on the site. */
export async function readDataFiles(folder: string): Promise<[string, Uint8Array][]> {
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(async (name): Promise<[string, Uint8Array]> => [
      `data/${name}`,
      await readFile(join(folder, name)),
    ]),
  );
}

/** pdf.js's character maps as one zip, with their licence. */
export async function packCharacterMaps(): Promise<Uint8Array> {
  const names = (await readdir(MAPS)).sort();
  const files: Record<string, Uint8Array> = {};
  for (const name of names) files[name] = await readFile(join(MAPS, name));
  // The same maps give the same bytes.
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}
