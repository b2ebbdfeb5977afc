import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../src/ingest/open/open-document.ts';
import { loadPackage } from '../../../src/ingest/package/load-package.ts';
import { PACKAGE_FILES } from '../../../src/model/package-schema.ts';

const FOLDER = '../shared/reports';
const { package: ledger } = loadPackage(
  PACKAGE_FILES.map(({ path }) => ({ path, text: readFileSync(`public/data/${path}`, 'utf8') })),
);
const withoutSpaces = (text: string): string => text.replace(/\s/gu, '');

describe.runIf(existsSync(FOLDER))('every figure of public/data stands in its document where it says', () => {
  it.each(ledger.reports)('$reportId', async ({ reportId, sourceName, sourceSha256 }) => {
    const document = await openDocument(sourceName, new Uint8Array(readFileSync(`${FOLDER}/${sourceName}`)));
    expect(document.sha256).toBe(sourceSha256);
    const rows = [...ledger.facts, ...ledger.indicators].filter(
      (row) => row.reportId === reportId && row.origin !== 'derived',
    );
    expect(rows.length).toBeGreaterThan(50);
    const misplaced = rows.filter(({ printed, sourceLine }) => {
      // A figure of the prose may be broken over the end of a line.
      const lines = document.lines.slice((sourceLine ?? 0) - 1, (sourceLine ?? 0) + 2);
      const here = withoutSpaces(lines.map(({ text }) => text).join(''));
      return sourceLine === null || !here.includes(withoutSpaces(printed));
    });
    expect(misplaced).toEqual([]);
  });

  it('and a table prints each of its cells once: no two figures take the same place', () => {
    const keys = ledger.facts
      .filter(({ origin }) => origin === 'printed')
      .map((fact) => {
        const { reportId, statement, row, codePrinted, label, measure, phase } = fact;
        return [reportId, statement, row, codePrinted, label, measure, phase].join(' ');
      });
    expect(keys.filter((key, index) => keys.indexOf(key) < index)).toEqual([]);
  });

  it('and no message of the checks carries a sentence of a report', async () => {
    const LONGEST_NAME = 24;
    const documents = await Promise.all(
      ledger.reports.map(async ({ sourceName }) =>
        openDocument(sourceName, new Uint8Array(readFileSync(`${FOLDER}/${sourceName}`))),
      ),
    );
    const said = documents.map(({ lines }) => withoutSpaces(lines.map(({ text }) => text).join('')));
    const names = new Set(ledger.facts.map(({ label }) => label));
    const messages = [...ledger.findings, ...ledger.checks].map(({ messageZh }) => withoutSpaces(messageZh));
    const copied = messages.filter((message) =>
      Array.from({ length: Math.max(0, message.length - LONGEST_NAME) }, (_, at) =>
        message.slice(at, at + LONGEST_NAME + 1),
      ).some(
        (piece) =>
          ![...names].some((name) => piece.includes(name) || name.includes(piece)) &&
          said.some((text) => text.includes(piece)),
      ),
    );
    expect(copied).toEqual([]);
  });
});
