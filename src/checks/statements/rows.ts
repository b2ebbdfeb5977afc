import { compareDecimal } from '../../model/money.ts';
import type { Fact } from '../../model/records.ts';
import { STATEMENT_MEASURES, type Measure, type Phase, type StatementId } from '../../model/statement.ts';
import type { CheckInput } from '../rule.ts';

/** One printed row of a statement with its figures; a blank cell has none. */
export type Row = {
  statement: StatementId;
  /** Its code, `合计` for the total, else its place: the same for the same row of every print of the report. */
  key: string;
  ordinal: number;
  /** The code in the official list; the printed one where the list has none; empty for a total. */
  code: string;
  /** Whether the printed code, or the row's name, is in the official list. */
  listed: boolean;
  /** Without blanks. */
  label: string;
  facts: readonly Fact[];
};

/** The statements whose rows have codes: functional ones, and the economic table of basic expenditure. */
export const CODED_STATEMENTS = [
  'income',
  'expenditure',
  'general_budget',
  'basic_expenditure',
  'government_fund',
  'state_capital',
] as const satisfies readonly StatementId[];
export type CodedStatement = (typeof CODED_STATEMENTS)[number];

/** Many rules ask for the same rows of the same figures. */
const KNOWN_ROWS = new WeakMap<readonly Fact[], Map<StatementId, readonly Row[]>>();

/** The printed rows of a statement, in the order of the print. Prose and charts are no part of it. */
export function rowsOf({ facts }: CheckInput, statement: StatementId): readonly Row[] {
  const known = KNOWN_ROWS.get(facts) ?? new Map<StatementId, readonly Row[]>();
  KNOWN_ROWS.set(facts, known);
  const rows = known.get(statement) ?? groupRows(facts, statement);
  known.set(statement, rows);
  return rows;
}

function groupRows(all: readonly Fact[], statement: StatementId): Row[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of all) {
    if (fact.origin !== 'printed' || fact.statement !== statement) continue;
    const place = `${fact.row ?? 0}|${fact.codePrinted}|${fact.label}`;
    const row = groups.get(place);
    if (row === undefined) groups.set(place, [fact]);
    else row.push(fact);
  }
  return [...groups.values()].flatMap((facts) => {
    const [first] = facts;
    if (first === undefined) return [];
    const code = first.code || first.codePrinted.normalize('NFKC').replace(/\D/gu, '');
    const label = first.label.replace(/\s/gu, '');
    const ordinal = first.row ?? 0;
    const key = code || (/^[合总]计$/u.test(label) ? label : `row-${ordinal}`);
    return [{ statement, key, ordinal, code, listed: first.code !== '', label, facts }];
  });
}

/** The figure of a row in one column; undefined for a blank cell. */
export function cell(row: Row | undefined, measure: Measure, phase: Phase = 'final'): Fact | undefined {
  return row?.facts.find((fact) => fact.measure === measure && fact.phase === phase);
}

/** The columns in which the statement prints any figure. */
export function columnsOf(rows: readonly Row[], statement: StatementId): Measure[] {
  return STATEMENT_MEASURES[statement].filter((measure) =>
    rows.some((row) => cell(row, measure) !== undefined),
  );
}

/** The row 合计 of a statement of codes. */
export function totalRow(rows: readonly Row[]): Row | undefined {
  const without = rows.filter((row) => row.code === '');
  return (
    without.find((row) => /^(?:合计|总计|本年(?:支出|收入)?合计|(?:支出|收入)合计)$/u.test(row.label)) ??
    without.find((row) => !/人员|公用/u.test(row.label))
  );
}

/**
 * For each row of codes the row it is a part of, `undefined` at the top: the printed row with the longest code that begins its
 * own, so that a 款 without its 类 stands at the top. A code that the list does not have says little: its row belongs to the
 * row one level up that is printed with the beginning of it (a 款 of a later year's list), else to the last row of a higher
 * level before it.
 */
export function parentsOf(rows: readonly Row[]): ReadonlyMap<Row, Row | undefined> {
  const parents = KNOWN_PARENTS.get(rows) ?? findParents(rows);
  KNOWN_PARENTS.set(rows, parents);
  return parents;
}

const KNOWN_PARENTS = new WeakMap<readonly Row[], ReadonlyMap<Row, Row | undefined>>();

function findParents(rows: readonly Row[]): ReadonlyMap<Row, Row | undefined> {
  const coded = rows.filter((row) => row.code !== '');
  return new Map(
    coded.map((row, index): [Row, Row | undefined] => {
      if (!row.listed) {
        const before = coded.slice(0, index);
        const own = before.findLast((other) => other.code === row.code.slice(0, -2));
        return [row, own ?? before.findLast((other) => other.listed && isHigher(other, row))];
      }
      const above = coded.filter(
        (other) => other.code.length < row.code.length && row.code.startsWith(other.code),
      );
      const longest = Math.max(0, ...above.map((other) => other.code.length));
      const nearest = above.filter((other) => other.code.length === longest);
      return [row, nearest.findLast((other) => coded.indexOf(other) < index) ?? nearest[0]];
    }),
  );
}

function isHigher(other: Row, row: Row): boolean {
  return other.code.length < Math.min(row.code.length, 7);
}

/** The rows at the top: not part of another printed row. */
export function topRows(rows: readonly Row[]): Row[] {
  return [...parentsOf(rows)].flatMap(([row, parent]) => (parent === undefined ? [row] : []));
}

/** Whether there is a figure and it is not nought. */
export function isMoney(fact: Fact | undefined): fact is Fact {
  return fact !== undefined && compareDecimal(fact.amount, '0') !== 0;
}
