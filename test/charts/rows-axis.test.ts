import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../../src/charts/palette.ts';
import { LEAST_FOR_BARS, NARROW, layoutRows } from '../../src/charts/rows-axis.ts';

const row = fc.record({
  title: fc.constantFrom('眉县', '沁阳', '积石山保安族东乡族撒拉族自治县'),
  detail: fc.constantFrom('2020 · 局', '2022 · 经办机构（汇总）· 首年', '2020 · bureau (consolidated)'),
  total: fc.constantFrom('606.81', '1,940.11', '123,456.78'),
  totalNote: fc.constantFrom('万元', 'CNY 10,000'),
});

test('where it is narrow, a row’s names and total share a line only where they have room beside each other', () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 288, max: 900 }),
      (rows, width) => {
        const { narrow, stacked, left, right } = layoutRows(rows, width);
        // Beside the names there is always room for bars; without names as long as that, only a narrow page stacks them.
        if (narrow) expect(left + right).toBe(0);
        else
          expect(Math.min(width - NARROW, width - left - right - LEAST_FOR_BARS)).toBeGreaterThanOrEqual(0);
        if (width >= 2 * NARROW - 300) expect(narrow).toBe(false);
        const widest = Math.max(
          ...rows.map(
            ({ title, detail, total, totalNote }) =>
              textWidth(`${title}${total}`, 16) + textWidth(`${detail}${totalNote}`, 13),
          ),
        );
        if (!narrow) expect(stacked).toBe(false);
        else if (widest >= width) expect(stacked).toBe(true);
        else if (widest < width - 60) expect(stacked).toBe(false);
      },
    ),
  );
});

test('packed rows are low enough for a picture: nine on one line, or five of two bars, are no higher than five as they are', () => {
  const row = { title: '眉县 2020', detail: '一般公共预算', total: '1,833.40', totalNote: '超预算' };
  const heightOf = (count: number, options: { bar?: number; dense?: boolean }): number =>
    layoutRows(
      Array.from({ length: count }, () => row),
      1000,
      options,
    ).height;
  const five = heightOf(5, {});
  expect(heightOf(9, { bar: 22, dense: true })).toBeLessThanOrEqual(five);
  expect(heightOf(5, { bar: 2 * 18 + 2, dense: true })).toBeLessThan(five);
  // Names on one line have room for both.
  const packed = layoutRows(
    Array.from({ length: 9 }, () => row),
    1000,
    { dense: true },
  );
  expect(packed.oneLine).toBe(true);
  expect(packed.left).toBeGreaterThan(layoutRows([row], 1000, { dense: true }).left);
});
