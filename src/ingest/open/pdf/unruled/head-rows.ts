import type { Cell } from '../../../document.ts';
import type { TableRow } from '../blocks.ts';
import type { HeadCell } from './head-cells.ts';
import { edgesOf, headSpans, type HeadedColumn } from './head-spans.ts';

/** The rows of a head: each cell over its column, those over several columns with their number. */
export function headRows(cells: readonly HeadCell[], columns: readonly HeadedColumn[]): TableRow[] {
  const edges = edgesOf(columns);
  const spans = headSpans(cells, columns);
  const levels: { last: number; cells: HeadCell[] }[] = [];
  for (const cell of [...cells].sort((a, b) => a.last - b.last)) {
    const level = levels.at(-1);
    if (level !== undefined && cell.last - level.last <= cell.size * 0.3) level.cells.push(cell);
    else levels.push({ last: cell.last, cells: [cell] });
  }
  return levels.map((level) => {
    const row = columns.map((_, column): Cell => ({
      text: '',
      column,
      left: edges[column] ?? 0,
      right: edges[column + 1] ?? 0,
    }));
    for (const cell of level.cells) {
      const own = columns.findIndex((column) => column.head === cell);
      const span = own === -1 ? spans.get(cell) : { first: own, last: own };
      const place = span === undefined ? undefined : row[span.first];
      if (span === undefined || place === undefined) continue;
      place.text += cell.text;
      place.columns = span.last - span.first + 1;
      place.rows = 1;
      place.right = edges[span.last + 1] ?? place.right;
    }
    return {
      top: Math.min(...level.cells.map((cell) => cell.first - cell.size)),
      bottom: level.last,
      cells: row,
    };
  });
}
