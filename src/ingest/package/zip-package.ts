import { zipSync } from 'fflate';
import { CORRECTIONS_FILE, PACKAGE_FILES } from '../../model/package-schema.ts';
import { decodeText } from '../open/decode-text.ts';
import { detectKind } from '../open/detect-format.ts';
import { tooLarge } from '../open/blocks/refusals.ts';
import { MAX_UNPACKED, readArchive } from '../open/zip/read-archive.ts';
import type { PackageText } from './write-package.ts';

/** A file as it lies in a folder or was dropped; `name` may be a path. */
type GivenFile = { readonly name: string; readonly bytes: Uint8Array };

// An archive dates its files; the same package must be the same bytes whenever and wherever it is written.
const NO_DATE = new Date(1980, 0, 1);

const KNOWN = new Set([...PACKAGE_FILES, CORRECTIONS_FILE].map(({ path }) => path));

/** The files of a written package as one zip; the same files give the same bytes. */
export function zipPackage(files: readonly PackageText[]): Uint8Array {
  const encoder = new TextEncoder();
  return zipSync(Object.fromEntries(files.map(({ path, text }) => [path, encoder.encode(text)])), {
    level: 6,
    mtime: NO_DATE,
  });
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** The files of the contract beside the outermost reports.csv; where there is none, all of them by their names. */
function inPackage<File extends { path: string }>(files: readonly File[]): File[] {
  const known = files.filter(({ path }) => KNOWN.has(nameOf(path)));
  const folders = known
    .filter(({ path }) => nameOf(path) === 'reports.csv')
    .map(({ path }) => folderOf(path))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const [folder] = folders;
  return folder === undefined ? known : known.filter(({ path }) => folderOf(path) === folder);
}

/**
 * The CSV files of a data package given as one zip or as the files of a folder; whatever else is there is passed over.
 * Unpacks no more than one dropped file may hold.
 * @throws UnreadableReportError for an archive that is damaged, protected or too large, and text in no known encoding
 */
export function readPackageFiles(files: readonly GivenFile[]): PackageText[] {
  const [only] = files;
  const budget = { left: MAX_UNPACKED };
  const found =
    files.length === 1 && only !== undefined && detectKind(only.bytes) === 'zip'
      ? inPackage(readArchive(only.name, only.bytes, budget))
      : inPackage(
          files.map(({ name, bytes }) => ({
            path: name.replaceAll('\\', '/'),
            read: (): Uint8Array => {
              budget.left -= bytes.length;
              if (budget.left < 0) throw tooLarge(name);
              return bytes;
            },
          })),
        );
  return found.map(({ path, read }) => ({ path: nameOf(path), text: decodeText(path, read()) }));
}
