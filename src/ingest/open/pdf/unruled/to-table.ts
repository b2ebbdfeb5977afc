import type { TableBlock } from '../blocks.ts';
import { groupRows, isFigure, type ColumnLine } from '../row-grouping.ts';
import { alignHead, lowestHeads } from './align-head.ts';
import {
  bodyColumns,
  cellsOfLine,
  columnOf,
  isFigureCell,
  withWholeCodes,
  type Column,
} from './body-columns.ts';
import type { LooseTable } from './find-tables.ts';
import { headCells, type HeadCell } from './head-cells.ts';
import { headRows } from './head-rows.ts';
import { edgesOf, type HeadedColumn } from './head-spans.ts';
import type { PageLine } from './page-line.ts';

/** A row of column numbers (栏次 1 2 3) belongs to the head: it stands in the middle of its columns, amounts do not. */
function isCounting(line: PageLine): boolean {
  const texts = line.words.map(({ text }) => text);
  const numbers = texts.filter((text) => /^\d+$/u.test(text));
  const words = texts.filter((text) => !/^\d+$/u.test(text));
  return (
    numbers.length >= 2 &&
    numbers.every((number, index) => number === String(index + 1)) &&
    words.every((word) => /^[类款项栏次行]+$/u.test(word))
  );
}

/** A line this near to the next, in sizes of type, is of its row: the first line of a label that wraps round the figures. */
const SAME_ROW = 1;

/** A table's head and body: the head takes in the row of column numbers, the body a label that begins above its figures. */
function headOf({ lines, headLines }: LooseTable): { head: PageLine[]; body: PageLine[] } {
  const first = lines.slice(headLines).findIndex((line) => !isCounting(line));
  let end = first === -1 ? lines.length : headLines + first;
  for (;;) {
    const [last, next] = [lines[end - 1], lines[end]];
    if (end === 0 || last === undefined || next === undefined || isCounting(last)) break;
    if (next.bottom - last.bottom > SAME_ROW * (last.words[0]?.size ?? 0)) break;
    end -= 1;
  }
  return { head: lines.slice(0, end), body: lines.slice(end) };
}

/** The columns of tables that go on from page to page, told from all their rows and from the first head together. */
export function chainColumns(chain: readonly LooseTable[]): HeadedColumn[] {
  const body = chain.flatMap((table) => headOf(table).body);
  const head = chain.map((table) => headOf(table).head).find((lines) => lines.length > 0) ?? [];
  const columns = withWholeCodes(bodyColumns(body), body);
  const lowest = lowestHeads(headCells(head));
  const places = alignHead(lowest, columns);
  const headed = columns.map((column, at): HeadedColumn => {
    const index = places.indexOf(at);
    return { ...column, head: index === -1 ? null : (lowest[index]?.cell ?? null) };
  });
  // A head without a column under it is over a column in which no row has anything.
  const alone = lowest.flatMap(({ cell, isUnsure, hasRoom }, index): HeadedColumn[] =>
    places[index] === null && (!isUnsure || hasRoom)
      ? [{ left: cell.left, right: cell.right, isFigures: true, head: cell }]
      : [],
  );
  return [...headed, ...alone].sort((a, b) => a.left - b.left);
}

/**
 * Whether every figure stands in a column of figures and none beside another. Where not, the columns are not understood,
 * and the table's lines are better read as lines.
 */
export function fits(chain: readonly LooseTable[], columns: readonly Column[]): boolean {
  return chain.every((table) =>
    headOf(table).body.every((line) => {
      const cells = cellsOfLine(line).map((cell) => ({ cell, column: columnOf(columns, cell) }));
      const codes = cells.filter(({ cell }) => /^\d{2,3}$/u.test(cell.text));
      return cells.every(
        ({ cell, column }, index) =>
          !/\d/u.test(cell.text) ||
          (!isFigure(cell.text) && columns[column]?.isFigures === false) ||
          (isFigure(cell.text) &&
            columns[column]?.isFigures === true &&
            cells.every(
              (other, at) =>
                at === index ||
                other.column !== column ||
                (codes.includes(other) && /^\d{2,3}$/u.test(cell.text)),
            )),
      );
    }),
  );
}

function toColumnLine(line: PageLine, columns: readonly Column[]): ColumnLine {
  const texts = columns.map(() => '');
  for (const cell of cellsOfLine(line)) {
    const column = columnOf(columns, cell);
    // The parts of a code (208 05 05) are one code.
    const blank = isFigureCell(cell.text) ? '' : ' ';
    texts[column] = [texts[column] ?? '', cell.text].filter((text) => text !== '').join(blank);
  }
  return { baseline: line.bottom, size: Math.max(...line.words.map((run) => run.size)), texts };
}

/** The cells of a table's own head over the columns of the chain: on a later page they are the first page's at other heights. */
function ownHead(cells: readonly HeadCell[], columns: readonly HeadedColumn[]): HeadedColumn[] {
  return columns.map((column) => {
    const { head } = column;
    if (head === null) return column;
    const own = cells.find((cell) => cell.text === head.text && Math.abs(cell.left - head.left) < head.size);
    return own === undefined ? column : { ...column, head: own };
  });
}

/** A table without rules as rows of cells. */
export function toTable(table: LooseTable, columns: readonly HeadedColumn[]): TableBlock {
  const { head, body } = headOf(table);
  const { lines } = table;
  const xs = edgesOf(columns);
  const cells = headCells(head);
  const rows = groupRows(body.map((line) => toColumnLine(line, columns)));
  return {
    kind: 'table',
    top: Math.min(...lines.map((line) => line.top)),
    bottom: Math.max(...lines.map((line) => line.bottom)),
    xs,
    rows: [
      ...headRows(cells, ownHead(cells, columns)),
      ...rows.map(({ first, last, size, texts }) => ({
        top: first - size,
        bottom: last,
        cells: texts.map((text, column) => ({
          text,
          column,
          left: xs[column] ?? 0,
          right: xs[column + 1] ?? 0,
        })),
      })),
    ],
  };
}
