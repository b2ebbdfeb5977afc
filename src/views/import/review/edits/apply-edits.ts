import type { Claim } from '../../../../model/claim.ts';
import type { Check } from '../../../../model/check.ts';
import type { Correction, Fact, Finding, Report, StatementRecord } from '../../../../model/records.ts';
import type { StatementId } from '../../../../model/statement.ts';
import type { ReportReading } from '../../../data/source-page/source-document.ts';
import type { Added, Edits, IdentityEdits } from './edits.ts';
import { inOtherUnit, inWan, mostUsed, unitsRead } from './units.ts';
import type { PrintedUnit, UnitsRead } from './units.ts';

/** The title that is put together where a report has no title line of its own. */
const madeTitle = ({ department, fiscalYear }: Pick<Report, 'department' | 'fiscalYear'>): string =>
  `${department}${String(fiscalYear)}年度部门决算`;

/** The report as a person says it is. */
export function editReport(read: Report, edits: IdentityEdits, reportId: string): Report {
  const { county, ...plain } = edits;
  const given = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined));
  const report: Report = {
    ...read,
    ...(given as Partial<Report>),
    ...(county === undefined
      ? {}
      : { countyCode: county.code, county: county.county, city: county.city, province: county.province }),
    reportId,
  };
  return read.title === madeTitle(read) ? { ...report, title: madeTitle(report) } : report;
}

/**
 * The year of a figure once the year of the accounts is another. What is of the year of the accounts moves with it, and so
 * does the year before it that was worked out; a figure whose year the report itself says stays in it.
 */
function yearOf(row: Pick<Fact, 'fiscalYear' | 'origin'>, read: number, now: number): number {
  const moves = row.fiscalYear === read || row.origin === 'derived';
  return moves ? row.fiscalYear + now - read : row.fiscalYear;
}

/** The unit that a statement is taken to be printed in: where none of its figures tells it, that of most of the others. */
export function unitOfStatement(statement: StatementId, edits: Edits, units: UnitsRead): PrintedUnit {
  return edits.unit ?? units.get(statement) ?? mostUsed(units);
}

/** The unit that a figure is taken to be printed in; what prose says has its own unit beside it and is kept in 万元. */
export function unitOfFact(fact: Fact, edits: Edits, units: UnitsRead): PrintedUnit {
  return fact.origin === 'printed' ? unitOfStatement(fact.statement, edits, units) : 'wan';
}

function editFact(fact: Fact, index: number, edits: Edits, units: UnitsRead): Fact {
  const corrected = edits.corrections.get(index);
  const unit = unitOfFact(fact, edits, units);
  if (corrected !== undefined)
    return { ...fact, amount: inWan(corrected.number, unit), certainty: 'inferred' };
  if (fact.origin !== 'printed') return fact;
  return { ...fact, amount: inOtherUnit(fact.amount, units.get(fact.statement) ?? unit, unit) };
}

/** A figure added by hand: a cell of its statement, which a person read and no program, and so never `certain`. */
function addedFact(added: Added, report: Report, unit: PrintedUnit): Fact {
  const { number, correctedAt: _, ...cell } = added;
  const { reportId, fiscalYear } = report;
  return {
    ...{ reportId, fiscalYear, ...cell },
    amount: inWan(number, unit),
    origin: 'printed',
    certainty: 'inferred',
  };
}

/**
 * A statement that a figure was added to is there: a blank one has figures now. One that was not found, or not read, was read
 * as far as that figure and no further: what else it holds stays unread.
 */
function withFigures(record: StatementRecord, added: readonly Added[]): StatementRecord {
  const { statement, state } = record;
  if (state === 'disclosed' || !added.some((each) => each.statement === statement)) return record;
  const isUnread = state === 'absent' || state === 'unreadable';
  return { ...record, state: isUnread ? 'unreadable' : 'disclosed', reason: '' };
}

/** A claim about the year of the accounts is held against the year that a person says it is. */
function editClaim(claim: Claim, read: number, now: number): Claim {
  const isOfYear = claim.kind === 'mark' && claim.mark.startsWith('year_') && claim.expected === String(read);
  return isOfYear ? { ...claim, expected: String(now) } : claim;
}

/**
 * What was read, with a person's edits: every row carries the report's id and year, figures put right have their new amount
 * beside what is printed (and are `inferred`), amounts in another unit are turned exactly, and figures added by hand follow
 * those that were read. Nothing else changes.
 */
export function applyEdits(reading: ReportReading, edits: Edits, reportId: string): ReportReading {
  const report = editReport(reading.report, edits.identity, reportId);
  const read = reading.report.fiscalYear;
  const now = report.fiscalYear;
  const units = unitsRead(reading.facts);
  const carried = <Row extends { reportId: string }>(rows: readonly Row[]): Row[] =>
    rows.map((row) => ({ ...row, reportId }));
  const dated = <Row extends Pick<Fact, 'reportId' | 'fiscalYear' | 'origin'>>(rows: readonly Row[]): Row[] =>
    rows.map((row) => ({ ...row, reportId, fiscalYear: yearOf(row, read, now) }));
  return {
    ...reading,
    report,
    statements: carried(reading.statements.map((record) => withFigures(record, edits.added))),
    facts: [
      ...dated(reading.facts.map((fact, index) => editFact(fact, index, edits, units))),
      ...edits.added.map((each) => addedFact(each, report, unitOfStatement(each.statement, edits, units))),
    ],
    changes: carried(reading.changes),
    indicators: dated(reading.indicators),
    projects: carried(reading.projects),
    claims: reading.claims.map((claim) => editClaim(claim, read, now)),
  };
}

/** Checks and findings under the report's id. */
export function carryId<Row extends Check | Finding>(rows: readonly Row[], reportId: string): Row[] {
  return rows.map((row) => ({ ...row, reportId }));
}

/**
 * The figures put right, in the order of the facts, each beside what is printed and what that was read as; and those added by
 * hand, which were read as nothing.
 */
export function correctionsOf(reading: ReportReading, edits: Edits, reportId: string): Correction[] {
  const asRead = applyEdits(reading, { ...edits, corrections: new Map() }, reportId);
  const units = unitsRead(reading.facts);
  return asRead.facts.flatMap((fact, index): Correction[] => {
    const added = edits.added[index - reading.facts.length];
    const corrected = added ?? edits.corrections.get(index);
    if (corrected === undefined) return [];
    const { statement, row, code, label, measure, phase, printed } = fact;
    return [
      {
        ...{ reportId, statement, row, code, label, measure, phase, printed },
        amountPrinted: added === undefined ? fact.amount : null,
        amount: inWan(corrected.number, unitOfFact(fact, edits, units)),
        correctedAt: corrected.correctedAt,
      },
    ];
  });
}
