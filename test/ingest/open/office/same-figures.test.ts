import { existsSync } from 'node:fs';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { openDocument } from '../../../../src/ingest/open/open-document.ts';
import { readReport, type ReportReading } from '../../../../src/ingest/read-report.ts';
import { FIXTURES_DIR, SOURCES } from '../../assign/sources.ts';
import { reportParts, withoutPlaces, type Part, type Source } from './report-parts.ts';
import { toDocx, toHtml, toWorkbook } from './write-formats.ts';

const FORMATS: [string, (parts: readonly Part[]) => Uint8Array][] = [
  ['docx', toDocx],
  ['html', toHtml],
  ['xlsx', (parts) => toWorkbook(parts, 'xlsx')],
  ['xls', (parts) => toWorkbook(parts, 'biff8')],
  ['zip', toArchive],
];

/** The report as an archive of one file for each statement and for the prose before, as many counties publish it. */
function toArchive(parts: readonly Part[]): Uint8Array {
  const files: Part[][] = [[]];
  parts.forEach((part, at) => {
    const next = parts.slice(at, at + 4).find((other) => 'rows' in other && other.title !== '');
    if ('text' in part && next !== undefined && 'title' in next && next.title === part.text) files.push([]);
    files.at(-1)?.push(part);
  });
  const makers = [toDocx, toHtml, (of: Part[]) => toWorkbook(of, 'xlsx')];
  const extensions = ['docx', 'html', 'xlsx'];
  return zipSync(
    Object.fromEntries(
      files.map((of, at) => [
        `${String(at)}.${extensions[at % 3] ?? ''}`,
        makers[at % 3]?.(of) ?? new Uint8Array(),
      ]),
    ),
  );
}

/** A fixture has the tables of its report, so that one of the two is enough; both with PDF_LOOKS=all. */
const TRIED = SOURCES.filter(
  ({ path }) => existsSync(path) && (process.env.PDF_LOOKS === 'all' || path.startsWith(FIXTURES_DIR)),
);

describe.each(TRIED)('$path', ({ path }) => {
  let source: Source;
  beforeAll(async () => {
    source = await reportParts(path);
  });

  it.each(FORMATS)('as %s gives the same records', async (extension, make) => {
    const document = await openDocument(`report.${extension}`, make(source.parts));
    expect(document.format).toBe(extension === 'xls' ? 'xlsx' : extension);
    const reading = readReport(document, { reportId: 'a' });
    const printed = reading.facts.filter((fact) => fact.origin === 'printed');
    // The maker of old workbooks cuts texts off after 255 characters, so of those only the statements are whole.
    const comparable = (read: ReportReading): unknown =>
      withoutPlaces(
        extension === 'xls'
          ? {
              ...read,
              facts: read.facts.filter((fact) => fact.origin === 'printed'),
              changes: [],
              indicators: [],
              projects: [],
            }
          : read,
      );
    expect(comparable(reading)).toEqual(comparable(source.reading));
    // Cells tell the columns, so nothing is placed by arithmetic.
    expect(printed.every((fact) => fact.certainty === 'certain')).toBe(true);
    expect(printed.length).toBeGreaterThan(100);
  });
});
