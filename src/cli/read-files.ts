import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { UnreadableReportError } from '../ingest/document.ts';
import { openDocument } from '../ingest/open/open-document.ts';
import { readReport } from '../ingest/read-report.ts';
import type { ReportReading } from '../ingest/read-report.ts';

export type FileReading = { path: string; reading: ReportReading };
export type FileFailure = { path: string; zh: string; en: string };

const SYSTEM_ERRORS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ENOENT: ['没有这个文件', 'there is no such file'],
  EISDIR: ['这是文件夹，不是文件', 'this is a folder, not a file'],
  EACCES: ['没有读取权限', 'no permission to read it'],
};

/** What went wrong with `path`, in both languages; names the cause even where it is a mistake of ours. */
function describeFailure(path: string, error: unknown): FileFailure {
  if (error instanceof UnreadableReportError) return { path, zh: error.messageZh, en: error.messageEn };
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const [zh, en] = SYSTEM_ERRORS[code] ?? [`读取时出错：${message}`, `reading it failed: ${message}`];
  return { path, zh, en };
}

async function readOne(path: string, reportId: string | undefined): Promise<ReportReading> {
  const bytes = await readFile(path);
  const document = await openDocument(basename(path), new Uint8Array(bytes));
  return readReport(document, reportId === undefined ? {} : { reportId });
}

/**
 * Reads each file as a report. A file that cannot be read, or that gives a report id already taken by an earlier file,
 * becomes a failure and does not hinder the others. Never throws on data.
 */
export async function readFiles(
  paths: readonly string[],
  options: { reportId?: string } = {},
): Promise<{ read: FileReading[]; failed: FileFailure[] }> {
  const read: FileReading[] = [];
  const failed: FileFailure[] = [];
  for (const path of paths) {
    try {
      const reading = await readOne(path, options.reportId);
      const { reportId } = reading.report;
      const earlier = read.find((other) => other.reading.report.reportId === reportId);
      if (earlier === undefined) read.push({ path, reading });
      else {
        failed.push({
          path,
          zh: `报告编号 ${reportId} 与 ${earlier.path} 相同；请单独读取并用 --id 另行编号`,
          en: `its report id ${reportId} is that of ${earlier.path}; read it alone with another --id`,
        });
      }
    } catch (error) {
      failed.push(describeFailure(path, error));
    }
  }
  return { read, failed };
}
