import type { Claim } from '../model/claim.ts';
import type { Change, Fact, Indicator, Project, Report, StatementRecord } from '../model/records.ts';
import { ORIGINS, PHASES, STATEMENT_MEASURES, STATEMENTS } from '../model/statement.ts';
import { assignFacts } from './assign/assign-facts.ts';
import type { Document, Undecided } from './document.ts';
import { readIdentity } from './narrate/identify.ts';
import { readClaims } from './narrate/claims/read-claims.ts';
import { narrate } from './narrate/narrate.ts';
import { paragraphs } from './narrate/prose/prose.ts';
import { sections } from './narrate/prose/sections.ts';
import { checkComplete } from './recognise/check-complete.ts';
import { recogniseTables } from './recognise/recognise-tables.ts';
import { statementStates } from './recognise/statement-states.ts';

/** Everything read from one report. */
export type ReportReading = {
  report: Report;
  statements: StatementRecord[];
  facts: Fact[];
  changes: Change[];
  indicators: Indicator[];
  projects: Project[];
  /** What the prose asserts, for the checks. */
  claims: Claim[];
  undecided: Undecided[];
};

/** Where a fact stands in facts.csv: printed figures first, by statement, row and column, then the others by their place. */
function sortKeys(fact: Fact): (number | string)[] {
  return [
    ORIGINS.indexOf(fact.origin),
    STATEMENTS.indexOf(fact.statement),
    fact.row ?? 0,
    fact.row === null ? (fact.sourceLine ?? 0) : 0,
    fact.codePrinted,
    fact.code,
    fact.label,
    fact.fiscalYear,
    PHASES.indexOf(fact.phase),
    STATEMENT_MEASURES[fact.statement].indexOf(fact.measure),
    fact.sourceLine ?? 0,
    fact.printed,
  ];
}

function compareFacts(a: Fact, b: Fact): number {
  const others = sortKeys(b);
  for (const [index, key] of sortKeys(a).entries()) {
    const other = others[index] ?? '';
    if (key !== other) return key < other ? -1 : 1;
  }
  return 0;
}

/**
 * Reads a report: its statements' figures, the states of the nine statements, and what its prose says. The one extraction
 * path for charts and checks alike; the same in Node and in a Web Worker, the same input giving the same records.
 * @throws UnreadableReportError for a file that is no report of final accounts or that breaks off
 */
export function readReport(document: Document, options: { reportId?: string } = {}): ReportReading {
  const tables = recogniseTables(document);
  checkComplete(document, tables);
  const tableLines = new Set(
    tables.flatMap((table) =>
      Array.from({ length: table.lastLine - table.firstLine + 1 }, (_, i) => table.firstLine + i),
    ),
  );
  const { identity: identified, undecided: identityDoubts } = readIdentity(document, tableLines);
  const identity = { ...identified, reportId: options.reportId ?? identified.reportId };
  const { reportId, fiscalYear } = identity;
  const assigned = assignFacts(document, tables, { reportId, fiscalYear });
  const narrative = narrate(document, tableLines, identity);
  const said = paragraphs(document, tableLines);
  const claims = readClaims({
    document,
    tables,
    tableLines,
    identity,
    paragraphs: said,
    sections: sections(said),
  });
  const report: Report = {
    ...identity,
    sourceName: document.name,
    sourceFormat: document.format,
    sourceSha256: document.sha256,
    sourceUrl: '',
    sourcePages: document.pages,
  };
  return {
    report,
    statements: statementStates(document, tables, assigned.emptyTables, reportId, assigned.unreadTables),
    facts: [...assigned.facts, ...narrative.facts].sort(compareFacts),
    changes: narrative.changes,
    indicators: narrative.indicators,
    projects: narrative.projects,
    claims,
    undecided: [...identityDoubts, ...assigned.undecided, ...narrative.undecided],
  };
}
