import { expect, test } from 'vitest';
import { compareWith, tokenOf } from '../../../src/views/import/queue/compare-with.ts';

const row = (reportId: string, countyCode: string, fiscalYear: number, province: string, held = 'site') => ({
  reportId,
  countyCode,
  county: reportId,
  fiscalYear,
  province,
  held: held as 'site' | 'local',
});

const OWN = row('own-2020', '610326', 2020, '陕西省', 'local');
const ALL = [
  OWN,
  row('far-2019', '371521', 2019, '山东省'),
  row('far-2020', '371521', 2020, '山东省'),
  row('near-2022', '610329', 2022, '陕西省'),
  row('henan-2020', '410882', 2020, '河南省'),
  row('mine-2020', '610322', 2020, '陕西省', 'local'),
];

test('a report is compared first with published ones of its year, each county once', () => {
  expect(compareWith(OWN, ALL, 2).map(({ reportId }) => reportId)).toEqual(['far-2020', 'henan-2020']);
  expect(compareWith(OWN, ALL, 9).map(({ reportId }) => reportId)).toEqual([
    'far-2020',
    'henan-2020',
    'near-2022',
  ]);
});

test('a link names the county, and the report too where the county has another', () => {
  expect(tokenOf(OWN, ALL)).toBe('610326');
  expect(tokenOf(OWN, [...ALL, row('meixian-2020', '610326', 2020, '陕西省')])).toBe('610326.own-2020');
});
