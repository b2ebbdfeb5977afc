import { readFileSync } from 'node:fs';
import { openDocument } from '../../../../src/ingest/open/open-document.ts';
import { readReport } from '../../../../src/ingest/read-report.ts';
import type { Document, ReportReading } from '../../../../src/views/data/source-page/source-document.ts';

/** Our fixtures, each laid out with other quirks. */
export const FIXTURES = [
  'line-numbers.txt',
  'blanks-left-out.txt',
  'cells-of-markdown.md',
  'revision-residue.txt',
];

/** A report of another province as a PDF, where the machine has it. */
export const REAL_PDF = '../shared/reports/pdf/putuo-shehuigongzuobu-2024.pdf';

type Read = { document: Document; reading: ReportReading };

const known = new Map<string, Promise<Read>>();

/** A report as the reader gives it, read once: a fixture of ours by its name, or another file by its path. */
export function readFixture(name: string): Promise<Read> {
  const read = known.get(name) ?? readFile(name);
  known.set(name, read);
  return read;
}

async function readFile(name: string): Promise<Read> {
  const path = name.includes('/') ? name : `test/fixtures/reports/${name}`;
  const document = await openDocument(name.split('/').at(-1) ?? name, new Uint8Array(readFileSync(path)));
  return { document, reading: readReport(document) };
}
