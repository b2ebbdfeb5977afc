import { expect, test } from 'vitest';
import type { Value } from '../../../src/model/value.ts';
import type { ThreePublicRow } from '../../../src/queries/rows.ts';
import { threePublicReports } from '../../../src/views/three-public/three-public-data.ts';
import {
  barEnd,
  standing,
  threePublicCaveats,
  threePublicHeadline,
} from '../../../src/views/three-public/three-public-words.ts';
import { BLANK, EMPTY, figure, report, shown, zh } from '../report.ts';

function row(reportId: string, measure: string, budget: Value, final: Value): ThreePublicRow {
  return { reportId, fiscalYear: 2020, measure, budget, final };
}

const said = (amount: string): Value => ({ ...figure(amount), origin: 'narrative' }) as Value;
const REPORTS = [
  report('沁阳市'),
  report('眉县'),
  report('宣汉县', { states: { three_public: 'absent', expenditure: 'absent' } }),
  report('麟游县', { states: { three_public: 'declared_empty', expenditure: 'disclosed' } }),
];
const ROWS = [
  row('沁阳市', 'total', figure('4.6'), figure('3.4')),
  row('眉县', 'total', figure('1'), figure('9.1')),
  row('眉县', 'training', figure('0'), figure('8')),
  row('宣汉县', 'total', BLANK, said('9')),
  row('麟游县', 'total', said('0'), said('0')),
  row('麟游县', 'abroad', EMPTY, EMPTY),
];

test('over and under are said of the exact difference; without a budget there is no verdict', () => {
  const lines = threePublicReports(REPORTS, ROWS).map(({ total }) => total);
  expect(lines.map((line) => line && [line.verdict, shown(line.difference)])).toEqual([
    ['under', '-1.2'],
    ['over', '8.1'],
    ['unknown', '[not_disclosed]'],
    ['equal', '0'],
  ]);
});

test('the headline says who is over, who under, who on budget and who cannot be compared', () => {
  expect(threePublicHeadline(threePublicReports(REPORTS, ROWS), zh, 'zh')).toBe(
    '眉县超预算 8.10 万元；沁阳比预算少 1.20 万元；麟游与预算持平；宣汉无法与预算比较',
  );
  const nothing = threePublicReports(REPORTS.slice(3), [row('麟游县', 'total', EMPTY, EMPTY)]);
  expect(threePublicHeadline(nothing, zh, 'zh')).toBe('所选部门没有三公经费数字');
});

test('a printed zero, a zero said in prose, an empty table and a blank are told apart', () => {
  const words = [figure('0'), said('0'), EMPTY, BLANK].map((value) => standing(value, zh));
  expect(words).toEqual(['0.00', '0.00（正文所述）', '空表', '— 未列示']);
});

test('an initial budget is called so', () => {
  const ref = {
    reportId: '阳谷县',
    fiscalYear: 2019,
    statement: 'three_public',
    code: '',
    label: '',
    measure: 'total',
  };
  const budget = { ...figure('0.85'), ref: { ...ref, phase: 'initial_budget' } } as Value;
  const [yanggu] = threePublicReports([report('阳谷县')], [row('阳谷县', 'total', budget, figure('0.85'))]);
  expect(barEnd(yanggu?.total ?? null, 'budget', zh)).toBe('年初预算 0.85');
  expect(threePublicCaveats(yanggu ? [yanggu] : [], zh, 'zh')).toEqual(['阳谷列的是年初预算数。']);
});

test('a zero from the prose of a report whose table is empty is told as such', () => {
  expect(threePublicCaveats(threePublicReports(REPORTS, ROWS), zh, 'zh')).toEqual([
    '麟游的三公经费表为空表，“无”出自正文。',
  ]);
});
