import type { Fact } from '../../../../model/records.ts';
import { PHASES } from '../../../../model/statement.ts';
import type { Measure, Phase, StatementId } from '../../../../model/statement.ts';
import { LEFT_TO_RIGHT, statementGrid, TWO_SIDED } from '../figures/statement-rows.ts';
import { codesOf, FIXED_ROWS } from './fixed-rows.ts';
import { ordinalOf, plainLabel } from './row-order.ts';
import { measuresOf, sideOf } from './sides.ts';
import type { Side } from './sides.ts';

type Cell = Pick<Fact, 'row' | 'code' | 'codePrinted' | 'label' | 'sourcePage' | 'sourceLine'>;

/** A row that a figure can be added to. `isRead`: the reader has other figures of it; else its ordinal is not known here. */
export type RowChoice = Cell & {
  id: string;
  isRead: boolean;
  side: Side;
  /** The row's phase where it has no name of its own (三公). */
  phase: Phase | null;
  nameEn: string;
  /** The code that it has in the official list, where the statement prints none. */
  listed: string;
};

/** A column that a figure can be added to. */
export type ColumnChoice = { id: string; measure: Measure; phase: Phase };

const printedOf = (facts: readonly Fact[], statement: StatementId): Fact[] =>
  facts.filter((fact) => fact.statement === statement && fact.origin === 'printed');

/** The rows that were read, as they stand in the table of figures, whose ids they keep. */
function readRows(facts: readonly Fact[], statement: StatementId): RowChoice[] {
  return statementGrid(facts, statement).rows.flatMap(({ id, cells, phase }): RowChoice[] => {
    const first = facts[[...cells.values()][0] ?? -1];
    if (first === undefined) return [];
    const { row, code, codePrinted, label, sourcePage, sourceLine, measure } = first;
    const place = { row, code, codePrinted, label, sourcePage, sourceLine };
    return [{ ...place, id, isRead: true, side: sideOf(statement, measure), phase, nameEn: '', listed: '' }];
  });
}

/**
 * Every row of a statement that a figure can be added to: those that were read, those of the layout that were not, and those
 * of the official classification.
 */
export function rowChoices(facts: readonly Fact[], statement: StatementId): RowChoice[] {
  const read = readRows(facts, statement);
  const none = {
    row: null,
    codePrinted: '',
    sourcePage: null,
    sourceLine: null,
    isRead: false,
    phase: null,
    nameEn: '',
    listed: '',
  };
  if (statement === 'three_public') {
    const known = new Set(printedOf(facts, statement).map(({ phase }) => phase));
    const unread = LEFT_TO_RIGHT.filter((phase) => !known.has(phase));
    return [
      ...read,
      ...unread.map((phase): RowChoice => {
        return { ...none, id: `phase ${phase}`, code: '', label: '', side: 'right', phase };
      }),
    ];
  }
  const isKnown = ({ side, code, label }: Pick<RowChoice, 'side' | 'code' | 'label'>): boolean =>
    read.some(
      (row) => row.side === side && row.code === code && (code !== '' || plainLabel(row.label) === label),
    );
  const unread = (row: Pick<RowChoice, 'id' | 'side' | 'code' | 'label'>, more = {}): RowChoice[] =>
    isKnown(row) ? [] : [{ ...none, ...row, ...more }];
  return [
    ...read,
    ...FIXED_ROWS[statement].flatMap((row) =>
      row === null ? [] : unread({ ...row, id: `fixed ${row.side} ${row.label}`, code: '' }),
    ),
    ...codesOf(statement).flatMap(({ code, nameZh, nameEn }) => {
      const own = TWO_SIDED.has(statement) ? '' : code;
      return unread(
        { id: `code ${code}`, side: 'right', code: own, label: nameZh },
        { nameEn, listed: code },
      );
    }),
  ];
}

/** The ordinal of a row in its statement: as it was read, else where the Ministry's layout has it among those that were. */
export function ordinalIn(facts: readonly Fact[], statement: StatementId, row: RowChoice): number {
  return row.row ?? ordinalOf(statement, row, readRows(facts, statement));
}

/** The columns that a row can have a figure in, each with the phases that the statement prints. */
export function columnChoices(
  facts: readonly Fact[],
  statement: StatementId,
  row: RowChoice,
): ColumnChoice[] {
  const { phase, side } = row;
  const printed = new Set<Phase>(printedOf(facts, statement).map((fact) => fact.phase));
  const phases = phase !== null ? [phase] : PHASES.filter((each) => each === 'final' || printed.has(each));
  return measuresOf(statement, side).flatMap((measure) =>
    LEFT_TO_RIGHT.filter((each) => phases.includes(each)).map((each) => ({
      id: `${measure} ${each}`,
      ...{ measure, phase: each },
    })),
  );
}

/** The figure that a cell has already; undefined for a blank one. */
export function figureIn(
  facts: readonly Fact[],
  statement: StatementId,
  row: Pick<RowChoice, 'row' | 'code' | 'codePrinted' | 'label' | 'isRead'>,
  { measure, phase }: Pick<ColumnChoice, 'measure' | 'phase'>,
): Fact | undefined {
  return printedOf(facts, statement).find(
    (fact) =>
      fact.measure === measure &&
      fact.phase === phase &&
      (row.isRead
        ? fact.row === row.row && fact.codePrinted === row.codePrinted && fact.label === row.label
        : fact.code === row.code && fact.label === row.label),
  );
}

/** The rows whose code, name or English name has what is typed, those that begin with it first. */
export function searchRows(rows: readonly RowChoice[], typed: string, most: number): RowChoice[] {
  const sought = typed.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
  if (sought === '') return rows.slice(0, most);
  const textOf = ({ code, codePrinted, label, nameEn, listed }: RowChoice): string[] =>
    [
      code,
      codePrinted,
      label,
      listed,
      `${code || codePrinted}${label}`,
      nameEn.replace(/\s+/gu, '').toLowerCase(),
    ].filter((text) => text !== '');
  const rank = (row: RowChoice): number => {
    const texts = textOf(row);
    if (texts.includes(sought)) return 0;
    if (texts.some((text) => text.startsWith(sought))) return 1;
    return texts.some((text) => text.includes(sought)) ? 2 : 3;
  };
  return rows
    .map((row) => ({ row, at: rank(row) }))
    .filter(({ at }) => at < 3)
    .sort((a, b) => a.at - b.at)
    .slice(0, most)
    .map(({ row }) => row);
}
