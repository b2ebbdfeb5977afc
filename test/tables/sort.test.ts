import fc from 'fast-check';
import { constructTable, tableFeatures } from '@tanstack/react-table';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import { describe, expect, it } from 'vitest';
import {
  ledgerColumns,
  ledgerFeatures,
  NAME_COLUMN,
  nextSort,
  sortAmount,
} from '../../src/tables/columns.ts';
import { buildTree } from '../../src/tables/ledger/build-tree.ts';
import { withRemainders } from '../../src/tables/ledger/remainder.ts';
import type { LedgerNode } from '../../src/tables/node.ts';
import { COLUMNS, OPTIONS, figure, ledgerRows, row } from './arbitrary.ts';

const features = tableFeatures({ coreReactivityFeature: storeReactivityBindings(), ...ledgerFeatures });
const columns = COLUMNS.map((column) => ({ ...column, title: column.id, detail: '', note: '', reason: '' }));

/** The rows as the ledger's own table sorts them, each with its parent's id. */
function sorted(
  nodes: readonly LedgerNode[],
  id: string,
  desc: boolean,
): { node: LedgerNode; parent: string }[] {
  const table = constructTable({
    features,
    columns: ledgerColumns(columns),
    data: nodes,
    getRowId: (node) => node.id,
    getSubRows: (node) => [...node.children],
    initialState: { sorting: [{ id, desc }], expanded: true },
  });
  return table.getRowModel().rows.map((one) => ({ node: one.original, parent: one.parentId ?? '' }));
}

describe('sorting the ledger', () => {
  it('only reorders siblings: no row is lost, doubled or moved to another parent', () => {
    fc.assert(
      fc.property(
        ledgerRows,
        fc.boolean(),
        fc.constantFrom(NAME_COLUMN, '甲-2020', '丙-2019'),
        (rows, desc, id) => {
          const nodes = withRemainders(buildTree(rows, COLUMNS, OPTIONS).nodes);
          const walk = (list: readonly LedgerNode[], parent: string): string[] =>
            list.flatMap((node) => [`${parent}>${node.id}`, ...walk(node.children, node.id)]);
          const result = sorted(nodes, id, desc);
          expect(result.map(({ node, parent }) => `${parent}>${node.id}`).sort()).toEqual(
            walk(nodes, '').sort(),
          );
        },
      ),
    );
  });

  it('orders the figures of siblings and leaves blanks last in both directions', () => {
    fc.assert(
      fc.property(ledgerRows, fc.boolean(), (rows, desc) => {
        const result = sorted(withRemainders(buildTree(rows, COLUMNS, OPTIONS).nodes), '乙-2020', desc);
        for (const parent of new Set(result.map((one) => one.parent))) {
          const amounts = result
            .filter((one) => one.parent === parent)
            .map(({ node }) => sortAmount(node, '乙-2020'));
          const firstBlank = amounts.indexOf(undefined);
          const figures = firstBlank < 0 ? amounts : amounts.slice(0, firstBlank);
          expect(amounts.slice(figures.length).every((amount) => amount === undefined)).toBe(true);
          const numbers = figures.map(Number);
          expect(numbers).toEqual([...numbers].sort((a, b) => (desc ? b - a : a - b)));
        }
      }),
    );
  });

  it('tells amounts apart that a binary float cannot', () => {
    const rows = [
      row('甲-2020', '208', '甲', figure('90071992547409.92')),
      row('甲-2020', '210', '乙', figure('90071992547409.93')),
    ];
    const order = sorted(buildTree(rows, COLUMNS, OPTIONS).nodes, '甲-2020', true);
    expect(order.map(({ node }) => node.code)).toEqual(['210', '208']);
  });
});

describe('presses on a head', () => {
  it('ask for the largest first, then the smallest, then the order as printed; names the other way about', () => {
    const presses = (column: string): (string | null)[] => {
      const first = nextSort({ column: '乙-2020', desc: true }, column);
      const second = nextSort(first, column);
      return [first, second, nextSort(second, column)].map((sort) => sort && (sort.desc ? 'down' : 'up'));
    };
    expect(presses('甲-2020')).toEqual(['down', 'up', null]);
    expect(presses(NAME_COLUMN)).toEqual(['up', 'down', null]);
  });
});
