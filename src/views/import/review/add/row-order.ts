import type { StatementId } from '../../../../model/statement.ts';
import { TWO_SIDED } from '../figures/statement-rows.ts';
import { codesOf, FIXED_ROWS } from './fixed-rows.ts';
import type { Side } from './sides.ts';

/** What a row is known by: its side, and its code or its name. */
type Named = { side: Side; code: string; label: string };

/** The name of a row without the side that some provinces print with it: 收入总计 is 总计. */
export const plainLabel = (label: string): string => label.replace(/^(?:收入|支出)(?=总计$)/u, '');

/** The layout's names of one side from top to bottom; rows with a code stand at `''`. */
function orderOf(statement: StatementId, side: Side): string[] {
  return FIXED_ROWS[statement].flatMap((row) => {
    if (row !== null) return row.side === side ? [row.label] : [];
    if (side === 'left') return [];
    return TWO_SIDED.has(statement) ? codesOf(statement).map(({ nameZh }) => nameZh) : [''];
  });
}

/**
 * The ordinal of a row that was not read: it stands under the last of the rows that come before it in the Ministry's layout,
 * and not under the first that comes after it. A name that the layout does not have is that of an item, which sums follow; of
 * rows of one name the first is meant.
 */
export function ordinalOf(
  statement: StatementId,
  wanted: Named,
  rows: readonly (Named & { row: number | null })[],
): number {
  const order = orderOf(statement, wanted.side);
  const at = ({ code, label }: Named): number => order.indexOf(code === '' ? plainLabel(label) : '');
  const place = at(wanted);
  const before = new Map<string, number>();
  const after: number[] = [];
  for (const row of rows) {
    if (row.side !== wanted.side || row.row === null) continue;
    const isBefore = at(row) < place || (at(row) === place && row.code < wanted.code);
    const name = row.code || row.label;
    if (!isBefore) after.push(row.row);
    else before.set(name, Math.min(before.get(name) ?? row.row, row.row));
  }
  return Math.max(1, Math.min(Math.max(0, ...before.values()) + 1, ...after));
}
