import { describe, expect, it } from 'vitest';
import type { LedgerNode } from '../../../src/tables/node.ts';
import { openRows, usableColumns } from '../../../src/views/ledger/sheet-state.ts';

const node = (id: string, level: number, children: LedgerNode[] = []): LedgerNode => ({
  id,
  kind: 'item',
  code: id,
  nameZh: id,
  nameEn: id,
  printedLabels: [],
  level,
  values: {},
  children,
});
const NODES = [
  node('208', 1, [node('20801', 2, [node('2080101', 3)])]),
  node('210', 1, [node('21013', 2, [node('2101301', 3)])]),
  node('229', 1),
];
const opened = (options: Parameters<typeof openRows>[1]): string[] =>
  Object.entries(openRows(NODES, options)).flatMap(([id, open]) => (open ? [id] : []));

describe('which rows of a ledger’s link are open', () => {
  it('those above the level it names', () => {
    const at = (depth: 1 | 2 | 3) => opened({ depth, toggled: [], found: null });
    expect(at(1)).toEqual([]);
    expect(at(2)).toEqual(['208', '210']);
    expect(at(3)).toEqual(expect.arrayContaining(['208', '20801', '210', '21013']));
  });

  it('a row named besides stands the other way, and one that has nothing below it or is not there changes nothing', () => {
    expect(opened({ depth: 2, toggled: ['208', '21013', '229', '999'], found: null })).toEqual([
      '210',
      '21013',
    ]);
  });

  it('a search opens the way to its hits alone, until all is opened or closed', () => {
    const found = ['210'];
    expect(opened({ depth: 2, toggled: [], found })).toEqual(['210']);
    expect(opened({ depth: 3, toggled: [], found })).toHaveLength(4);
    expect(opened({ depth: 1, toggled: [], found })).toEqual([]);
  });
});

describe('what a link says of columns', () => {
  const columns = [{ id: 'a-2020' }, { id: 'b-2020' }];
  const reports = ['a-2020', 'b-2020', 'c-2019'];
  const none = { hidden: [], pinned: [], sort: null };

  it('is used where the column is there; a report not chosen now waits; an id of no report is told', () => {
    expect(
      usableColumns(
        {
          hidden: ['c-2019', 'a-2020', 'x-2020'],
          pinned: ['b-2020', 'c-2019:final'],
          sort: { column: 'c-2019', desc: true },
        },
        columns,
        reports,
      ),
    ).toEqual({ hidden: ['a-2020'], pinned: ['b-2020'], sort: null, unknown: ['x-2020'] });
  });

  it('never hides the last column', () => {
    expect(usableColumns({ ...none, hidden: ['a-2020', 'b-2020'] }, columns, reports).hidden).toEqual([]);
  });

  it('may be the names for an order', () => {
    const sort = { column: 'name', desc: true };
    expect(usableColumns({ ...none, sort }, columns, reports)).toMatchObject({ sort, unknown: [] });
  });
});
