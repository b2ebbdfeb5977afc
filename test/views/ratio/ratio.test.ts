import { expect, test } from 'vitest';
import type { Value } from '../../../src/model/value.ts';
import type { BasicProjectRow } from '../../../src/queries/rows.ts';
import { childCodes, ratioFigures } from '../../../src/views/ratio/ratio-data.ts';
import { mismatchWords, ratioHeadline } from '../../../src/views/ratio/ratio-words.ts';
import { BLANK, figure, report, shown, zh } from '../report.ts';

function row(reportId: string, code: string, total: Value, basic: Value, project: Value): BasicProjectRow {
  return {
    reportId,
    fiscalYear: 2020,
    code,
    nameZh: `名称${code}`,
    nameEn: '',
    level: 1,
    hasChildren: code.length < 7,
    statement: 'expenditure',
    total,
    basic,
    project,
  };
}

const REPORTS = [report('眉县'), report('沁阳市'), report('宣汉县')];
const ROWS = [
  row('眉县', '', figure('606.81'), figure('471.55'), figure('135.26')),
  row('沁阳市', '', figure('1833.4'), figure('1817.57'), figure('15.84')),
  row('宣汉县', '', figure('848.75'), BLANK, BLANK),
  row('眉县', '210', figure('455.67'), figure('455.67'), figure('135.26')),
];

test('a share is of the total of its own row, and a blank part stays blank', () => {
  const figures = ratioFigures(REPORTS, ROWS, '', 'share');
  expect(figures.map(({ basic, project }) => [shown(basic), shown(project)])).toEqual([
    ['77.709662', '22.290338'],
    ['99.136577', '0.863969'],
    ['[not_disclosed]', '[not_disclosed]'],
  ]);
});

test('the headline names the lowest and the highest share and leaves blanks out', () => {
  expect(ratioHeadline(ratioFigures(REPORTS, ROWS, '', 'share'), '本年支出合计', zh, 'zh')).toBe(
    '基本支出占本年支出合计的 77.7%（眉县）到 99.1%（沁阳）',
  );
  expect(ratioHeadline(ratioFigures(REPORTS.slice(2), ROWS, '', 'share'), '本年支出合计', zh, 'zh')).toBe(
    '本年支出合计：所选部门没有可比的基本支出与项目支出',
  );
});

test('where the verdict forbids the order, nobody is named lowest or highest', () => {
  expect(ratioHeadline(ratioFigures(REPORTS, ROWS, '', 'share'), '本年支出合计', zh, 'zh', false)).toBe(
    '基本支出占本年支出合计的 77.7% 到 99.1%',
  );
});

test('parts that miss their total past rounding are told and not ranked; a rounding tail is not', () => {
  const [whole] = ratioFigures(REPORTS.slice(1), ROWS, '', 'amount');
  expect(whole?.mismatch).toBeNull();
  const drilled = ratioFigures(REPORTS, ROWS, '210', 'amount');
  expect(drilled.map(({ mismatch }) => mismatch)).toEqual(['590.93']);
  expect(mismatchWords(drilled, '卫生健康', zh)).toEqual([
    '眉县的“卫生健康”：基本＋项目为 590.93 万元，报告所列合计为 455.67 万元，原文如此。',
  ]);
  expect(ratioHeadline(drilled, '卫生健康', zh, 'zh')).toContain('没有可比的');
});

test('the classes below are those that any report discloses, without the parent itself', () => {
  expect(childCodes(ROWS, '').map(({ code, hasChildren }) => [code, hasChildren])).toEqual([['210', true]]);
});

test('shares that are the same are said once', () => {
  const rows = REPORTS.map(({ reportId }) => row(reportId, '21013', figure('2'), figure('2'), figure('0')));
  expect(ratioHeadline(ratioFigures(REPORTS, rows, '21013', 'share'), '医疗救助合计', zh, 'zh')).toBe(
    '有数的部门，基本支出都占医疗救助合计的 100.0%',
  );
});

test('the basic share names what it is a share of', () => {
  const place = {
    reportId: '眉县',
    fiscalYear: 2020,
    statement: 'expenditure',
    code: '',
    label: '合计',
    phase: 'final',
  };
  const at = (amount: string, measure: string): Value =>
    ({ ...figure(amount), ref: { ...place, measure } }) as Value;
  const [figures] = ratioFigures(
    REPORTS,
    [row('眉县', '', at('100', 'total'), at('25', 'basic'), BLANK)],
    '',
    'amount',
  );
  const share = figures?.basicShare;
  expect(share && shown(share)).toBe('25.000000');
  expect(share?.state === 'figure' && share.ref?.reading).toEqual({
    by: 'share',
    of: { statement: 'expenditure', code: '', label: '合计', measure: 'total', phase: 'final' },
  });
});
