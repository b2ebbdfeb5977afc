import type { ReactNode } from 'react';
import type { Value } from '../../model/value.ts';
import { agreement, sumColumn } from '../../tables/ledger/sums.ts';
import { amountOf } from '../../tables/node.ts';
import type { LedgerColumn, LedgerNode, LedgerTree } from '../../tables/node.ts';
import type { FootRow } from '../../tables/TableRow.tsx';
import type { Message } from '../../text/message.ts';
import { LEDGER } from '../../text/messages/ledger.ts';
import { Figure } from '../figure/Figure.tsx';

type FootContext = {
  /** Whether rows are left out, so that a difference is no slip of the report. */
  filtered: boolean;
  /** Name of the row drilled to, which is then the total; null for the statement's own 合计. */
  totalName: string | null;
  text: (message: Message, params?: Record<string, string>) => string;
};

/** Σ of the top rows shown, the total the report gives, and what lies between them where they do not agree. */
export function footRows(
  { nodes, total }: LedgerTree,
  columns: readonly LedgerColumn[],
  { filtered, totalName, text }: FootContext,
): FootRow[] {
  const cells = (cell: (columnId: string) => ReactNode): Record<string, ReactNode> =>
    Object.fromEntries(columns.map((column) => [column.id, cell(column.id)]));
  const sums: FootRow = {
    id: 'sum',
    label: text(LEDGER.sum),
    cells: cells((id) => <Figure value={derived(sumColumn(nodes, id).sum)} />),
  };
  if (!total) return [sums];
  const compare = (id: string) => agreement(amountOf(total.values[id]), sumColumn(nodes, id));
  const printed: FootRow = {
    id: 'total',
    label: totalName === null ? text(LEDGER.total) : text(LEDGER.parent, { name: totalName }),
    cells: cells((id) => {
      const value = total.values[id];
      return value ? <Figure value={value} /> : null;
    }),
  };
  const apart = columns.some(({ id }) => !['equal', 'unknown'].includes(compare(id).kind));
  if (!apart) return [sums, printed];
  const difference: FootRow = {
    id: 'difference',
    label: text(filtered ? LEDGER.differenceFiltered : LEDGER.difference),
    cells: cells((id) => {
      const { kind, difference: amount } = compare(id);
      if (kind === 'unknown') return null;
      if (kind === 'equal') return <span className="ledger-equal">{text(LEDGER.equal)}</span>;
      return (
        <span className={`ledger-${kind}`}>
          {kind === 'rounding' ? <small>{text(LEDGER.rounding)} </small> : null}
          <Figure value={derived(amount)} reading="signed" />
        </span>
      );
    }),
  };
  return [sums, printed, difference];
}

function derived(amount: string | null): Value {
  return amount === null
    ? { state: 'missing', reason: 'not_disclosed' }
    : { state: 'figure', amount, origin: 'derived', certainty: 'certain', ref: null };
}

/** Columns whose sum had to take children for a row without a figure of its own. */
export function standInNotes(
  nodes: readonly LedgerNode[],
  columns: readonly LedgerColumn[],
): { id: string; column: string; count: number }[] {
  return columns
    .map(({ id, title, detail }) => ({
      id,
      column: `${title} ${detail}`,
      count: sumColumn(nodes, id).standIns,
    }))
    .filter((note) => note.count > 0);
}
