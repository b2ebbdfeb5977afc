import type { Fact } from '../../../../model/records.ts';
import { PHASES, STATEMENT_MEASURES, STATEMENTS } from '../../../../model/statement.ts';
import type { Measure, Phase, StatementId } from '../../../../model/statement.ts';

/** A column of figures: a measure, and the phase where a statement has several beside each other. */
export type FigureColumn = { id: string; measure: Measure; phase: Phase | null };

/** A row as it is printed; `cells` hold indices into the reading's facts by the column's id. */
export type FigureRow = {
  id: string;
  code: string;
  label: string;
  /** The row's phase where it has no name of its own (the budget row and the final row of 三公). */
  phase: Phase | null;
  cells: ReadonlyMap<string, number>;
};

export type FigureGrid = { columns: readonly FigureColumn[]; rows: readonly FigureRow[] };

/** What a table of figures can be shown of: a statement's cells, or what the prose and its charts say. */
export type Sheet = StatementId | 'prose';

type Placed = { fact: Fact; index: number };

/** The statements with income on the left and spending on the right. */
export const TWO_SIDED: ReadonlySet<StatementId> = new Set<StatementId>([
  'income_expenditure',
  'appropriation',
]);

/** Phases as they stand from left to right: what was planned comes before what came of it. */
export const LEFT_TO_RIGHT: readonly Phase[] = [...PHASES].sort(
  (a, b) => Number(a === 'final') - Number(b === 'final'),
);

const isNameless = ({ codePrinted, code, label }: Fact): boolean => codePrinted + code + label === '';

/** The left side of a two-sided statement comes before its right side; else a row stands where it is printed. */
function orderOf({ fact }: Placed): readonly [number, number, number] {
  const side = TWO_SIDED.has(fact.statement) && fact.measure !== 'income' ? 1 : 0;
  return [side, fact.row ?? 0, fact.sourceLine ?? 0];
}

function compare(a: Placed, b: Placed): number {
  const other = orderOf(b);
  for (const [at, value] of orderOf(a).entries()) {
    const difference = value - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.index - b.index;
}

function columnId({ measure, phase }: Fact, byPhase: boolean): string {
  return byPhase ? `${measure} ${phase}` : measure;
}

function columnsOf(facts: readonly Fact[], statement: StatementId, byPhase: boolean): FigureColumn[] {
  const used = new Set(facts.map((fact) => columnId(fact, byPhase)));
  const phases: readonly (Phase | null)[] = byPhase ? LEFT_TO_RIGHT : [null];
  return STATEMENT_MEASURES[statement].flatMap((measure) =>
    phases.flatMap((phase) => {
      const id = phase === null ? measure : `${measure} ${phase}`;
      return used.has(id) ? [{ id, measure, phase }] : [];
    }),
  );
}

/** The figures of one statement's table, in rows and columns as they are printed. */
export function statementGrid(facts: readonly Fact[], statement: StatementId): FigureGrid {
  const own = facts.flatMap((fact, index): Placed[] =>
    fact.statement === statement && fact.origin === 'printed' ? [{ fact, index }] : [],
  );
  const named = own.filter(({ fact }) => !isNameless(fact));
  const byPhase = new Set(named.map(({ fact }) => fact.phase)).size > 1;
  const rows = new Map<string, FigureRow & { cells: Map<string, number> }>();
  for (const { fact, index } of own.sort(compare)) {
    const phase = isNameless(fact) && !byPhase ? fact.phase : null;
    const column = columnId(fact, byPhase);
    const key = [...orderOf({ fact, index }).slice(0, 2), fact.codePrinted, fact.label, phase].join('|');
    // A column can be taken only by a row that is printed twice under one number: the second has a line of its own.
    const id = rows.get(key)?.cells.has(column) === true ? `${key}|${String(index)}` : key;
    const row = rows.get(id) ?? {
      // A row that was not read is known by the code that a person gave it.
      ...{ id, code: fact.codePrinted || (fact.printed === '' ? fact.code : ''), label: fact.label, phase },
      cells: new Map<string, number>(),
    };
    row.cells.set(column, index);
    rows.set(id, row);
  }
  return {
    columns: columnsOf(
      own.map(({ fact }) => fact),
      statement,
      byPhase,
    ),
    rows: [...rows.values()],
  };
}

/** What the prose and the data of charts say, in the order it is said; what we worked out from it is not there. */
function proseGrid(facts: readonly Fact[]): FigureGrid {
  const said = facts
    .flatMap((fact, index): Placed[] =>
      fact.origin === 'narrative' || fact.origin === 'chart' ? [{ fact, index }] : [],
    )
    .sort((a, b) => (a.fact.sourceLine ?? 0) - (b.fact.sourceLine ?? 0) || a.index - b.index);
  return {
    // One figure a line: what each is stands beside it.
    columns: [{ id: 'said', measure: 'total', phase: null }],
    rows: said.map(({ fact: { code, label }, index }) => ({
      ...{ id: String(index), code, label, phase: null },
      cells: new Map([['said', index]]),
    })),
  };
}

/** The figures of a sheet; none where there is no sheet. */
export function gridOf(facts: readonly Fact[], sheet: Sheet | null): FigureGrid {
  if (sheet === null) return { columns: [], rows: [] };
  return sheet === 'prose' ? proseGrid(facts) : statementGrid(facts, sheet);
}

/** The figures of a grid as they are read, row by row. */
export function indicesOf({ columns, rows }: FigureGrid): number[] {
  return rows.flatMap(({ cells }) =>
    columns.flatMap(({ id }) => {
      const index = cells.get(id);
      return index === undefined ? [] : [index];
    }),
  );
}

/** The sheets that hold figures, statements first; the first of them is shown first. */
export function sheetsOf(facts: readonly Fact[]): Sheet[] {
  const sheets: Sheet[] = [...STATEMENTS, 'prose'];
  return sheets.filter((sheet) => gridOf(facts, sheet).rows.length > 0);
}
