import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkReading } from '../../checks/check-reading.ts';
import { UnreadableReportError } from '../../ingest/document.ts';
import { openDocument } from '../../ingest/open/open-document.ts';
import { mergeReadings } from '../../ingest/package/merge-readings.ts';
import { readReport } from '../../ingest/read-report.ts';
import type { Report } from '../../model/records.ts';
import { describeReading } from './describe-reading.ts';
import { spoolRows } from './spool.ts';

/** One file to read, by its place in the order of the command line. */
export type FileTask = { index: number; path: string; reportId: string | undefined };

export type FileRead = {
  index: number;
  path: string;
  report: Report;
  /** Whether all that was seen was understood and no statement is unreadable. */
  isWhole: boolean;
  /** What was read, line by line for the terminal. */
  lines: string[];
};
export type FileFailure = { index: number; path: string; zh: string; en: string };
export type FileOutcome = { read: FileRead } | { failed: FileFailure };

/** No report comes near: past this a file is not even loaded. */
const MOST_BYTES = 200 * 2 ** 20;

const SYSTEM_ERRORS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ENOENT: ['没有这个文件', 'there is no such file'],
  EISDIR: ['这是文件夹，里面没有报告', 'this is a folder without reports'],
  EACCES: ['没有读取权限', 'no permission to read it'],
};

/** What went wrong with a file, in both languages; names the cause even where it is a mistake of ours. */
export function describeError({ index, path }: FileTask, error: unknown): FileFailure {
  if (error instanceof UnreadableReportError) {
    return { index, path, zh: error.messageZh, en: error.messageEn };
  }
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const [zh, en] = SYSTEM_ERRORS[code] ?? [`读取时出错：${message}`, `reading it failed: ${message}`];
  return { index, path, zh, en };
}

async function readAll(task: FileTask, spool: string): Promise<FileRead> {
  const { index, path, reportId } = task;
  const name = basename(path);
  const { size } = await stat(path);
  if (size > MOST_BYTES) {
    const [megabytes, most] = [size, MOST_BYTES].map((bytes) => String(Math.round(bytes / 2 ** 20)));
    throw new UnreadableReportError(
      name,
      `文件有 ${megabytes} MB，超过 ${most} MB，不像一份报告，没有读取。`,
      `the file has ${megabytes} MB, more than ${most} MB and than any report, and was not read.`,
    );
  }
  const document = await openDocument(name, new Uint8Array(await readFile(path)));
  const reading = readReport(document, reportId === undefined ? {} : { reportId });
  const checked = checkReading(reading);
  await spoolRows(spool, index, mergeReadings([reading], checked));
  return {
    index,
    path,
    report: reading.report,
    isWhole:
      reading.undecided.length === 0 && reading.statements.every(({ state }) => state !== 'unreadable'),
    lines: describeReading(path, reading, checked.checks),
  };
}

/** Reads and checks one file; its rows go to the folder `spool`, and what there is to say is given back. Never throws. */
export async function readOne(task: FileTask, spool: string): Promise<FileOutcome> {
  try {
    return { read: await readAll(task, spool) };
  } catch (error) {
    return { failed: describeError(task, error) };
  }
}
