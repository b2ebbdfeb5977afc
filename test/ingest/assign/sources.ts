import { existsSync, readFileSync } from 'node:fs';
import type { Fact } from '../../../src/model/records.ts';
import type { StatementId } from '../../../src/model/statement.ts';
import { assignFacts, type Assigned } from '../../../src/ingest/assign/assign-facts.ts';
import type { Document } from '../../../src/ingest/document.ts';
import { openDocument } from '../../../src/ingest/open/open-document.ts';
import { recogniseTables, type StatementTable } from '../../../src/ingest/recognise/recognise-tables.ts';

export const REPORTS_DIR = '../shared/reports';
export const FIXTURES_DIR = 'test/fixtures/reports';

/** Each layout twice: our fixture with a report's tables, and the report itself where it is at hand. */
export const LAYOUTS = [
  { id: 'meixian-2020', fixture: 'blanks-left-out.txt', real: 'meixian-2020.txt' },
  { id: 'linyou-2022', fixture: 'cells-of-markdown.md', real: 'linyou-2022.md' },
  { id: 'qinyang-2020', fixture: 'line-numbers.txt', real: 'qinyang-2020.txt' },
  { id: 'yanggu-2019', fixture: 'revision-residue.txt', real: 'yanggu-2019.txt' },
] as const;
export type LayoutId = (typeof LAYOUTS)[number]['id'];

export const haveReports = existsSync(`${REPORTS_DIR}/meixian-2020.txt`);

/** Every path of every layout that can be read on this machine. */
export const SOURCES: { id: LayoutId; path: string }[] = LAYOUTS.flatMap(({ id, fixture, real }) => [
  { id, path: `${FIXTURES_DIR}/${fixture}` },
  ...(haveReports ? [{ id, path: `${REPORTS_DIR}/${real}` }] : []),
]);

export type Read = { document: Document; tables: StatementTable[] } & Assigned;

export async function readStatements(path: string): Promise<Read> {
  const document = await openDocument(path, new Uint8Array(readFileSync(path)));
  const tables = recogniseTables(document);
  return { document, tables, ...assignFacts(document, tables, { reportId: 'x', fiscalYear: 2020 }) };
}

export async function readText(text: string, name = 'report.txt'): Promise<Read> {
  const document = await openDocument(name, new TextEncoder().encode(text));
  const tables = recogniseTables(document);
  return { document, tables, ...assignFacts(document, tables, { reportId: 'x', fiscalYear: 2020 }) };
}

export const countOf = (facts: readonly Fact[], statement: StatementId): number =>
  facts.filter((fact) => fact.statement === statement).length;

/** `statement|row|code|codePrinted|label|phase|measure=printed measure=printed ...`, `~` before the row where cells were placed by arithmetic. */
export function rowText(facts: readonly Fact[]): string[] {
  const rows = new Map<string, string[]>();
  for (const fact of facts) {
    const key = `${fact.certainty === 'inferred' ? '~' : ''}${fact.statement}|${String(fact.row)}|${fact.code}|${fact.codePrinted}|${fact.label}|${fact.phase}`;
    rows.set(key, [...(rows.get(key) ?? []), `${fact.measure}=${fact.printed}`]);
  }
  return [...rows].map(([key, cells]) => `${key}|${cells.join(' ')}`);
}
