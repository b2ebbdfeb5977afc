import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makePackage } from './ingest/make-package.ts';

const OUT = 'public/data';

const REPORTS = /\.(?:txt|md|pdf|docx|xlsx?|html?|zip)$/iu;

/** The reports at the top level of `folder`, in the order of their names; formats the reader cannot open are passed over. */
async function findReports(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && REPORTS.test(entry.name))
    .map((entry) => join(folder, entry.name))
    .sort();
}

const folder = process.env.REPORTS_DIR ?? '../shared/reports';
const files = await findReports(folder).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return [];
});
if (files.length === 0) {
  console.error(
    `${folder} 中没有报告（txt、md、pdf、docx、xls、xlsx、html、zip）；可用 REPORTS_DIR 指定文件夹 / no reports (txt, md, pdf, docx, xls, xlsx, html, zip) in ${folder}; name the folder with REPORTS_DIR`,
  );
  process.exitCode = 1;
} else {
  process.exitCode = await makePackage(files, OUT);
}
