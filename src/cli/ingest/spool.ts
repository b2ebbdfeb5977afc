import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describePackage } from '../../ingest/package/describe-package.ts';
import { mergeReadings } from '../../ingest/package/merge-readings.ts';
import { writePackageFile } from '../../ingest/package/write-package.ts';
import { PACKAGE_FILES, type PackageFile } from '../../model/package-schema.ts';
import type { LedgerPackage, Report } from '../../model/records.ts';

/** A report whose rows lie in the spool. */
export type Spooled = { index: number; report: Report };

/** Rows of one report only: the official lists are the same for all. */
const isOfReport = ({ name }: PackageFile): boolean => name !== 'classifications';

const folderOf = (spool: string, index: number): string => join(spool, String(index));
const withoutHeader = (text: string): string => text.slice(text.indexOf('\n') + 1);

/** Puts the rows of one report into `spool`, to be joined by {@link joinSpool}: a package of thousands is never in memory. */
export async function spoolRows(spool: string, index: number, ledger: LedgerPackage): Promise<void> {
  const folder = folderOf(spool, index);
  await mkdir(folder, { recursive: true });
  for (const file of PACKAGE_FILES.filter(isOfReport)) {
    await writeFile(join(folder, file.path), withoutHeader(writePackageFile(file, ledger).text));
  }
}

/** Writes pieces one after the other into a file and gives its size and hash. */
async function writePieces(
  path: string,
  pieces: AsyncIterable<Buffer>,
  version: ReturnType<typeof createHash>,
): Promise<{ bytes: number; hash: string }> {
  const stream = createWriteStream(path);
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const piece of pieces) {
      bytes += piece.length;
      hash.update(piece);
      version.update(piece);
      if (!stream.write(piece)) await new Promise<void>((resolve) => stream.once('drain', () => resolve()));
    }
  } finally {
    await new Promise<void>((resolve, reject) => {
      stream.once('error', reject);
      stream.end(() => resolve());
    });
  }
  return { bytes, hash: `sha256:${hash.digest('hex')}` };
}

const EMPTY = mergeReadings([], { findings: [], checks: [] });

async function* piecesOf(
  file: PackageFile,
  spool: string,
  reports: readonly Spooled[],
): AsyncGenerator<Buffer> {
  yield Buffer.from(writePackageFile(file, EMPTY).text);
  if (!isOfReport(file)) return;
  for (const { index } of reports) {
    for await (const piece of createReadStream(join(folderOf(spool, index), file.path)))
      yield piece as Buffer;
  }
}

/**
 * Joins the rows of the spool into the files of one package in `folder`: the same bytes as writing all in one go, for every
 * file is sorted by report first.
 */
export async function joinSpool(folder: string, spool: string, spooled: readonly Spooled[]): Promise<void> {
  const reports = [...spooled].sort((a, b) => (a.report.reportId < b.report.reportId ? -1 : 1));
  const version = createHash('sha256');
  const written = new Map<string, { bytes: number; hash: string }>();
  for (const [at, file] of PACKAGE_FILES.entries()) {
    version.update(`${at === 0 ? '' : '\n'}${file.path}\n`);
    const path = join(folder, file.path);
    written.set(file.path, await writePieces(path, piecesOf(file, spool, reports), version));
  }
  const files = PACKAGE_FILES.map(({ path }) => ({ path, text: '' }));
  const ledger = { ...EMPTY, reports: reports.map(({ report }) => report) };
  const description = JSON.parse(describePackage(ledger, files)) as {
    version: string;
    resources: { path: string; bytes: number; hash: string }[];
  };
  description.version = version.digest('hex').slice(0, description.version.length);
  for (const resource of description.resources) Object.assign(resource, written.get(resource.path));
  await writeFile(join(folder, 'datapackage.json'), `${JSON.stringify(description, null, 2)}\n`);
}
