import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAccounts } from './accounts.ts';
import { anyLayout, laid, layOut, PLAIN, type Grid, type Layout } from './layouts.ts';
import { inCents, keyOf, readLaid } from './read-laid.ts';

type Cell = Grid['rows'][number][number];
type Damage = (row: Cell[], at: number) => Cell[];

const isAmount = (cell: Cell | undefined): boolean => cell?.key !== undefined;
const replaced = (row: Cell[], at: number, cells: Cell[]): Cell[] => [
  ...row.slice(0, at),
  ...cells,
  ...row.slice(at + 1),
];
/** The figure is in another form now, and no longer one that must be read. */
const garbled =
  (text: string): Damage =>
  (row, at) =>
    isAmount(row[at]) ? replaced(row, at, [{ text }]) : row;

/** What a bad copy does to a row: a cell lost, doubled, blank, broken, run together with its neighbour. */
const DAMAGES: Readonly<Record<string, Damage>> = {
  lost: (row, at) => replaced(row, at, []),
  doubled: (row, at) => replaced(row, at, [row[at] ?? { text: '' }, { text: row[at]?.text ?? '' }]),
  blank: garbled(''),
  twoPoints: garbled('12.3.4'),
  space: garbled('1 2.00'),
  badGroups: garbled('5,67.00'),
  error: garbled('#'),
  letter: garbled('1O.00'),
  merged: (row, at) =>
    isAmount(row[at]) && isAmount(row[at + 1])
      ? [
          ...row.slice(0, at),
          { text: `${row[at]?.text ?? ''} ${row[at + 1]?.text ?? ''}` },
          { text: '' },
          ...row.slice(at + 2),
        ]
      : row,
};

const anyDamage = fc.record({
  kind: fc.constantFrom(...Object.keys(DAMAGES)),
  grid: fc.nat(),
  row: fc.nat(),
  cell: fc.nat(),
});

type Place = { kind: string; grid: number; row: number; cell: number };

function damage(grids: readonly Grid[], places: readonly Place[]): Grid[] {
  const copy = grids.map((grid) => ({ ...grid, rows: grid.rows.map((row) => [...row]) }));
  for (const { kind, grid, row, cell } of places) {
    const rows = copy[grid % copy.length]?.rows ?? [];
    const at = row % Math.max(1, rows.length);
    const cells = rows[at] ?? [];
    rows[at] = DAMAGES[kind]?.(cells, cell % Math.max(1, cells.length)) ?? cells;
  }
  return copy;
}

async function expectNoneWrong(
  text: string,
  expected: ReadonlyMap<string, number>,
  layout: Layout,
  name?: string,
): Promise<void> {
  const { facts } = await readLaid(text, name);
  for (const fact of facts) {
    if (fact.certainty !== 'certain') continue;
    expect([keyOf(fact), inCents(fact, layout)]).toEqual([keyOf(fact), expected.get(keyOf(fact))]);
  }
}

describe('a damaged table', () => {
  it('gives no figure that is certain and wrong', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyAccounts,
        anyLayout,
        fc.array(anyDamage, { minLength: 1, maxLength: 3 }),
        async (accounts, layout, places) => {
          const whole = layOut(accounts, layout);
          const broken = laid(damage(whole.grids, places));
          await expectNoneWrong(broken.text, whole.expected, layout);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('nor does one laid out as running text, with its blank cells gone', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyAccounts,
        fc.constantFrom('one', 'three'),
        fc.array(anyDamage, { maxLength: 2 }),
        async (accounts, codes, places) => {
          const layout: Layout = { ...PLAIN, codes };
          const whole = layOut(accounts, layout);
          const kept = places.filter(({ kind }) => kind === 'lost' || kind === 'blank');
          const broken = damage(whole.grids, kept);
          const text = broken
            .flatMap(({ before, rows }) => [
              ...before,
              ...rows.map((row) =>
                row
                  .map(({ text: printed }) => printed)
                  .filter((printed) => printed !== '')
                  .join(' '),
              ),
              '注：本表由测试生成。',
            ])
            .join('\n');
          await expectNoneWrong(`${text}\n第三部分 说明`, whole.expected, layout, 'a.txt');
        },
      ),
      { numRuns: 40 },
    );
  });
});
