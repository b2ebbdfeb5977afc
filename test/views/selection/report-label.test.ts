import { expect, test } from 'vitest';
import { reportDetail } from '../../../src/views/selection/report-label.ts';
import { en, report, zh } from '../report.ts';

test.each([
  [{}, '2020 · 局（汇总）', '2020 · bureau (consolidated)'],
  [{ scope: 'own' }, '2020 · 局（本级）', '2020 · bureau (own accounts)'],
  [{ scope: 'unknown' }, '2020 · 局', '2020 · bureau'],
  [
    { departmentKind: 'agency', firstYear: true },
    '2020 · 经办机构（汇总） · 首年',
    '2020 · agency (consolidated) · first year',
  ],
] as const)('what stands under a county’s name: %j', (given, inChinese, inEnglish) => {
  expect(reportDetail(report('甲县', given), zh)).toBe(inChinese);
  expect(reportDetail(report('甲县', given), en)).toBe(inEnglish);
});
