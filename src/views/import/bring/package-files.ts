import type { GivenFile } from '../queue/import-item.ts';

/** What every data package holds, and no report. */
const DESCRIPTION = 'datapackage.json';
const REPORTS = 'reports.csv';

/** A zip names its files at its end; a package's names fit there even beside a long comment. */
const TAIL = 2 ** 17;

/** Whether a file is a data package as `.zip`: its list of files, which no packing hides, names the contract's. */
export async function isPackageZip(file: File): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (start[0] !== 0x50 || start[1] !== 0x4b) return false;
  const tail = new TextDecoder('latin1').decode(await file.slice(-TAIL).arrayBuffer());
  return tail.includes(DESCRIPTION) && tail.includes(REPORTS);
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** The files of each data package among those of a folder (all that lies beside its description), and all others. */
export function splitPackages(files: readonly GivenFile[]): {
  packages: { folder: string; files: GivenFile[] }[];
  others: GivenFile[];
} {
  const folders = new Set(
    files.filter(({ path }) => nameOf(path) === DESCRIPTION).map(({ path }) => folderOf(path)),
  );
  const beside = ({ path }: GivenFile, folder: string): boolean => folderOf(path) === folder;
  return {
    packages: [...folders]
      .map((folder) => ({ folder, files: files.filter((file) => beside(file, folder)) }))
      .filter((found) => found.files.some(({ path }) => nameOf(path) === REPORTS)),
    others: files.filter((file) => {
      const folder = folderOf(file.path);
      return !folders.has(folder) || !files.some(({ path }) => path === folder + REPORTS);
    }),
  };
}
