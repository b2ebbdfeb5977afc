import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../src/ingest/open/open-document.ts';
import { readReport, type ReportReading } from '../../src/ingest/read-report.ts';
import { haveReports, REPORTS_DIR, SOURCES } from './assign/sources.ts';

async function readFile(path: string, reportId?: string): Promise<ReportReading> {
  const document = await openDocument(path, new Uint8Array(readFileSync(path)));
  return readReport(document, reportId === undefined ? {} : { reportId });
}

describe.each(SOURCES)('readReport on $path', ({ path }) => {
  it('gives the same records each time', async () => {
    expect(await readFile(path, 'a')).toEqual(await readFile(path, 'a'));
  });

  it('gives every record the id it was told', async () => {
    const { report, statements, facts } = await readFile(path, 'told-2020');
    const ids = [
      report.reportId,
      ...statements.map((s) => s.reportId),
      ...facts.map((fact) => fact.reportId),
    ];
    expect(new Set(ids)).toEqual(new Set(['told-2020']));
  });

  it('says of each of the nine statements what became of it', async () => {
    const { statements, facts } = await readFile(path, 'a');
    expect(statements).toHaveLength(9);
    for (const { statement, state } of statements) {
      const printed = facts.some((fact) => fact.statement === statement && fact.origin === 'printed');
      expect(state === 'disclosed').toBe(printed);
    }
  });

  it('puts printed figures first, by statement and row', async () => {
    const { facts } = await readFile(path, 'a');
    const origins = facts.map((fact) => fact.origin === 'printed');
    expect(origins.lastIndexOf(true)).toBe(origins.filter(Boolean).length - 1);
    const rows = facts
      .filter((fact) => fact.statement === 'income' && fact.origin === 'printed')
      .map((fact) => fact.row ?? 0);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
  });
});

describe.skipIf(!haveReports)('the five reports', () => {
  it('are read together', async () => {
    const names = [
      'meixian-2020.txt',
      'linyou-2022.md',
      'xuanhan-2020.txt',
      'qinyang-2020.txt',
      'yanggu-2019.txt',
    ];
    const readings = await Promise.all(names.map((name) => readFile(`${REPORTS_DIR}/${name}`)));
    const printed = readings.map(({ facts }) => facts.filter((fact) => fact.origin === 'printed').length);
    expect(printed).toEqual([382, 508, 0, 580, 156]);
  });
});
