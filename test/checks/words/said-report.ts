import type { CheckInput, Rule, Run } from '../../../src/checks/rule.ts';
import { readWordClaims } from '../../../src/ingest/narrate/claims/word-claims.ts';
import { narrate } from '../../../src/ingest/narrate/narrate.ts';
import { paragraphs } from '../../../src/ingest/narrate/prose/prose.ts';
import { sections } from '../../../src/ingest/narrate/prose/sections.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { Fact, Report } from '../../../src/model/records.ts';
import type { Measure, Phase, StatementId } from '../../../src/model/statement.ts';
import { documentOf, IDENTITY } from '../../ingest/narrate/document-of.ts';

const REPORT: Report = {
  ...IDENTITY,
  sourceName: 'own.txt',
  sourceFormat: 'text',
  sourceSha256: '',
  sourceUrl: '',
  sourcePages: null,
};

/** The claims of lines of our own prose. */
export function claimsOfLines(lines: readonly string[]): Claim[] {
  const document = documentOf(lines);
  const said = paragraphs(document, new Set());
  return readWordClaims({
    document,
    tables: [],
    tableLines: new Set(),
    identity: IDENTITY,
    paragraphs: said,
    sections: sections(said),
  });
}

/** What a report of these lines of prose, and of these printed figures, gives the rules. */
export function saidReport(lines: readonly string[], printed: readonly Fact[] = []): CheckInput {
  const { facts, changes, indicators, projects } = narrate(documentOf(lines), new Set(), IDENTITY);
  return {
    report: REPORT,
    statements: [],
    facts: [...printed, ...facts],
    changes,
    indicators,
    projects,
    claims: claimsOfLines(lines),
  };
}

/** A figure as a statement prints it. */
export function printedFact(
  statement: StatementId,
  measure: Measure,
  amount: string,
  more: { code?: string; label?: string; phase?: Phase } = {},
): Fact {
  const { code = '', label = '合计', phase = 'final' } = more;
  return {
    reportId: REPORT.reportId,
    fiscalYear: REPORT.fiscalYear,
    statement,
    row: 1,
    code,
    codePrinted: code,
    label,
    measure,
    phase,
    amount,
    printed: amount,
    origin: 'printed',
    certainty: 'certain',
    sourcePage: 1,
    sourceLine: 900,
  };
}

/** A chart's figure of the year before. */
export function priorFact(statement: StatementId, measure: Measure, amount: string): Fact {
  return {
    ...printedFact(statement, measure, amount),
    fiscalYear: REPORT.fiscalYear - 1,
    origin: 'chart',
    row: null,
  };
}

/** The outcome of each run of a rule, with what was expected. */
export function outcomes(rule: Rule, input: CheckInput): string[] {
  return rule
    .run(input)
    .map((run: Run) => [run.outcome, run.expected].filter((part) => part !== null).join(' '));
}
