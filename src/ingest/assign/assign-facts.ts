import { resolveEconomic, resolveFunctional } from '../../model/classification/resolve.ts';
import { multiplyDecimal } from '../../model/money.ts';
import type { DecimalText, Fact } from '../../model/records.ts';
import type { Measure, Phase, StatementId } from '../../model/statement.ts';
import type { Document, Undecided } from '../document.ts';
import type { StatementTable } from '../recognise/recognise-tables.ts';
import { columnsOfCells, measureOfWords } from './cell-heads.ts';
import { columnsOfHead, countInHead, type Column } from './columns.ts';
import { boundsFor, type Evidence } from './place/evidence.ts';
import { codeParents, overviewParents } from './place/families.ts';
import { ROW_IDENTITIES } from '../../model/identities.ts';
import { placeColumns } from './place/place-columns.ts';
import { heldAgainstForm } from './place/printed-form.ts';
import { heldAgainstSums } from './place/self-contradiction.ts';
import { toAnothers, toBeyond, toRepeated, toUndecided, unreadCells } from './doubts.ts';
import { readCodedRows } from './read-coded-rows.ts';
import { readThreePublic } from './read-three-public.ts';
import { readTriples } from './read-triples.ts';
import { figuresBeyondSides, readTwoSided, sideColumns } from './read-two-sided.ts';
import { cellColumns, hasCells, type PlacedNumber, type ReadRow } from './rows.ts';
import { tableLines, type TableLines } from './table-lines.ts';
import { decideUnits } from './unit/decide-units.ts';

/**
 * The figures of a report's statements, the statements whose table has no number at all, and those whose numbers could not
 * be taken (their unit, or all their columns, being unknown).
 */
export type Assigned = {
  facts: Fact[];
  undecided: Undecided[];
  emptyTables: ReadonlySet<StatementId>;
  unreadTables: ReadonlySet<StatementId>;
};

type Placed = PlacedNumber & { phase: Phase };
const UNKNOWN_COLUMN: Column = { measure: null, phase: 'final' };

/** A printed amount in 万元; one that is printed so stays as it is printed. */
const inWan = (amount: DecimalText, toWan: DecimalText): DecimalText =>
  toWan === '1' ? amount : multiplyDecimal(amount, toWan);

type Context = { reportId: string; fiscalYear: number };
/** The codes that a statement prints. */
type Codes = ReadonlySet<string>;

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

const finalColumns = (measures: readonly (Measure | null)[]): Column[] =>
  measures.map((measure) => ({ measure, phase: 'final' }));

/** The columns of amounts of a table, from left to right; with cells, one for each column of the grid that holds amounts. */
function amountColumns(statement: StatementId, { head, body, fiscalYear }: TableLines): Column[] {
  if (!hasCells(body)) return finalColumns(columnsOfHead(statement, head));
  return columnsOfCells(cellColumns(head), (words) => measureOfWords(statement, words), fiscalYear);
}

const isNamed = ({ codePrinted, label }: ReadRow): boolean => codePrinted !== '' || label !== '';

/** Puts the rows' numbers into columns: where cells tell, as they stand; otherwise by arithmetic. */
function placeRows(
  statement: StatementId,
  rows: readonly ReadRow[],
  columns: readonly Column[],
  parents: readonly (number | null)[],
  evidence: Evidence,
  toWan: DecimalText,
): Placed[] {
  const open = rows.map((row, index) => ({
    amounts: row.numbers.map((number) => inWan(number.amount, toWan)),
    parent: parents[index] ?? null,
    bounds: boundsFor(statement, evidence, row),
  }));
  const measures = columns.map((column) => column.measure);
  const placements = rows.some((row) => row.places !== null)
    ? rows.map((row) => row.places ?? [])
    : placeColumns(measures, ROW_IDENTITIES[statement], open);
  return rows.flatMap((row, index) =>
    row.numbers.map((number, i) => {
      const column = placements[index]?.[i] ?? null;
      const { measure, phase } = (column === null ? undefined : columns[column]) ?? UNKNOWN_COLUMN;
      const inferred = row.isUnsure === true || (row.places === null && row.numbers.length < columns.length);
      // A figure beside no code and no name is nobody's.
      return { row, number, measure: isNamed(row) ? measure : null, phase, inferred };
    }),
  );
}

/** The one number of each row that has a code or a name; a row with more has figures of unknown columns. */
function oneEach(rows: readonly ReadRow[], measure: Measure): PlacedNumber[] {
  return rows.flatMap((row) =>
    row.numbers.map((number) => ({
      row,
      number,
      inferred: false,
      measure: row.numbers.length === 1 && isNamed(row) ? measure : null,
    })),
  );
}

/** Names of the list of spending by its nature that some overviews print as a third one: no functional classes. */
const THIRD_LIST =
  /^(?:基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出|人员经费|(?:日常)?公用经费|工资福利支出|商品和服务支出|对个人和家庭的补助|资本性支出)$/u;

/** In running text nothing parts the second list from the third: what the third names is not taken for the second. */
const withoutThirdList = (one: Placed): Placed =>
  THIRD_LIST.test(one.row.label) ? { ...one, measure: null } : one;

function readOverview(
  statement: 'income_expenditure' | 'appropriation',
  lines: TableLines,
  evidence: Evidence,
  toWan: DecimalText,
): Placed[] {
  const { income, spending } = readTwoSided(lines);
  const parents = overviewParents(spending);
  const { fiscalYear } = lines;
  if (hasCells(lines.body)) {
    const sides = sideColumns(lines);
    const received = columnsOfCells(sides.income, () => 'income', fiscalYear);
    const spent = columnsOfCells(
      sides.spending,
      (words) => (statement === 'appropriation' ? measureOfWords(statement, words) : 'expenditure'),
      fiscalYear,
    );
    return [
      ...placeRows(statement, income, received, [], evidence, toWan),
      ...placeRows(statement, spending, spent, parents, evidence, toWan),
    ];
  }
  const placed =
    statement === 'income_expenditure'
      ? inFinal(oneEach(spending, 'expenditure')).map(withoutThirdList)
      : placeRows(
          statement,
          spending,
          finalColumns(columnsOfHead('appropriation', lines.head)),
          parents,
          evidence,
          toWan,
        );
  return [...inFinal(oneEach(income, 'income')), ...placed];
}

/** Several codes in one line: by the names' columns where there are cells, by the words of the head elsewhere. */
const isSideBySide = (lines: TableLines): boolean => {
  if (!hasCells(lines.body)) return countInHead(lines.head, /科目编码|科目代码|决算数/gu) > 2;
  const roles = cellColumns(lines.head).map(({ role }) => role);
  // Names come back after an amount: several lists stand side by side.
  return roles.lastIndexOf('name') > roles.indexOf('amount') && roles.includes('amount');
};

function readStatement(
  statement: StatementId,
  lines: TableLines,
  evidence: Evidence,
  toWan: DecimalText,
): Placed[] {
  if (statement === 'three_public') return readThreePublic(lines);
  if (statement === 'income_expenditure' || statement === 'appropriation')
    return readOverview(statement, lines, evidence, toWan);
  if (statement === 'basic_expenditure' && isSideBySide(lines))
    return inFinal(oneEach(readTriples(lines), 'total'));
  const rows = readCodedRows(lines);
  const columns = amountColumns(statement, lines);
  const placed = placeRows(statement, rows, columns, codeParents(rows), evidence, toWan);
  // The head of running text names its columns, and the line of their numbers counts them: both must say the same.
  const isCounted = lines.numberedColumns === null || lines.numberedColumns === columns.length;
  // Two lists side by side are no list of codes, whatever the title says.
  const isAnother = hasCells(lines.body) && isSideBySide(lines);
  if ((!hasCells(lines.body) && !isCounted) || isAnother)
    return placed.map((one) => ({ ...one, measure: null }));
  // A row of more figures than the head has columns: the head is not all there.
  const isBeyondHead = !hasCells(lines.body) && rows.some(({ numbers }) => numbers.length > columns.length);
  return isBeyondHead ? placed.map((one) => ({ ...one, inferred: true })) : placed;
}

/** An item of seven digits; what a county adds behind it (2101301001) is a part of it, and has no code of its own. */
const ITEM = 7;

function resolveCode(statement: StatementId, { codePrinted, label }: ReadRow, codes: Codes): string {
  if (codePrinted === '' || (codePrinted.length > ITEM && codes.has(codePrinted.slice(0, ITEM)))) return '';
  return statement === 'basic_expenditure'
    ? resolveEconomic(codePrinted, label)
    : resolveFunctional(codePrinted, label);
}

function toFact(
  statement: StatementId,
  placed: Placed,
  measure: Measure,
  toWan: DecimalText,
  { context, codes }: { context: Context; codes: Codes },
): Fact {
  const { row, number, phase } = placed;
  // Of a name some characters of which the file does not tell, it is not sure whose it is.
  const isInferred = placed.inferred || number.line.isByPosition === true || row.label.includes('\ufffd');
  return {
    reportId: context.reportId,
    fiscalYear: context.fiscalYear,
    statement,
    row: row.ordinal,
    code: resolveCode(statement, row, codes),
    codePrinted: row.codePrinted,
    label: row.label,
    measure,
    phase,
    amount: inWan(number.amount, toWan),
    printed: number.printed,
    origin: 'printed',
    certainty: isInferred ? 'inferred' : 'certain',
    sourcePage: number.line.page,
    sourceLine: number.line.number,
  };
}

/** Reads every figure of the statements' tables: each once, at its place, and none that is not printed. */
export function assignFacts(
  document: Document,
  tables: readonly StatementTable[],
  context: Context,
): Assigned {
  const facts: Fact[] = [];
  const undecided: Undecided[] = [];
  const emptyTables = new Set<StatementId>();
  const unreadTables = new Set<StatementId>();
  const units = decideUnits(document, tables);
  for (const statement of READING_ORDER) {
    const ofStatement = tables.filter((candidate) => candidate.statement === statement);
    const [table, ...repeated] = ofStatement.filter((candidate) => candidate.ofAnother === undefined);
    undecided.push(...ofStatement.filter((candidate) => candidate.ofAnother !== undefined).map(toAnothers));
    undecided.push(...repeated.map(toRepeated));
    if (table === undefined) continue;
    const lines = tableLines(document, table, context.fiscalYear);
    const unit = units.get(table);
    const toWan = unit?.toWan ?? '1';
    const read = readStatement(statement, lines, { facts, emptyTables }, toWan);
    const placed = heldAgainstForm(heldAgainstSums(statement, read, hasCells(lines.body)));
    if (placed.length === 0) emptyTables.add(statement);
    else if (unit?.toWan === null) {
      undecided.push({ line: table.firstLine, printed: table.titlePrinted, statement, why: unit.why });
      unreadTables.add(statement);
      continue;
    }
    undecided.push(...unreadCells(statement, lines));
    if (statement === 'income_expenditure' || statement === 'appropriation')
      undecided.push(...figuresBeyondSides(lines).map((number) => toBeyond(statement, number)));
    const before = facts.length;
    const codes: Codes = new Set(placed.map(({ row }) => row.codePrinted));
    for (const one of placed) {
      const number = unit?.inferred === true ? { ...one, inferred: true } : one;
      if (number.measure === null) undecided.push(toUndecided(statement, number));
      else facts.push(toFact(statement, number, number.measure, toWan, { context, codes }));
    }
    if (placed.length > 0 && facts.length === before) unreadTables.add(statement);
  }
  return { facts, undecided, emptyTables, unreadTables };
}
