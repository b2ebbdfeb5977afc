import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTree } from '../../src/tables/ledger/build-tree.ts';
import { NO_FILTER, filterTree, foldText, isHit } from '../../src/tables/ledger/filter-tree.ts';
import { pathTo } from '../../src/tables/ledger/drill.ts';
import { withRemainders } from '../../src/tables/ledger/remainder.ts';
import { amountOf, flattenNodes } from '../../src/tables/node.ts';
import { COLUMNS, COLUMN_IDS, OPTIONS, figure, ledgerRows, row } from './arbitrary.ts';

const search = fc.oneof(
  fc.constantFrom('210', '01', '科目', '３', 'item 2', '没有这个'),
  fc.string({ maxLength: 4 }),
);

describe('search', () => {
  it('keeps every hit and all its ancestors, opened, and nothing that has no hit on its path', () => {
    fc.assert(
      fc.property(ledgerRows, search, (rows, wanted) => {
        fc.pre(foldText(wanted) !== '');
        const { nodes } = buildTree(rows, COLUMNS, OPTIONS);
        const result = filterTree(nodes, { ...NO_FILTER, search: wanted }, COLUMN_IDS);
        const kept = new Set(flattenNodes(result.nodes).map((node) => node.id));
        for (const node of flattenNodes(nodes)) {
          const path = pathTo(nodes, node.code);
          if (isHit(node, wanted)) {
            for (const ancestor of path) expect(kept).toContain(ancestor.id);
            for (const ancestor of path.slice(0, -1)) expect(result.open).toContain(ancestor.id);
          }
          const near =
            path.some((one) => isHit(one, wanted)) ||
            flattenNodes(node.children).some((one) => isHit(one, wanted));
          expect(kept.has(node.id)).toBe(near);
        }
      }),
    );
  });

  it('does not mind full-width digits, case or spaces', () => {
    const { nodes } = buildTree([row('甲-2020', '210', '卫生健康支出', figure('1.00'))], COLUMNS, OPTIONS);
    for (const wanted of ['２１０', ' item210', '卫生 健康']) {
      expect(filterTree(nodes, { ...NO_FILTER, search: wanted }, COLUMN_IDS).nodes).toHaveLength(1);
    }
  });
});

describe('filters', () => {
  it('leave the whole tree where nothing is asked', () => {
    fc.assert(
      fc.property(ledgerRows, (rows) => {
        const nodes = withRemainders(buildTree(rows, COLUMNS, OPTIONS).nodes);
        expect(filterTree(nodes, NO_FILTER, COLUMN_IDS)).toEqual({ nodes, open: [] });
      }),
    );
  });

  it('by amount keep a row exactly where it or something below it is large enough, sign aside', () => {
    fc.assert(
      fc.property(ledgerRows, (rows) => {
        const { nodes } = buildTree(rows, COLUMNS, OPTIONS);
        const kept = new Set(
          flattenNodes(filterTree(nodes, { ...NO_FILTER, atLeast: '1000' }, COLUMN_IDS).nodes).map(
            (node) => node.id,
          ),
        );
        for (const node of flattenNodes(nodes)) {
          const large = flattenNodes([node]).some((one) =>
            COLUMN_IDS.some((id) => Math.abs(Number(amountOf(one.values[id]) ?? 0)) >= 1000),
          );
          expect(kept.has(node.id)).toBe(large);
        }
      }),
    );
  });

  it('by coverage tell rows that every county discloses from rows that some leave out', () => {
    const rows = [
      ...COLUMNS.map((column) => row(column.reportId, '208', '社会保障和就业支出', figure('0.00'))),
      row('甲-2020', '213', '农林水支出', figure('95.12')),
    ];
    const { nodes } = buildTree(rows, COLUMNS, OPTIONS);
    const codes = (coverage: 'every' | 'some') =>
      filterTree(nodes, { ...NO_FILTER, coverage }, COLUMN_IDS).nodes.map((node) => node.code);
    expect(codes('every')).toEqual(['208']);
    expect(codes('some')).toEqual(['213']);
  });
});
