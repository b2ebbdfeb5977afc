import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../../src/model/statement.ts';
import { ROW_IDENTITIES } from '../../../../src/model/identities.ts';
import { placeColumns, type OpenRow } from '../../../../src/ingest/assign/place/place-columns.ts';

const EXPENDITURE: readonly Measure[] = [
  'total',
  'basic',
  'project',
  'to_superior',
  'operating',
  'to_subordinate',
];
const GENERAL: readonly Measure[] = ['total', 'basic', 'project'];

const row = (amounts: string[], parent: number | null = null, bounds: OpenRow['bounds'] = {}): OpenRow => ({
  amounts,
  parent,
  bounds,
});
const general = (rows: OpenRow[]) => placeColumns(GENERAL, ROW_IDENTITIES.general_budget, rows);

describe('placeColumns', () => {
  it('leaves a complete row as printed, even where it does not add up', () => {
    expect(general([row(['455.67', '455.67', '135.26'])])).toEqual([[0, 1, 2]]);
  });

  it('places parts by the sums of their whole', () => {
    const rows = [
      row(['1296.07', '673.88', '622.19']),
      row(['622.19', '622.19'], 0),
      row(['673.88', '673.88'], 0),
    ];
    expect(general(rows)).toEqual([
      [0, 1, 2],
      [0, 2],
      [0, 1],
    ]);
  });

  it('says undecided where two columns are as good', () => {
    expect(general([row(['5.00', '5.00'])])).toEqual([[0, null]]);
    const twins = [row(['10.00', '5.00', '5.00']), row(['5.00', '5.00'], 0), row(['5.00', '5.00'], 0)];
    expect(general(twins)).toEqual([
      [0, 1, 2],
      [0, null],
      [0, null],
    ]);
  });

  it('leaves a part blank where its whole is blank', () => {
    const rows = [
      row(['8.00', '8.00'], null, { project: { min: '8.00', max: '8.00' } }),
      row(['8.00', '8.00'], 0),
    ];
    expect(general(rows)).toEqual([
      [0, 2],
      [0, 2],
    ]);
  });

  it('allows for rounding tails, and for no more', () => {
    const rows = [row(['1.00', '0.34', '0.67']), row(['0.33', '0.33'], 0), row(['0.67', '0.67'], 0)];
    expect(general(rows)[1]).toEqual([0, 1]);
  });

  it('has no place for more numbers than columns', () => {
    expect(general([row(['1', '1', '1', '1'])])).toEqual([[null, null, null, null]]);
  });
});

/** A table that adds up, its blank cells known: what is printed, and where each number truly stands. */
const consistentTable = fc
  .array(
    fc.array(fc.option(fc.integer({ min: 1, max: 99_999 }), { nil: null, freq: 2 }), {
      minLength: 5,
      maxLength: 5,
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => {
    const kept = parts.filter((cells) => cells.some((cell) => cell !== null));
    const sums = EXPENDITURE.slice(1).map((_, i) => {
      const cells = kept.flatMap((cells_) => cells_[i] ?? []);
      return cells.length === 0 ? null : cells.reduce((sum, cell) => sum + cell, 0);
    });
    return kept.length === 0 ? [] : [sums, ...kept];
  })
  .map((rows) =>
    rows.map((cells, index) => {
      const full = [cells.reduce((sum: number, cell) => sum + (cell ?? 0), 0), ...cells];
      const columns = full.flatMap((cell, column) => (cell === null ? [] : [column]));
      const amounts = columns.map((column) => ((full[column] ?? 0) / 100).toFixed(2));
      return { columns, amounts, parent: index === 0 ? null : 0 };
    }),
  );

describe('placeColumns on any table that adds up, its blank cells left out', () => {
  it('gives each number its column or says undecided, never a wrong one', () => {
    fc.assert(
      fc.property(consistentTable, (rows) => {
        const placed = placeColumns(
          EXPENDITURE,
          ROW_IDENTITIES.expenditure,
          rows.map(({ amounts, parent }) => row(amounts, parent)),
        );
        rows.forEach(({ columns }, index) => {
          columns.forEach((column, i) => {
            expect([column, null]).toContain(placed[index]?.[i]);
          });
        });
      }),
      { numRuns: 300 },
    );
  });
});
