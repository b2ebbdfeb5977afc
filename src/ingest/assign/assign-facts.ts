import { resolveEconomic, resolveFunctional } from '../../model/classification/resolve.ts';
import type { Fact } from '../../model/records.ts';
import type { Measure, Phase, StatementId } from '../../model/statement.ts';
import type { Document, Undecided } from '../document.ts';
import type { StatementTable } from '../recognise/recognise-tables.ts';
import { columnsOfHead, countInHead, measureOfWords } from './columns.ts';
import { boundsFor, type Evidence } from './place/evidence.ts';
import { codeParents, overviewParents } from './place/families.ts';
import { ROW_IDENTITIES } from './place/identities.ts';
import { placeColumns } from './place/place-columns.ts';
import { readCodedRows } from './read-coded-rows.ts';
import { readThreePublic } from './read-three-public.ts';
import { readTriples } from './read-triples.ts';
import { readTwoSided } from './read-two-sided.ts';
import { cellColumns, hasCells, type PlacedNumber, type ReadRow } from './rows.ts';
import { tableLines, type TableLines } from './table-lines.ts';
import type { NumberToken } from './tokens.ts';

/** The figures of a report's statements, and the statements whose table has no number at all. */
export type Assigned = { facts: Fact[]; undecided: Undecided[]; emptyTables: ReadonlySet<StatementId> };

type Placed = PlacedNumber & { phase: Phase };
type Context = { reportId: string; fiscalYear: number };

/** A statement is read after those whose figures tell where its blank cells are. */
const READING_ORDER: readonly StatementId[] = [
  'income_expenditure',
  'income',
  'general_budget',
  'basic_expenditure',
  'state_capital',
  'expenditure',
  'government_fund',
  'appropriation',
  'three_public',
];

const inFinal = (numbers: readonly PlacedNumber[]): Placed[] =>
  numbers.map((number) => ({ ...number, phase: 'final' }));

/** The columns of amounts of a table, from left to right; with cells, one for each column of the grid that holds amounts. */
function amountColumns(statement: StatementId, { head, body }: TableLines): (Measure | null)[] {
  if (!hasCells(body)) return columnsOfHead(statement, head);
  return cellColumns(head).flatMap((column) =>
    column.role === 'amount' ? [measureOfWords(statement, column.words) ?? null] : [],
  );
}

/** Puts the rows' numbers into columns: where cells tell, as they stand; otherwise by arithmetic. */
function placeRows(
  statement: StatementId,
  rows: readonly ReadRow[],
  columns: readonly (Measure | null)[],
  parents: readonly (number | null)[],
  evidence: Evidence,
): PlacedNumber[] {
  const open = rows.map((row, index) => ({
    amounts: row.numbers.map((number) => number.amount),
    parent: parents[index] ?? null,
    bounds: boundsFor(statement, evidence, row),
  }));
  const placements = rows.some((row) => row.places !== null)
    ? rows.map((row) => row.places ?? [])
    : placeColumns(columns, ROW_IDENTITIES[statement], open);
  return rows.flatMap((row, index) =>
    row.numbers.map((number, i) => {
      const column = placements[index]?.[i] ?? null;
      const measure = column === null ? null : (columns[column] ?? null);
      return { row, number, measure, inferred: row.places === null && row.numbers.length < columns.length };
    }),
  );
}

/** The one number of each row; a row with more has figures of unknown columns. */
function oneEach(rows: readonly ReadRow[], measure: Measure): PlacedNumber[] {
  return rows.flatMap((row) =>
    row.numbers.map((number) => ({
      row,
      number,
      inferred: false,
      measure: row.numbers.length === 1 ? measure : null,
    })),
  );
}

function readOverview(
  statement: 'income_expenditure' | 'appropriation',
  lines: TableLines,
  evidence: Evidence,
): Placed[] {
  const { income, spending } = readTwoSided(lines);
  const placed =
    statement === 'income_expenditure'
      ? oneEach(spending, 'expenditure')
      : placeRows(statement, spending, spendingColumns(lines), overviewParents(spending), evidence);
  return inFinal([...oneEach(income, 'income'), ...placed]);
}

function spendingColumns(lines: TableLines): (Measure | null)[] {
  if (!hasCells(lines.body)) return columnsOfHead('appropriation', lines.head);
  const columns = cellColumns(lines.head);
  const right = columns.slice(columns.findLastIndex((column) => column.role === 'name'));
  return right.flatMap((column) =>
    column.role === 'amount' ? [measureOfWords('appropriation', column.words) ?? null] : [],
  );
}

const isSideBySide = (lines: TableLines): boolean =>
  countInHead(lines.head, /科目编码|科目代码|决算数/gu) > 2;

function readStatement(statement: StatementId, lines: TableLines, evidence: Evidence): Placed[] {
  if (statement === 'three_public') return readThreePublic(lines);
  if (statement === 'income_expenditure' || statement === 'appropriation')
    return readOverview(statement, lines, evidence);
  if (statement === 'basic_expenditure' && isSideBySide(lines))
    return inFinal(oneEach(readTriples(lines), 'total'));
  const rows = readCodedRows(lines);
  return inFinal(placeRows(statement, rows, amountColumns(statement, lines), codeParents(rows), evidence));
}

function resolveCode(statement: StatementId, { codePrinted, label }: ReadRow): string {
  if (codePrinted === '') return '';
  return statement === 'basic_expenditure'
    ? resolveEconomic(codePrinted, label)
    : resolveFunctional(codePrinted, label);
}

function toFact(statement: StatementId, placed: Placed, measure: Measure, context: Context): Fact {
  const { row, number, phase } = placed;
  return {
    reportId: context.reportId,
    fiscalYear: context.fiscalYear,
    statement,
    row: row.ordinal,
    code: resolveCode(statement, row),
    codePrinted: row.codePrinted,
    label: row.label,
    measure,
    phase,
    amount: number.amount,
    printed: number.printed,
    origin: 'printed',
    certainty: placed.inferred ? 'inferred' : 'certain',
    sourcePage: number.line.page,
    sourceLine: number.line.number,
  };
}

const toUndecided = (
  statement: StatementId,
  { row, number }: { row: ReadRow; number: NumberToken },
): Undecided => ({
  line: number.line.number,
  printed: number.printed,
  statement,
  why: `column of a figure in row ${String(row.ordinal)} ${row.codePrinted}${row.label} cannot be told`,
});

/** A second table of one statement (of a subordinate unit, or an earlier version) is another's figures: it is not read. */
const toRepeated = (table: StatementTable): Undecided => ({
  line: table.firstLine,
  printed: table.titlePrinted,
  statement: table.statement,
  why: 'the statement is printed a second time; the first one is read',
});

/** Reads every figure of the statements' tables: each once, at its place, and none that is not printed. */
export function assignFacts(
  document: Document,
  tables: readonly StatementTable[],
  context: Context,
): Assigned {
  const facts: Fact[] = [];
  const undecided: Undecided[] = [];
  const emptyTables = new Set<StatementId>();
  for (const statement of READING_ORDER) {
    const [table, ...repeated] = tables.filter((candidate) => candidate.statement === statement);
    undecided.push(...repeated.map(toRepeated));
    if (table === undefined) continue;
    const placed = readStatement(statement, tableLines(document, table), { facts, emptyTables });
    if (placed.length === 0) emptyTables.add(statement);
    for (const number of placed) {
      if (number.measure === null) undecided.push(toUndecided(statement, number));
      else facts.push(toFact(statement, number, number.measure, context));
    }
  }
  return { facts, undecided, emptyTables };
}
