import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGE_FILES } from '../../model/package-schema.ts';
import { fillFolder } from '../write-folder.ts';
import { findFiles } from './find-files.ts';
import type { FileFailure, FileOutcome, FileRead } from './read-one.ts';
import { readInPool } from './read-pool.ts';
import { joinSpool } from './spool.ts';
import { describeFailed, describeRead, summarise } from './summarise.ts';

export type PackageOptions = {
  /** The id of the one report that is read. */
  reportId?: string;
  /** How many files are read at the same time; as many as the machine has cores unless told. */
  jobs?: number;
  /** Ends the work before the package is in its place: nothing is written then. */
  signal?: AbortSignal;
};

/** What a shell expects of a program that Ctrl-C ended. */
const INTERRUPTED = 130;
/** A few files are read sooner than other processes start. */
const FEW = 8;
/** A line of progress after so many files, where the output is no terminal. */
const PROGRESS_EVERY = 100;

/** Files of which an earlier one gives the same report id are failures: whose figures to show cannot be told. */
function withoutRepeated(outcomes: readonly FileOutcome[]): { read: FileRead[]; failed: FileFailure[] } {
  const read = new Map<string, FileRead>();
  const failed: FileFailure[] = [];
  for (const outcome of outcomes) {
    if ('failed' in outcome) {
      failed.push(outcome.failed);
      continue;
    }
    const { index, path, report } = outcome.read;
    const earlier = read.get(report.reportId);
    if (earlier === undefined) read.set(report.reportId, outcome.read);
    else {
      failed.push({
        index,
        path,
        zh: `报告编号 ${report.reportId} 与 ${earlier.path} 相同；请单独读取并用 --id 另行编号`,
        en: `its report id ${report.reportId} is that of ${earlier.path}; read it alone with another --id`,
      });
    }
  }
  return { read: [...read.values()], failed };
}

/** Shows how far the reading is: on a terminal in one line, elsewhere only where there are very many. */
function showProgress(done: number, all: number): void {
  const text = `${done}/${all}`;
  if (process.stderr.isTTY)
    process.stderr.write(done === all ? `\r${' '.repeat(40)}\r` : `\r读取 / reading ${text}`);
  else if (done % PROGRESS_EVERY === 0 && done < all) console.error(`读取 / reading ${text}`);
}

async function writeTo(
  out: string,
  spool: string,
  read: readonly FileRead[],
  signal: AbortSignal | undefined,
): Promise<boolean> {
  try {
    const names = [...PACKAGE_FILES.map(({ path }) => path), 'datapackage.json'];
    await fillFolder(out, names, async (draft) => {
      await joinSpool(draft, spool, read);
      // The last moment: after it the files take their places one right after the other.
      signal?.throwIfAborted();
    });
    return true;
  } catch (error) {
    signal?.throwIfAborted();
    const message = error instanceof Error ? error.message : String(error);
    console.error(`未能写入 ${out} / could not write to ${out}\n  ${message}`);
    return false;
  }
}

/**
 * Reads files, and the reports in folders, writes one data package into `out` and prints what was read and what was not.
 * Gives the exit code: 0 when every file was read and the package written, 130 when it was interrupted, else 1. Where no file
 * could be read, nothing is written. The package is the same whatever the number of `jobs`.
 */
export async function makePackage(
  paths: readonly string[],
  out: string,
  options: PackageOptions = {},
): Promise<0 | 1 | typeof INTERRUPTED> {
  const files = await findFiles(paths);
  if (files.length === 0) {
    console.error(`文件夹里没有报告 / no reports in the folder: ${paths.join(' ')}`);
    return 1;
  }
  const { signal } = options;
  const spool = await mkdtemp(join(tmpdir(), 'yibao-ingest-'));
  try {
    const tasks = files.map((path, index) => ({ index, path, reportId: options.reportId }));
    const jobs = options.jobs ?? (files.length < FEW ? 1 : availableParallelism());
    const outcomes = await readInPool(tasks, spool, { jobs, signal, onDone: showProgress });
    const { read, failed } = withoutRepeated(outcomes);
    for (const line of describeRead(read)) console.log(line);
    for (const line of describeFailed(failed)) console.error(line);
    for (const line of summarise(read, failed)) (read.length === 0 ? console.error : console.log)(line);
    if (read.length === 0 || !(await writeTo(out, spool, read, signal))) return 1;
    console.log(`已写入 ${out}：${read.length} 份报告 / wrote ${out}: reports read ${read.length}`);
    return failed.length === 0 ? 0 : 1;
  } catch (error) {
    if (signal?.aborted !== true) throw error;
    console.error('已中断，没有写入任何文件。 / interrupted: nothing was written.');
    return INTERRUPTED;
  } finally {
    await rm(spool, { recursive: true, force: true });
  }
}
