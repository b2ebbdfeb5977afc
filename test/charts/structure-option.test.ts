import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/charts/palette.ts';
import { structureOption } from '../../src/charts/structure-option.ts';
import type { StructureChart } from '../../src/charts/structure-option.ts';
import { LABELS } from './fixture-rows.ts';

type Datum = {
  value: number | '-';
  name?: string;
  label?: { show: boolean; formatter: string; fontSize: number };
};
type Series = { name: string; data: Datum[]; itemStyle?: { color: string; decal: { symbol?: string } } };

function seriesOf(chart: StructureChart, width: number): Series[] {
  return structureOption(chart, width).option.series as Series[];
}

const CODES = ['210', '208', '213', '221', ''];
const charts = fc
  .array(fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 5, maxLength: 5 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((rows): StructureChart => {
    const sums = rows.map((row) => row.reduce((a, b) => a + b, 0));
    return {
      codes: CODES,
      rows: rows.map((row) => ({
        ...LABELS.meixian,
        missing: null,
        parts: row.flatMap((size, i) =>
          size > 0 ? [{ code: CODES[i] ?? '', size, text: (size / 100).toFixed(2) }] : [],
        ),
      })),
      max: Math.max(...sums),
    };
  });

describe('structure chart', () => {
  it('says a label inside a part only where the part is wide enough for it', () => {
    fc.assert(
      fc.property(charts, fc.constantFrom(328, 358, 700, 1000, 1400), (chart, width) => {
        for (const { data } of seriesOf(chart, width)) {
          for (const { value, label } of data) {
            if (value === '-' || !label?.show) continue;
            // No bar is longer than the whole width, so a label wider than that share of it would be cut.
            expect(textWidth(label.formatter, label.fontSize)).toBeLessThan((value / chart.max) * width);
          }
        }
      }),
    );
  });

  it('draws a part that is not there as nothing, never as zero', () => {
    const series = seriesOf(
      {
        codes: ['210', '213'],
        rows: [{ ...LABELS.linyou, missing: null, parts: [{ code: '210', size: 100, text: '100' }] }],
        max: 100,
      },
      1000,
    );
    expect(series.find(({ name }) => name === '213')?.data).toEqual([{ value: '-' }]);
  });

  it('says why a report has no bar, in words', () => {
    const series = seriesOf(
      { codes: ['210'], rows: [{ ...LABELS.linyou, missing: '报告未列示，不等于零', parts: [] }], max: 100 },
      358,
    );
    expect(series.find(({ name }) => name === '210')?.data).toEqual([{ value: '-' }]);
    expect(series.at(-1)?.data[0]?.label).toMatchObject({ show: true, formatter: '报告未列示，不等于零' });
  });

  it('never takes a text for a template of the chart library', () => {
    const hostile = '{a|b}{c}';
    const series = seriesOf(
      {
        codes: ['210'],
        rows: [
          { ...LABELS.meixian, missing: null, parts: [{ code: '210', size: 100, text: hostile }] },
          { ...LABELS.linyou, missing: hostile, parts: [] },
        ],
        max: 100,
      },
      1000,
    );
    const said = series.flatMap(({ data }) => data.flatMap(({ label }) => label?.formatter ?? []));
    expect(said).toHaveLength(2);
    for (const text of said) expect(text).not.toMatch(/[{}|]/);
  });

  it('hatches what the parts leave of the whole', () => {
    const rest = seriesOf(
      {
        codes: ['210', ''],
        rows: [{ ...LABELS.yanggu, missing: null, parts: [{ code: '', size: 33.2, text: '33.2' }] }],
        max: 100,
      },
      1000,
    ).find(({ name }) => name === '');
    expect(rest?.itemStyle?.color).toBe('var(--rest)');
    expect(rest?.itemStyle?.decal.symbol).toBe('rect');
  });

  it('has a row for every report, higher where names stand above the bars', () => {
    const chart = (count: number): StructureChart => ({
      codes: ['210'],
      rows: Array.from({ length: count }, () => ({ ...LABELS.meixian, missing: null, parts: [] })),
      max: 100,
    });
    const height = (count: number, width: number): number => structureOption(chart(count), width).height - 1;
    expect(height(5, 1000)).toBe(5 * height(1, 1000));
    expect(height(1, 358)).toBeGreaterThan(height(1, 1000));
  });
});
