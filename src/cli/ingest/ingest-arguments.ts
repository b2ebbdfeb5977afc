import { parseArgs } from 'node:util';

export const INGEST_USAGE = `用法 / usage: npm run ingest -- FILE... --out DIR [--id REPORT_ID] [--jobs N]
  FILE       报告文件（PDF、Word、Excel、网页、文本或 Markdown）或文件夹（含下级） / a report as PDF, Word, Excel, web page, text or Markdown, or a folder with all below it
  --out DIR  数据包写入的文件夹 / the folder for the data package
  --id ID    报告编号，仅限一个文件：小写字母、数字、连字符 / report id, for one file only: lower-case letters, digits, hyphens
  --jobs N   同时读取的文件数，默认为处理器核数 / files read at the same time; as many as there are cores unless told`;

export type IngestArguments = { files: string[]; out: string; reportId?: string; jobs?: number };

/** What the command line asks for, or a sentence in both languages that says what is wrong with it. */
export function readIngestArguments(args: readonly string[]): IngestArguments | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, id: { type: 'string' }, jobs: { type: 'string' } },
    });
  } catch (error) {
    return `参数有误 / bad arguments: ${error instanceof Error ? error.message : String(error)}`;
  }
  const { out, id, jobs } = parsed.values;
  const { positionals: files } = parsed;
  if (files.length === 0) return '没有给出文件 / no file given';
  if (out === undefined || out === '') return '没有给出 --out 文件夹 / no --out folder given';
  if (jobs !== undefined && !/^[1-9]\d?$/u.test(jobs))
    return `--jobs 应为 1 到 99 的整数 / --jobs takes 1 to 99: ${jobs}`;
  if (id !== undefined && files.length > 1) return '--id 只能用于一个文件 / --id goes with one file only';
  if (id !== undefined && !/^[a-z0-9][a-z0-9_-]*$/u.test(id))
    return `报告编号不合规 / not a report id: ${id}`;
  return {
    files,
    out,
    ...(id === undefined ? {} : { reportId: id }),
    ...(jobs === undefined ? {} : { jobs: Number(jobs) }),
  };
}
