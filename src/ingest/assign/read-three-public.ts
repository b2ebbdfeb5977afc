import type { Measure, Phase } from '../../model/statement.ts';
import type { Line } from '../document.ts';
import { withoutSpaces } from '../recognise/fold-text.ts';
import { isForeign, measureOfWords, namesPart, phaseOfWords } from './cell-heads.ts';
import { columnsOfHead, isDoubled, measureOfLabel } from './columns.ts';
import { countsColumns } from './counted-columns.ts';
import { ROW_IDENTITIES } from '../../model/identities.ts';
import { placeColumns } from './place/place-columns.ts';
import { readPartRows } from './read-three-public-text.ts';
import { cellColumns, hasCells, type CellColumn, type PlacedNumber, type ReadRow } from './rows.ts';
import type { TableLines } from './table-lines.ts';
import { isUnreadAmount, labelOf, maybeCellNumber, tokensOf, type NumberToken } from './tokens.ts';

export type PhasedNumber = PlacedNumber & { phase: Phase };

/** 预算数 is the adjusted budget unless the table's head or note says that it is the initial one (年初预算数). */
function budgetPhase({ head, notes }: TableLines): Phase {
  const note = withoutSpaces(notes.map((line) => line.text).join(''));
  const top = withoutSpaces(head.map((line) => line.text).join(''));
  return /预算数[为是指][^。；，,;]{0,16}年初预算/u.test(note) || /年初预算/u.test(top)
    ? 'initial_budget'
    : 'budget';
}

/** The phase that a row's or a column's own words name. */
function phaseOf(words: string, lines: TableLines): Phase {
  if (!/预算/u.test(words)) return 'final';
  return /年初/u.test(words) ? 'initial_budget' : budgetPhase(lines);
}

const emptyRow = (ordinal: number): ReadRow => ({
  ordinal,
  codePrinted: '',
  label: '',
  numbers: [],
  places: null,
});

const place = (
  row: ReadRow,
  phase: Phase,
  numbers: readonly NumberToken[],
  measures: readonly (Measure | null | undefined)[],
  inferred: boolean,
): PhasedNumber[] =>
  numbers.map((number, i) => ({ row, number, measure: measures[i] ?? null, inferred, phase }));

/** One line for budget and final together: the first half of its numbers is the budget. */
function readDoubled(lines: TableLines, columns: readonly (Measure | null)[]): PhasedNumber[] {
  const numbers = lines.body.flatMap(tokensOf).flatMap((token) => (token.kind === 'number' ? [token] : []));
  const row = emptyRow(1);
  const half = columns.length;
  const complete = numbers.length === half * 2;
  const measures = complete ? columns : [];
  return [
    ...place(row, budgetPhase(lines), numbers.slice(0, half), measures, false),
    ...place(row, 'final', numbers.slice(half), measures, false),
  ];
}

/** A row for the budget and a row for the final figures. */
function readPhaseRows(lines: TableLines, columns: readonly (Measure | null)[]): PhasedNumber[] {
  const rows: { phase: Phase; numbers: NumberToken[] }[] = [];
  for (const token of lines.body.flatMap(tokensOf)) {
    if (token.kind === 'number') rows.at(-1)?.numbers.push(token);
    else if (/[预决]算/u.test(token.text)) rows.push({ phase: phaseOf(token.text, lines), numbers: [] });
  }
  const open = rows.map((row) => ({
    amounts: row.numbers.map((number) => number.amount),
    parent: null,
    bounds: {},
  }));
  const placements = placeColumns(columns, ROW_IDENTITIES.three_public, open);
  return rows.flatMap(({ phase, numbers }, index) => {
    const measures = (placements[index] ?? []).map((column) => (column === null ? null : columns[column]));
    return place(emptyRow(index + 1), phase, numbers, measures, numbers.length < columns.length);
  });
}

type Meaning = { measure: Measure | null; phase: Phase | null };
const PHASE_ONLY = /^(?:年初|全年|调整)?[预决]算数?$/u;

/** What each column holds by its words; two columns of which the words say the same are both unknown. */
function meaningsOf(columns: readonly CellColumn[], fiscalYear: number): Meaning[] {
  const meanings = columns.map(({ words }): Meaning => {
    const isTotal = words.some((word) => /合计|总计|三公/u.test(word));
    const measure = namesPart(words) || isTotal ? (measureOfWords('three_public', words) ?? null) : null;
    const phase = isForeign(words, fiscalYear) ? null : phaseOfWords(words);
    return { measure, phase };
  });
  // Where the head over a budget or final column is not seen, the heads beside it may be a column off.
  const isUnsure = columns.some(
    ({ role, words }) =>
      role === 'amount' && words.length > 0 && words.every((word) => PHASE_ONLY.test(word)),
  );
  const again = meanings.filter(
    ({ measure, phase }, at) =>
      measure !== null && meanings.findIndex((one) => one.measure === measure && one.phase === phase) < at,
  );
  // The parts come twice and nothing tells which are the budget's: the heads over them are lost.
  const isPhaseLost =
    again.length > 1 && !meanings.some(({ phase }) => phase === 'budget' || phase === 'initial_budget');
  return meanings.map((meaning, at) => {
    const isRepeated = meanings.some(
      (other, index) => index !== at && other.measure === meaning.measure && other.phase === meaning.phase,
    );
    return isUnsure || isPhaseLost || isRepeated ? { ...meaning, measure: null } : meaning;
  });
}

/** The names at the left of a figure, back to the figure before; all words of the row where no column is one of names. */
function labelBeside(line: Line, columns: readonly CellColumn[], at: number): string {
  const cells = line.cells ?? [];
  const isName = (index: number): boolean => columns[index]?.role === 'name';
  if (!columns.some((_, index) => isName(index)))
    return labelOf(cells.map((cell) => (maybeCellNumber(cell.text, line) === null ? cell.text : '')));
  let last = at - 1;
  while (last >= 0 && !isName(last)) last -= 1;
  let first = last;
  while (first > 0 && isName(first - 1)) first -= 1;
  return labelOf(cells.slice(Math.max(0, first), last + 1).map((cell) => cell.text));
}

const PLAIN_PHASE = /^(?:本年|20\d\d年度?)?(?:支出)?(?:年初|全年|调整)?[预决]算(?:统计)?数?$/u;

/**
 * Whether a column only seems to be of a phase that another names plainly: 上年决算数 with a character lost beside 决算数.
 */
function isLessPlain(columns: readonly CellColumn[], at: number): boolean {
  const isPlain = ({ words }: CellColumn): boolean => PLAIN_PHASE.test(withoutSpaces(words[0] ?? ''));
  const own = columns[at];
  if (own === undefined || own.words.length === 0 || isPlain(own)) return false;
  const phase = phaseOfWords(own.words);
  return columns.some(
    (other, index) =>
      index !== at && other.role === 'amount' && isPlain(other) && phaseOfWords(other.words) === phase,
  );
}

const isTotalLabel = (label: string): boolean => /^(?:合计|总计)$/u.test(label);

function readCells(lines: TableLines): PhasedNumber[] {
  const columns = cellColumns(lines.head);
  // Either the columns are the parts and a row is a phase, or the rows are the parts and a column is a phase.
  const rowsAreParts = !columns.some((column) => namesPart(column.words));
  const meanings = meaningsOf(columns, lines.fiscalYear);
  const seen = new Set<string>();
  const rows = lines.body.filter((line) => line.cells !== null && !countsColumns(line));
  const hasHeads = columns.some(({ role, words }) => role === 'amount' && words.length > 0);
  // Of several rows each has to say its phase, unless the columns do.
  const isAlone =
    rows.filter((line) => line.cells?.some((cell) => maybeCellNumber(cell.text, line))).length < 2;
  return rows.flatMap((line, index) => {
    // Beside a cell that holds no one figure, another may hold a part of it.
    const hasUnread = line.cells?.some(
      ({ text }, at) => (columns[at]?.role ?? 'amount') === 'amount' && isUnreadAmount(text, line),
    );
    return (line.cells ?? []).flatMap((cell, at): PhasedNumber[] => {
      const number = maybeCellNumber(cell.text, line);
      const role = columns[at]?.role ?? 'amount';
      if (number === null || role !== 'amount') return [];
      const words = columns[at]?.words ?? [];
      const label = labelBeside(line, columns, at);
      const isPhaseRow = /[预决]算/u.test(label) && measureOfLabel(label) === null;
      const isOfPhase =
        isAlone ||
        rowsAreParts ||
        isPhaseRow ||
        isTotalLabel(label) ||
        words.some((word) => /[预决]算/u.test(word));
      const ofLabel = namesPart(words) || isPhaseRow ? null : measureOfLabel(label);
      const ofColumn = rowsAreParts ? null : (meanings[at]?.measure ?? null);
      const isHeadLost = hasHeads && words.length === 0;
      const ofWords =
        isHeadLost || isForeign(words, lines.fiscalYear) ? null : phaseOfWords(isPhaseRow ? [label] : words);
      const isBare = (isPhaseRow ? [label] : words).some((word) => /^预算数?$/u.test(withoutSpaces(word)));
      // Two rows run together: whose the figures are is not known.
      const isOfBoth = isPhaseRow && /预算/u.test(label) && /决算/u.test(label);
      const ofOne = isOfBoth || (rowsAreParts && isLessPlain(columns, at)) ? null : ofWords;
      const phase = ofOne === 'budget' && isBare ? budgetPhase(lines) : ofOne;
      const isRagged = line.cells?.length !== columns.length;
      const isMerged = (cell.columns ?? 1) > 1 || (rowsAreParts && (cell.rows ?? 1) > 1);
      const measure = phase === null || isRagged || isMerged || !isOfPhase ? null : (ofLabel ?? ofColumn);
      const key = `${String(measure)} ${String(phase)}`;
      const isAgain = measure !== null && seen.has(key);
      seen.add(key);
      return [
        {
          row: emptyRow(index + 1),
          number,
          measure: isAgain ? null : measure,
          inferred: hasUnread === true,
          phase: phase ?? 'final',
        },
      ];
    });
  });
}

/** The figures of “三公”经费支出决算表, budget and final, whether in two rows or in one line of twelve numbers. */
export function readThreePublic(lines: TableLines): PhasedNumber[] {
  if (hasCells(lines.body)) return readCells(lines);
  const columns = columnsOfHead('three_public', lines.head);
  if (isDoubled(lines.head)) return readDoubled(lines, columns);
  const rows = readPhaseRows(lines, columns);
  if (rows.length > 0) return rows;
  return readPartRows(lines, budgetPhase(lines)).map(({ row, ...figure }) => ({
    ...figure,
    row: emptyRow(row),
    inferred: false,
  }));
}
