import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barRowsOption } from '../../src/charts/bar-rows.ts';
import type { BarLine, BarPart } from '../../src/charts/bar-rows.ts';
import { textWidth } from '../../src/charts/palette.ts';
import { CHARTS } from './charts.ts';
import { LABELS } from './fixture-rows.ts';

type Datum = { value: number | '-'; label?: { show: boolean; formatter: string } };
type Series = {
  name: string;
  stack: string;
  data: Datum[];
  itemStyle: { color: string; decal?: { symbol?: string } };
};
type Drawn = { series: Series[]; xAxis: { max: number }[]; grid: { left: number; right: number }[] };

const PARTS: BarPart[] = [
  { id: 'a', colour: 'var(--basic)', onColour: 'var(--on-basic)', decal: 'none' },
  { id: 'b', colour: 'var(--project)', onColour: 'var(--on-project)', decal: 'hatch' },
];
const draw = (lines: readonly BarLine[], width: number): Drawn =>
  barRowsOption({ parts: PARTS, rows: lines.map((line) => ({ ...LABELS.meixian, lines: [line] })) }, width)
    .option as Drawn;

const lines = fc.array(
  fc.record({
    a: fc.integer({ min: 1, max: 500_000 }),
    b: fc.integer({ min: 1, max: 500_000 }),
    end: fc.constantFrom('', '1,940.11', '项目支出：报告未列示'),
  }),
  { minLength: 1, maxLength: 6 },
);

describe('rows of bars', () => {
  it('leave room for the words behind the longest bar', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom(358, 760, 1000), (drawn, width) => {
        const { xAxis, grid } = draw(
          drawn.map(({ a, b, end }) => ({
            segments: [
              { part: 'a', size: a, text: '' },
              { part: 'b', size: b, text: '' },
            ],
            end,
          })),
          width,
        );
        const room = width - (grid[0]?.left ?? 0) - (grid[0]?.right ?? 0);
        for (const { a, b, end } of drawn) {
          expect(((a + b) / (xAxis[0]?.max ?? 0)) * room + textWidth(end, 13)).toBeLessThanOrEqual(
            room + 0.001,
          );
        }
      }),
    );
  });

  it('draw a part that is not there as nothing', () => {
    const { series } = draw(
      [{ segments: [{ part: 'a', size: 3, text: '3' }], end: '项目支出：未列示' }],
      1000,
    );
    expect(series.find(({ name }) => name === 'b')?.data).toEqual([{ value: '-' }]);
    expect(series.find(({ name }) => name === 'end-0')?.data[0]?.label?.formatter).toBe('项目支出：未列示');
  });

  it('draw a printed zero as a part without length', () => {
    const { series } = draw([{ segments: [{ part: 'a', size: 0, text: '0.00' }], end: '0.00' }], 1000);
    expect(series.find(({ name }) => name === 'a')?.data[0]).toMatchObject({ value: 0 });
  });

  it('let no text from data write a template of the chart library', () => {
    const { series } = draw([{ segments: [], end: '{a}{b|x}' }], 1000);
    expect(series.find(({ name }) => name === 'end-0')?.data[0]?.label?.formatter).not.toMatch(/[{}|]/);
  });

  it('hatch the year before, which is arithmetic, and not this year', () => {
    const changes = CHARTS['changes']?.(1000).option as Drawn;
    const symbol = (name: string): string | undefined =>
      changes.series.find((series) => series.name === name)?.itemStyle.decal?.symbol;
    expect(symbol('prior')).toBe('rect');
    expect(symbol('current')).toBe('none');
  });

  it('draw no bar for a first year, and say so', () => {
    const changes = CHARTS['changes']?.(1000).option as Drawn;
    const prior = changes.series.find((series) => series.name === 'prior' && series.stack === 'line-0');
    expect(prior?.data[1]).toEqual({ value: '-' });
    expect(changes.series.find((series) => series.name === 'end-0')?.data[1]?.label?.formatter).toBe(
      '无上年数据',
    );
  });
});
