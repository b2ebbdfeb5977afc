import { expect, test } from 'vitest';
import { comparabilityNotes } from '../../../src/views/selection/comparability.ts';
import { mostComparable } from '../../../src/views/briefing/model/most-comparable.ts';
import { report } from '../report.ts';

const STATE = { language: 'zh', reading: 'share' } as const;
const chosen = (reports: ReturnType<typeof report>[]): string | undefined =>
  mostComparable(reports, comparabilityNotes(reports, STATE))?.county;

const ALONE = report('阳谷县', { fiscalYear: 2019, firstYear: true });
const AGENCY = report('麟游县', { fiscalYear: 2022, departmentKind: 'agency' });

test('a first briefing is about the department that the most others compare with, wherever it stands in the choice', () => {
  expect(chosen([ALONE, AGENCY, report('沁阳市'), report('宣汉县')])).toBe('沁阳市');
  expect(chosen([ALONE, report('宣汉县'), AGENCY, report('沁阳市')])).toBe('宣汉县');
});

test('where none compares, or all do, it is the first chosen; where none is chosen there is none', () => {
  expect(chosen([ALONE, AGENCY])).toBe('阳谷县');
  expect(chosen([report('眉县'), report('沁阳市')])).toBe('眉县');
  expect(chosen([])).toBeUndefined();
});
