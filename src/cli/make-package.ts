import { checkReading } from '../checks/check-reading.ts';
import { mergeReadings } from '../ingest/package/merge-readings.ts';
import { writePackage } from '../ingest/package/write-package.ts';
import { describeFailure, describeReading } from './describe-reading.ts';
import { readFiles } from './read-files.ts';
import { writeFolder } from './write-folder.ts';

/**
 * Reads `files`, writes one data package into `out` and prints what was read and what was not. Gives the exit code: 0
 * when every file was read and the package written, else 1. Where no file could be read, nothing is written.
 */
export async function makePackage(
  files: readonly string[],
  out: string,
  options: { reportId?: string } = {},
): Promise<0 | 1> {
  const { read, failed } = await readFiles(files, options);
  for (const reading of read) console.log(describeReading(reading).join('\n'));
  for (const failure of failed) console.error(describeFailure(failure));
  if (read.length === 0) return 1;
  try {
    const readings = read.map(({ reading }) => reading);
    const checked = readings.map(checkReading);
    await writeFolder(
      out,
      writePackage(
        mergeReadings(readings, {
          findings: checked.flatMap(({ findings }) => findings),
          checks: checked.flatMap(({ checks }) => checks),
        }),
      ),
    );
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(`未能写入 ${out} / could not write to ${out}\n  ${message}`);
    return 1;
  }
  console.log(`已写入 ${out}：${read.length} 份报告 / wrote ${out}: reports read ${read.length}`);
  return failed.length === 0 ? 0 : 1;
}
