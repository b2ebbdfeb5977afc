/** A cell of the grid: `row` −1 is the head, `column` 0 the row's name. */
export type GridCell = { row: number; column: number };

/** What the focused row is, for the keys that depend on it. `parent` is the index of its parent row, or −1. */
export type GridRow = { expandable: boolean; expanded: boolean; parent: number };

/** What a key asks for; `null` leaves the key to the browser. */
export type GridAction = { kind: 'move'; to: GridCell } | { kind: 'expand' | 'collapse' | 'activate' } | null;

const PAGE = 10;

/**
 * Keys of the ARIA treegrid pattern: arrows move over cells; on a row's name → opens it and ← closes it or goes to its parent;
 * Home / End run along the row, with Ctrl to the corners; Page keys jump ten rows; Enter or Space activates the cell.
 */
export function gridAction(
  event: { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; shiftKey: boolean },
  at: GridCell,
  row: GridRow,
  size: { rows: number; columns: number },
): GridAction {
  if (event.altKey || event.shiftKey) return null;
  const corner = event.ctrlKey || event.metaKey;
  const to = (rowIndex: number, columnIndex: number): GridAction => ({
    kind: 'move',
    to: {
      row: Math.min(Math.max(rowIndex, -1), size.rows - 1),
      column: Math.min(Math.max(columnIndex, 0), size.columns - 1),
    },
  });
  const onName = at.column === 0 && at.row >= 0;
  if (corner && event.key === 'Home') return to(0, 0);
  if (corner && event.key === 'End') return to(size.rows - 1, size.columns - 1);
  if (corner) return null;
  switch (event.key) {
    case 'ArrowUp':
      return to(at.row - 1, at.column);
    case 'ArrowDown':
      return to(at.row + 1, at.column);
    case 'ArrowRight':
      return onName && row.expandable && !row.expanded ? { kind: 'expand' } : to(at.row, at.column + 1);
    case 'ArrowLeft':
      if (onName && row.expandable && row.expanded) return { kind: 'collapse' };
      return onName && row.parent >= 0 ? to(row.parent, 0) : to(at.row, at.column - 1);
    case 'Home':
      return to(at.row, 0);
    case 'End':
      return to(at.row, size.columns - 1);
    case 'PageUp':
      return to(Math.max(at.row - PAGE, 0), at.column);
    case 'PageDown':
      return to(at.row + PAGE, at.column);
    case 'Enter':
    case ' ':
      return { kind: 'activate' };
    default:
      return null;
  }
}
